import { memo, type ReactNode } from 'react';
import { useMessages } from '../../messages/messages.tsx';
import { FreshnessBadge } from '../freshness-badge.tsx';
import { Highlight } from '../highlight.tsx';
import { LanguageTags } from '../language-tags.tsx';
import styles from './partner-table-row.module.css';
import { RowActions } from './row-actions.tsx';
import { placeOf, type RowContext, type RowFacts } from './row-facts.ts';
import { RowPhone } from './row-phone.tsx';

interface PartnerTableRowProps extends Omit<RowFacts, 'selected'> {
  readonly context: RowContext;
  readonly title: ReactNode;
}

/** The cells of one partner in the dense table; the row around them belongs to the list. */
export const PartnerTableRow = memo(function PartnerTableRow({
  entry,
  starred,
  reason,
  context,
  title,
}: PartnerTableRowProps) {
  const { entry: words } = useMessages();
  const { label, needles, digits } = context;
  const place = placeOf(entry, label, words.unresolvedDistrict);
  const serves = reason === 'serves' ? words.reasons.serves : '';
  const scope = [place, entry.citywide ? words.citywide : '', serves].filter((part) => part !== '');
  const fields = entry.fields.map((id) => label('field', id));
  return (
    <>
      <th scope="row" className={styles.name}>
        <span className={styles.brief}>{title}</span>
      </th>
      <td className={styles.quiet}>
        <span className={styles.brief}>
          <Highlight text={label('kind', entry.kind)} needles={needles} />
        </span>
      </td>
      <td className={styles.quiet}>
        <span className={styles.brief}>
          <Highlight text={scope.join(' · ')} needles={needles} />
        </span>
      </td>
      <td>
        <span className={styles.brief}>
          <Highlight text={fields.join(' · ')} needles={needles} />
        </span>
      </td>
      <td>
        <LanguageTags
          languages={entry.languages}
          label={(code) => label('language', code)}
          most={2}
          needles={needles}
        />
      </td>
      <td>
        <RowPhone entry={entry} digits={digits} />
      </td>
      <td>
        <FreshnessBadge confirmedAt={entry.confirmedAt} today={context.today} limits={context.limits} />
      </td>
      <td className={styles.actions}>
        <RowActions entry={entry} starred={starred} context={context} />
      </td>
    </>
  );
});
