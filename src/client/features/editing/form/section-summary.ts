import type { EntryContent } from '../../../../contract/entry-content.ts';
import type { DirectoryData } from '../../../api/directory-data.tsx';
import type { ChangeWords } from '../../../ui/changes/change-words.ts';
import { hoursLines } from '../../../ui/changes/value-text.ts';
import type { Section } from '../addresses.ts';
import type { EditingWords } from '../editing-messages.ts';

/** What a page of the form holds now, in a line; '' where nothing. */
export function sectionSummary(
  section: Section,
  content: EntryContent,
  words: Pick<EditingWords, 'entry'> & Pick<ChangeWords, 'days'>,
  label: DirectoryData['label'],
): string {
  const { contacts, offers, locations } = content;
  switch (section) {
    case 'kontakte':
      return contacts.map(({ name }) => name).join(', ');
    case 'oeffnungszeiten':
      return locations
        .flatMap(({ hours, hoursNote }) => [...hoursLines(hours, words.days), hoursNote])
        .filter(Boolean)
        .join('; ');
    case 'anschrift':
      return locations
        .map(({ street, postcode }) => [street, postcode].filter(Boolean).join(', '))
        .join('; ');
    case 'angebote':
      return offers.map(({ title }) => title).join(', ');
    case 'sprachen':
      return content.languages.map((code) => label('language', code)).join(', ');
    case 'ueber-uns':
      return content.summary === '' ? content.name : content.summary;
    case 'handlungsfelder':
      return content.fields.map((id) => label('field', id)).join(', ');
    case 'bezirke':
      return content.citywide
        ? words.entry.wholeCity
        : content.serves.map((id) => label('district', id)).join(', ');
    default:
      return '';
  }
}
