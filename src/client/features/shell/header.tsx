import { CircleUser, Languages, Moon, Star, Sun, SunMoon } from 'lucide-react';
import { Suspense } from 'react';
import { Link, NavLink } from 'react-router';
import { useLanguage, useMessages } from '../../messages/messages.tsx';
import { loadedOnDemand } from '../../navigation/loaded-later.ts';
import { paths } from '../../paths.ts';
import { useShortlist } from '../../stores/shortlist.ts';
import { isSignedInHere } from '../../stores/signed-in-here.ts';
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

const AccountMenu = loadedOnDemand(async () => (await import('../account/account-menu.tsx')).AccountMenu);

/** To the account: a visitor's way to sign in, or the menu of whoever is signed in. */
function AccountLink() {
  const { shell } = useMessages();
  const link = (
    <NavLink to={isSignedInHere() ? paths.account : paths.signIn} className={styles.item ?? ''}>
      <CircleUser size={17} aria-hidden="true" />
      <span className={styles.itemText}>{isSignedInHere() ? shell.account : shell.signIn}</span>
    </NavLink>
  );
  return isSignedInHere() ? (
    <Suspense fallback={link}>
      <AccountMenu />
    </Suspense>
  ) : (
    link
  );
}

/** Where one is, the search's place, the shortlist, and how things are shown. */
export function Header({ withSearch }: { withSearch: boolean }) {
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
        <AccountLink />
      </nav>
    </header>
  );
}
