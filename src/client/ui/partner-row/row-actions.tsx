import { Mail, Star } from 'lucide-react';
import { useMessages } from '../../messages/messages.tsx';
import { IconButton, IconLink } from '../button.tsx';
import { CopyButton } from '../copy-button.tsx';
import type { RowContext, RowFacts } from './row-facts.ts';
import styles from './row-parts.module.css';

/** Write, copy the number, remember: one tap each. */
export function RowActions({
  entry,
  starred,
  context,
}: Pick<RowFacts, 'entry' | 'starred'> & { context: RowContext }) {
  const { entry: words } = useMessages();
  const [email] = entry.emails;
  const [phone] = entry.phones;
  const copyable = phone ?? email;
  return (
    <span className={styles.actions}>
      {email === undefined ? (
        <span className={styles.gap} />
      ) : (
        <IconLink icon={Mail} label={words.mail(email)} href={`mailto:${email}`} />
      )}
      {copyable === undefined ? (
        <span className={styles.gap} />
      ) : (
        <CopyButton
          value={copyable}
          label={words.copy(copyable)}
          onCopied={(copied) => context.onCopied(copyable, copied)}
        />
      )}
      <IconButton
        icon={Star}
        label={starred ? words.remove(entry.name) : words.add(entry.name)}
        aria-pressed={starred}
        onClick={() => context.onToggle(entry.slug)}
      />
    </span>
  );
}
