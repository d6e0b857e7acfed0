import type { Partner } from '../../../contract/partner.ts';
import { useLanguage } from '../../messages/messages.tsx';
import { shownDate } from '../../messages/shown-date.ts';
import { Contacts } from './contacts.tsx';
import { Facts } from './facts.tsx';
import { Locations } from './locations.tsx';
import { Offers } from './offers.tsx';
import { usePartnerMessages } from './partner-messages.ts';
import styles from './partner-panel.module.css';

/** Everything that is known about a partner, the telephone question first. */
export function PartnerDetails({ partner }: { partner: Partner }) {
  const words = usePartnerMessages();
  const language = useLanguage();
  const { description, cooperation, confirmedAt } = partner;
  return (
    <>
      <Contacts partner={partner} />
      <Locations partner={partner} />
      <Facts partner={partner} />
      <Offers offers={partner.offers} />
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
      {confirmedAt !== null && (
        <p className={styles.quiet}>{words.confirmedOn(shownDate(confirmedAt, language))}</p>
      )}
    </>
  );
}
