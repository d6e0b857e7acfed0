import type { OfferContent } from '../../../../contract/entry-content.ts';
import { useEditingMessages } from '../editing-messages.ts';
import { CheckedField } from '../fields/checked-field.tsx';
import { Choices } from '../fields/choices.tsx';
import { LanguagePicker } from '../fields/language-picker.tsx';
import { LevelField } from '../fields/level-field.tsx';
import styles from './form.module.css';

interface OfferFieldsProps {
  readonly offer: OfferContent;
  readonly set: (facts: Partial<OfferContent>) => void;
}

const longest = { title: 200, text: 5_000, place: 300, times: 300, registration: 500 } as const;

/** Everything about one offer; what is needed least often is folded in. */
export function OfferFields({ offer, set }: OfferFieldsProps) {
  const words = useEditingMessages().form;
  const path = `offers/${offer.key}`;
  const text = (field: keyof typeof longest) => ({
    path: `${path}/${field}`,
    label: words.offers[field],
    value: offer[field],
    onChange: (value: string) => set({ [field]: value }),
    maxLength: longest[field],
    ...(field === 'title' ? {} : { optional: words.optional }),
  });
  const date = (field: 'validFrom' | 'validTo') => ({
    path: `${path}/${field}`,
    label: words.offers[field],
    optional: words.optional,
    type: 'date',
    value: offer[field] ?? '',
    onChange: (value: string) => set({ [field]: value === '' ? null : value }),
  });
  return (
    <>
      <CheckedField {...text('title')} />
      <CheckedField {...text('text')} lines={4} />
      <div className={styles.pair}>
        <CheckedField {...text('times')} />
        <CheckedField {...text('place')} />
      </div>
      <CheckedField {...text('registration')} />
      <div className={styles.pair}>
        <CheckedField {...date('validFrom')} />
        <CheckedField {...date('validTo')} />
      </div>
      <div className={styles.narrow}>
        <LevelField
          label={words.levels.ofOffer}
          path={`${path}/level`}
          value={offer.level}
          onChange={(level) => set({ level })}
        />
      </div>
      <details className={styles.more}>
        <summary>{words.offers.more}</summary>
        <div>
          <LanguagePicker
            label={words.offers.languages}
            chosen={offer.languages}
            onChange={(languages) => set({ languages })}
          />
          <Choices
            facet="field"
            legend={words.offers.fields}
            chosen={offer.fields}
            onChange={(fields) => set({ fields })}
          />
          <Choices
            facet="targetGroup"
            legend={words.offers.targetGroups}
            chosen={offer.targetGroups}
            onChange={(targetGroups) => set({ targetGroups })}
          />
        </div>
      </details>
    </>
  );
}
