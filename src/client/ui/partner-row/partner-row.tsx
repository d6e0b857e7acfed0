import { memo, type ReactNode } from 'react';
import { useMessages } from '../../messages/messages.tsx';
import { FreshnessBadge } from '../freshness-badge.tsx';
import { Highlight } from '../highlight.tsx';
import { LanguageTags } from '../language-tags.tsx';
import styles from './partner-row.module.css';
import { RowActions } from './row-actions.tsx';
import { placeOf, type RowContext, type RowFacts } from './row-facts.ts';
import { RowPhone } from './row-phone.tsx';

interface PartnerRowProps extends RowFacts {
  readonly context: RowContext;
  /** The name as a link to the details; the row knows no router. */
  readonly title: ReactNode;
}

/** Who, what kind, where, for what, in which languages, which number, how sure: one partner at a glance. */
export const PartnerRow = memo(function PartnerRow({
  entry,
  starred,
  selected,
  reason,
  context,
  title,
}: PartnerRowProps) {
  const { entry: words } = useMessages();
  const { label, needles, digits } = context;
  const place = placeOf(entry, label, words.unresolvedDistrict);
  const kind =
    entry.umbrella === null
      ? label('kind', entry.kind)
      : `${label('kind', entry.kind)} · ${label('umbrella', entry.umbrella)}`;
  const hint = reason === null || reason === 'citywide' ? null : words.reasons[reason];
  return (
    <div className={selected ? `${styles.row} ${styles.selected}` : styles.row}>
      <div className={styles.who}>
        <h3 className={styles.name}>{title}</h3>
        <p className={styles.where}>
          <Highlight text={kind} needles={needles} />
          {place !== '' && (
            <>
              {' · '}
              <Highlight text={place} needles={needles} />
            </>
          )}
          {hint !== null && ' '}
          {hint !== null && <span className={styles.reason}>· {hint}</span>}
          {entry.citywide && ' '}
          {entry.citywide && <strong className={styles.citywide}>· {words.citywide}</strong>}
        </p>
        <p className={styles.what}>
          <span className={styles.fields}>
            <Highlight text={entry.fields.map((id) => label('field', id)).join(' · ')} needles={needles} />
          </span>
          <span className={styles.languages}>
            <LanguageTags
              languages={entry.languages}
              label={(code) => label('language', code)}
              most={5}
              needles={needles}
            />
          </span>
        </p>
      </div>
      <div className={styles.reach}>
        <span className={styles.phone}>
          <RowPhone entry={entry} digits={digits} />
        </span>
        <span className={styles.freshness}>
          <FreshnessBadge confirmedAt={entry.confirmedAt} today={context.today} limits={context.limits} />
        </span>
      </div>
      <span className={styles.actions}>
        <RowActions entry={entry} starred={starred} context={context} />
      </span>
    </div>
  );
});
