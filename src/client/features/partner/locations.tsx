import type { Partner, PartnerLocation } from '../../../contract/partner.ts';
import { unresolvedDistrict } from '../../../contract/unresolved-district.ts';
import { postalAddress } from '../../../domain/partner/postal-address.ts';
import { useDirectory } from '../../api/directory-data.tsx';
import { useMessages } from '../../messages/messages.tsx';
import { useNotices } from '../../stores/notices.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { DetailFreshness } from './detail-freshness.tsx';
import { Hours } from './hours.tsx';
import { LevelBadge } from './level-badge.tsx';
import { usePartnerMessages } from './partner-messages.ts';
import styles from './partner-panel.module.css';

interface LocationProps {
  readonly name: string;
  readonly entryAt: string | null;
  readonly location: PartnerLocation;
  /** Then each says which one it is. */
  readonly isOneOfMany: boolean;
}

function Location({ name, entryAt, location, isOneOfMany }: LocationProps) {
  const words = usePartnerMessages();
  const { entry } = useMessages();
  const { label } = useDirectory();
  const show = useNotices((notices) => notices.show);
  const district =
    location.district === unresolvedDistrict
      ? entry.unresolvedDistrict
      : label('district', location.district);
  const place = location.quarter === null ? district : `${label('quarter', location.quarter)}, ${district}`;
  const lines = postalAddress(name, location);
  return (
    <>
      {(location.hours.length > 0 || location.hoursNote !== '') && (
        <Hours hours={location.hours} note={location.hoursNote} place={isOneOfMany ? place : ''}>
          <DetailFreshness at={location.hoursConfirmedAt} by={location.hoursConfirmedBy} entryAt={entryAt} />
        </Hours>
      )}
      <section className={styles.section}>
        <div className={styles.contactHead}>
          <h3>
            {words.address} <LevelBadge level={location.level} />
          </h3>
          <CopyButton
            value={lines.join('\n')}
            label={words.copyAddress}
            onCopied={(copied) => show(copied ? words.addressCopied : entry.copyFailed)}
          />
        </div>
        <address className={styles.address}>{lines.join('\n')}</address>
        <p className={styles.quiet}>
          {place}
          {location.stepFree !== null && ` · ${words.stepFree[location.stepFree]}`}
        </p>
        <DetailFreshness at={location.confirmedAt} by={location.confirmedBy} entryAt={entryAt} />
      </section>
    </>
  );
}

/** Where the partner is, and when it is open there. */
export function Locations({ partner }: { partner: Partner }) {
  const { name, locations, confirmedAt } = partner;
  return locations.map((location) => (
    <Location
      key={location.key}
      name={name}
      entryAt={confirmedAt}
      location={location}
      isOneOfMany={locations.length > 1}
    />
  ));
}
