import { Languages, Moon, Star, Sun, SunMoon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { useLanguage, useMessages } from '../../messages/messages.tsx';
import { paths } from '../../paths.ts';
import { useShortlist } from '../../stores/shortlist.ts';
import { type Theme, useViewSettings } from '../../stores/view-settings.ts';
import { IconButton } from '../../ui/button.tsx';
import { CityName } from './city-name.tsx';
import styles from './header.module.css';
import { NetworkMark } from './network-mark.tsx';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

const icons = { system: SunMoon, light: Sun, dark: Moon } as const;

/** One button that goes through the choices: most never touch it, and those who do see at once what it does. */
function ThemeSwitch() {
  const { shell } = useMessages();
  const { theme, set } = useViewSettings();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <IconButton
      icon={icons[theme]}
      label={shell.switchTheme(shell.themes[theme], shell.themes[next])}
      onClick={() => set({ theme: next })}
    />
  );
}

function LanguageSwitch() {
  const { shell } = useMessages();
  const other = useLanguage() === 'de' ? 'en' : 'de';
  const set = useViewSettings((settings) => settings.set);
  return (
    <button
      type="button"
      className={styles.item}
      lang={other}
      aria-label={shell.switchLanguageLabel}
      onClick={() => set({ language: other })}
    >
      <Languages size={17} aria-hidden="true" />
      <span>{shell.switchLanguage}</span>
    </button>
  );
}

/** Where one is, the search's place, the shortlist, and how things are shown. */
export function Header({ withSearch, account }: { withSearch: boolean; account: ReactNode }) {
  const { shell } = useMessages();
  const picked = useShortlist((shortlist) => shortlist.slugs.length);
  return (
    <header className={styles.header}>
      <Link to={paths.directory} className={styles.brand}>
        <NetworkMark />
        <strong>Partnernetz</strong>
        <CityName />
        <span className="visually-hidden">, {shell.toDirectory}</span>
      </Link>
      {/* The directory puts its search here; the room is kept from the start, so that nothing moves. */}
      <div id="search-slot" className={styles.search} hidden={!withSearch} />
      <nav className={styles.nav} aria-label={shell.navigation}>
        <NavLink to={paths.shortlist} className={styles.item ?? ''}>
          <Star size={17} aria-hidden="true" />
          <span className={styles.itemText}>{shell.shortlist}</span>
          <span className={picked === 0 ? `${styles.badge} ${styles.zero}` : styles.badge}>{picked}</span>
        </NavLink>
        <LanguageSwitch />
        <ThemeSwitch />
        {account}
      </nav>
    </header>
  );
}
