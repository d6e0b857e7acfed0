import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { OfferContent } from '../../../../contract/entry-content.ts';
import { newOffer } from '../../../../domain/partner/new-content.ts';
import { Button } from '../../../ui/button.tsx';
import { useEditingMessages } from '../editing-messages.ts';
import { PartList } from '../fields/part-list.tsx';
import styles from './form.module.css';
import { useForm } from './form-context.tsx';
import { OfferFields } from './offer-fields.tsx';

/** What one can come for. */
export function OffersSection() {
  const { content, update } = useForm();
  const words = useEditingMessages().form;
  const [added, setAdded] = useState<string | null>(null);
  const inOffers = (change: (offers: readonly OfferContent[]) => OfferContent[]) =>
    update((now) => ({ ...now, offers: change(now.offers) }));
  const add = () => {
    const offer = newOffer();
    setAdded(offer.key);
    inOffers((offers) => [...offers, offer]);
  };
  return (
    <>
      <p className={styles.lead}>{words.offers.hint}</p>
      {content.offers.length === 0 && <p className={styles.empty}>{words.offers.empty}</p>}
      <PartList
        label={words.sections.angebote}
        parts={content.offers}
        nameOf={({ title }) => (title === '' ? words.offers.new : title)}
        summaryOf={({ times, place }) => [times, place].filter((text) => text !== '').join(' · ')}
        update={inOffers}
        added={added}
      >
        {(offer) => (
          <OfferFields
            offer={offer}
            set={(facts) =>
              inOffers((now) => now.map((each) => (each.key === offer.key ? { ...each, ...facts } : each)))
            }
          />
        )}
      </PartList>
      <div className={styles.adding}>
        <Button onClick={add}>
          <Plus size={17} aria-hidden="true" />
          {words.offers.add}
        </Button>
      </div>
    </>
  );
}
