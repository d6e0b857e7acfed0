import type { LocationContent } from '../../../../contract/entry-content.ts';
import { placeOfPostcode } from '../../../../domain/directory/postcode-place.ts';
import { useDirectory } from '../../../api/directory-data.tsx';
import { useNotices } from '../../../stores/notices.ts';
import { Button } from '../../../ui/button.tsx';
import { useEditingMessages } from '../editing-messages.ts';
import styles from './form.module.css';

interface PlaceSuggestionProps {
  readonly location: LocationContent;
  readonly onTake: (place: Pick<LocationContent, 'district' | 'quarter'>) => void;
}

/** Where the postcode is, if all other entries agree and it says something else or more. Never taken by itself. */
export function PlaceSuggestion({ location, onTake }: PlaceSuggestionProps) {
  const words = useEditingMessages().form.places;
  const { entries, label } = useDirectory();
  const announce = useNotices((notices) => notices.announce);
  const place = placeOfPostcode(entries, location.postcode.trim());
  if (place === null) return null;
  const { district, quarter } = place;
  const isKnown = district === location.district && (quarter === null || location.quarter !== null);
  if (isKnown) return null;
  const name = [...(quarter === null ? [] : [label('quarter', quarter)]), label('district', district)].join(
    ', ',
  );
  const take = () => {
    onTake(place);
    announce(words.taken(name));
  };
  return (
    <p className={styles.suggestion}>
      {words.suggestion(name)} <Button onClick={take}>{words.take}</Button>
    </p>
  );
}
