import type { Partner, PartnerOffer } from '../../../contract/partner.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { useLanguage } from '../../messages/messages.tsx';
import { shownDate } from '../../messages/shown-date.ts';
import { DetailFreshness } from './detail-freshness.tsx';
import { LevelBadge } from './level-badge.tsx';
import { usePartnerMessages } from './partner-messages.ts';
import styles from './partner-panel.module.css';

function Offer({ offer, entryAt }: { offer: PartnerOffer; entryAt: string | null }) {
  const words = usePartnerMessages();
  const { today, label } = useDirectory();
  const language = useLanguage();
  const { validFrom, validTo } = offer;
  const begins =
    validFrom === null || validFrom <= today ? '' : words.validFrom(shownDate(validFrom, language));
  const ends =
    validTo === null
      ? ''
      : validTo < today
        ? words.ended(shownDate(validTo, language))
        : words.validTo(shownDate(validTo, language));
  const spoken = offer.languages.map((code) => label('language', code)).join(', ');
  const when = [offer.times, offer.place, begins, ends, spoken].filter((part) => part !== '').join(' · ');
  return (
    <li className={styles.offer}>
      <h4>
        {offer.title} <LevelBadge level={offer.level} />
      </h4>
      {offer.text !== '' && <p>{offer.text}</p>}
      {when !== '' && <p className={styles.quiet}>{when}</p>}
      {offer.registration !== '' && <p className={styles.quiet}>{offer.registration}</p>}
      <DetailFreshness at={offer.confirmedAt} by={offer.confirmedBy} entryAt={entryAt} />
    </li>
  );
}

/** Courses, consultation hours and what else can be used. */
export function Offers({ partner }: { partner: Pick<Partner, 'offers' | 'confirmedAt'> }) {
  const { offers, confirmedAt } = partner;
  const words = usePartnerMessages();
  if (offers.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{words.offers}</h3>
      <ul>
        {offers.map((offer) => (
          <Offer key={offer.key} offer={offer} entryAt={confirmedAt} />
        ))}
      </ul>
    </section>
  );
}
