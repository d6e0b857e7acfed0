import type { Partner, PartnerLocation } from '../../../contract/partner.ts';
import { unresolvedDistrict } from '../../../contract/unresolved-district.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { Hours } from './hours.tsx';
import { LevelBadge } from './level-badge.tsx';
import { usePartnerMessages } from './partner-messages.ts';
import styles from './partner-panel.module.css';

function Location({ name, location }: { name: string; location: PartnerLocation }) {
  const words = usePartnerMessages();
  const { entry } = useMessages();
  const { label } = useDirectory();
  const district =
    location.district === unresolvedDistrict
      ? entry.unresolvedDistrict
      : label('district', location.district);
  const place = location.quarter === null ? district : `${label('quarter', location.quarter)}, ${district}`;
  return (
    <>
      {location.hours.length > 0 && <Hours hours={location.hours} note={location.hoursNote} />}
      <section className={styles.section}>
        <h3>
          {words.address} <LevelBadge level={location.level} />
        </h3>
        {/* As on an envelope: DIN 5008, one line per part, no blank line. */}
        <address className={styles.address}>
          {name}
          <br />
          {location.addition !== '' && (
            <>
              {location.addition}
              <br />
            </>
          )}
          {location.street}
          <br />
          {location.postcode} {location.city}
        </address>
        <p className={styles.quiet}>
          {place}
          {location.stepFree !== null && ` · ${words.stepFree[location.stepFree]}`}
        </p>
      </section>
    </>
  );
}

/** Where the partner is, and when it is open there. */
export function Locations({ partner }: { partner: Partner }) {
  return partner.locations.map((location, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: places have no identity but their order
    <Location key={at} name={partner.name} location={location} />
  ));
}
