import { memo } from 'react';
import { fold } from '../../domain/text/fold.ts';
import { useMessages } from '../messages/messages.tsx';
import styles from './language-tags.module.css';

interface LanguageTagsProps {
  readonly languages: readonly string[];
  readonly label: (code: string) => string;
  readonly most: number;
  /** Languages that the search hit come first, so that nobody has to look for them. */
  readonly needles: readonly string[];
}

/** The first languages by their codes; their names are heard, and told to a pointer. */
export const LanguageTags = memo(function LanguageTags({
  languages,
  label,
  most,
  needles,
}: LanguageTagsProps) {
  const { entry } = useMessages();
  const isHit = (code: string) => {
    const name = fold(label(code)).plain;
    return needles.some((needle) => name.includes(needle));
  };
  const hits = languages.filter(isHit);
  const shown = [...hits, ...languages.filter((code) => !hits.includes(code))].slice(0, most);
  const rest = languages.slice().filter((code) => !shown.includes(code));
  return (
    <span className={styles.tags}>
      {shown.map((code) => (
        <abbr
          key={code}
          className={hits.includes(code) ? `${styles.tag} ${styles.hit}` : styles.tag}
          title={label(code)}
        >
          {code}
        </abbr>
      ))}
      {rest.length > 0 && (
        <abbr
          className={styles.tag}
          title={`${entry.moreLanguages(rest.length)}: ${rest.map(label).join(', ')}`}
        >
          +{rest.length}
        </abbr>
      )}
    </span>
  );
});
