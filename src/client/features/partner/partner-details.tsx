import type { Partner } from '../../../contract/partner.ts';
import { useLanguage } from '../../messages/messages.tsx';
import { shownDate } from '../../messages/shown-date.ts';
import { Contacts } from './contacts.tsx';
import { Locations } from './locations.tsx';
import { Offers } from './offers.tsx';
import { usePartnerMessages } from './partner-messages.ts';
import styles from './partner-panel.module.css';

/** What only the partner's own record knows: how to reach it, when, and what it offers. */
export function PartnerDetails({ partner }: { partner: Partner }) {
  const words = usePartnerMessages();
  const language = useLanguage();
  const { description, cooperation } = partner;
  return (
    <>
      <Contacts partner={partner} />
      <Locations partner={partner} />
      <Offers partner={partner} />
      {description !== '' && (
        <section className={styles.section}>
          <h3>{words.about}</h3>
          <p className={styles.pre}>{description}</p>
        </section>
      )}
      {cooperation !== null && (
        <section className={styles.section}>
          <h3>
            {words.cooperation} <span className={styles.level}>{words.levels.team}</span>
          </h3>
          {cooperation.since !== null && <p>{words.since(shownDate(cooperation.since, language))}</p>}
          {cooperation.responsible !== '' && <p>{words.responsible(cooperation.responsible)}</p>}
          {cooperation.agreement !== '' && <p>{cooperation.agreement}</p>}
          {cooperation.notes !== '' && <p className={styles.pre}>{cooperation.notes}</p>}
        </section>
      )}
    </>
  );
}
