import { Mail, Phone, Star } from 'lucide-react';
import type { DirectoryEntry } from '../../../contract/entry.ts';
import type { Partner } from '../../../contract/partner.ts';
import { entryOf } from '../../../domain/partner/entry.ts';
import { telHref } from '../../../domain/telephone.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { useShortlist } from '../../stores/shortlist.ts';
import { ButtonLink, IconButton } from '../../ui/button.tsx';
import { FreshnessLine } from './freshness-line.tsx';
import { LevelBadge } from './level-badge.tsx';
import { usePartnerMessages } from './partner-messages.ts';
import styles from './partner-panel.module.css';
import { useHeadingFocus } from './use-heading-focus.ts';

const asEntry = (partner: Partner | DirectoryEntry): DirectoryEntry =>
  'phones' in partner ? partner : entryOf(partner);

/** Who it is, how sure we are, and the number to call. */
export function PartnerHead({ partner }: { partner: Partner | DirectoryEntry }) {
  const words = usePartnerMessages();
  const { entry: rowWords } = useMessages();
  const { label } = useDirectory();
  const { slugs, toggle } = useShortlist();
  const { slug, name, shortName, kind, umbrella, summary, confirmedAt, phones, emails } = asEntry(partner);
  const heading = useHeadingFocus(name);
  const [phone] = phones;
  const [email] = emails;
  const starred = slugs.includes(slug);
  return (
    <header className={styles.head}>
      <h2 ref={heading} tabIndex={-1}>
        {name}
        {shortName !== null && ` (${shortName})`}
      </h2>
      <p className={styles.kind}>
        {label('kind', kind)}
        {umbrella !== null && ` · ${label('umbrella', umbrella)}`}{' '}
        {'level' in partner && <LevelBadge level={partner.level} />}
      </p>
      <FreshnessLine confirmedAt={confirmedAt} />
      {summary !== '' && <p className={styles.summary}>{summary}</p>}
      <div className={styles.main}>
        {phone !== undefined && (
          <ButtonLink look="primary" href={telHref(phone)} aria-label={rowWords.call(phone)}>
            <Phone size={17} aria-hidden="true" />
            {phone}
          </ButtonLink>
        )}
        {email !== undefined && (
          <ButtonLink href={`mailto:${email}`} aria-label={rowWords.mail(email)}>
            <Mail size={17} aria-hidden="true" />
            {words.mail}
          </ButtonLink>
        )}
        <IconButton
          icon={Star}
          label={starred ? rowWords.remove(name) : rowWords.add(name)}
          aria-pressed={starred}
          onClick={() => toggle(slug)}
        />
      </div>
    </header>
  );
}
