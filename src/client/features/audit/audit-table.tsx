import { Link } from 'react-router';
import type { AuditEvent } from '../../../contract/editing.ts';
import { useShownMarks } from '../../messages/erasure-messages.ts';
import { useLanguage } from '../../messages/messages.tsx';
import { shownMoment } from '../../messages/shown-moment.ts';
import { useShownReason } from '../../messages/shown-reason.ts';
import { paths } from '../../paths.ts';
import { useAuditMessages } from './audit-messages.ts';
import styles from './audit-page.module.css';
import { detailWords } from './detail-words.ts';

/** Events as a table; on a telephone each is a few lines. */
export function AuditTable({ events }: { events: readonly AuditEvent[] }) {
  const words = useAuditMessages();
  const language = useLanguage();
  const marks = useShownMarks();
  const shownReason = useShownReason();
  const said = (details: AuditEvent['details']) =>
    typeof details.reason === 'string' ? { ...details, reason: shownReason(details.reason) } : details;
  const actorOf = (actor: string) =>
    Object.hasOwn(words.tools, actor) ? words.tools[actor as keyof typeof words.tools] : marks(actor);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.where}</th>
        </tr>
      </thead>
      <tbody>
        {events.map(({ id, at, actor, action, slug, entryName, details, person }) => (
          <tr key={id}>
            <td className={styles.when}>
              <time dateTime={at}>{shownMoment(at, language)}</time>
            </td>
            <td>{actorOf(actor)}</td>
            <td className={action === 'refused' ? styles.refused : undefined}>{words.actions[action]}</td>
            <td className={styles.where}>
              {slug !== null && <Link to={paths.partner(slug)}>{entryName ?? slug}</Link>}
              <span>{marks(detailWords({ details: said(details), person }, words))}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
