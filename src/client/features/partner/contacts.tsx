import { Copy } from 'lucide-react';
import type { ContactPoint, Partner, PartnerContact } from '../../../contract/partner.ts';
import { telHref } from '../../../domain/telephone.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { useNotices } from '../../stores/notices.ts';
import { IconButton } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { DetailFreshness } from './detail-freshness.tsx';
import { LevelBadge } from './level-badge.tsx';
import { usePartnerMessages } from './partner-messages.ts';
import styles from './partner-panel.module.css';

function hrefOf({ type, value }: ContactPoint): string | null {
  if (type === 'phone' || type === 'mobile') return telHref(value);
  if (type === 'email') return `mailto:${value}`;
  return type === 'website' && /^https?:\/\//.test(value) ? value : null;
}

function Point({ point, entryAt }: { point: ContactPoint; entryAt: string | null }) {
  const words = usePartnerMessages();
  const { entry } = useMessages();
  const show = useNotices((notices) => notices.show);
  const href = hrefOf(point);
  const note = [point.type === 'email' ? '' : words.contactTypes[point.type], point.label]
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <li className={styles.point}>
      <span>
        {href === null ? point.value : <a href={href}>{point.value}</a>}
        {note !== '' && <span className={styles.quiet}> {note}</span>} <LevelBadge level={point.level} />
        <DetailFreshness at={point.confirmedAt} by={point.confirmedBy} entryAt={entryAt} />
      </span>
      <CopyButton
        value={point.value}
        label={entry.copy(point.value)}
        onCopied={(copied) => show(copied ? entry.copied(point.value) : entry.copyFailed)}
      />
    </li>
  );
}

/** A contact as one pastes it into a letter or a note. */
const asText = (partner: Partner, { name, role, points }: PartnerContact) =>
  [
    partner.name,
    [name, role].filter((part) => part !== '').join(', '),
    ...points.map((point) => point.value),
  ].join('\n');

function Contact({ partner, contact }: { partner: Partner; contact: PartnerContact }) {
  const words = usePartnerMessages();
  const { entry } = useMessages();
  const { label } = useDirectory();
  const show = useNotices((notices) => notices.show);
  const copy = () =>
    navigator.clipboard.writeText(asText(partner, contact)).then(
      () => show(words.contactCopied),
      () => show(entry.copyFailed),
    );
  const spoken = contact.languages.filter((code) => code !== 'de').map((code) => label('language', code));
  return (
    <li className={styles.contact}>
      <div className={styles.contactHead}>
        <h4>
          {contact.name} <LevelBadge level={contact.level} />
        </h4>
        <IconButton icon={Copy} label={`${words.copyContact}: ${contact.name}`} onClick={() => void copy()} />
      </div>
      {(contact.role !== '' || spoken.length > 0) && (
        <p className={styles.quiet}>
          {[contact.role, spoken.join(', ')].filter((part) => part !== '').join(' · ')}
        </p>
      )}
      <ul>
        {contact.points.map((point) => (
          <Point key={point.key} point={point} entryAt={partner.confirmedAt} />
        ))}
      </ul>
    </li>
  );
}

/** People and desks, each with its own numbers and addresses. */
export function Contacts({ partner }: { partner: Partner }) {
  const words = usePartnerMessages();
  if (partner.contacts.length === 0 && partner.website === null) return null;
  return (
    <section className={styles.section}>
      <h3>{words.contacts}</h3>
      <ul>
        {partner.contacts.map((contact) => (
          <Contact key={contact.key} partner={partner} contact={contact} />
        ))}
      </ul>
      {partner.website !== null && /^https?:\/\//.test(partner.website) && (
        <p className={styles.point}>
          <span>
            <a href={partner.website} rel="noreferrer">
              {partner.website.replace(/^https?:\/\/(www\.)?/, '')}
            </a>
            <span className={styles.quiet}> {words.website}</span>
          </span>
        </p>
      )}
    </section>
  );
}
