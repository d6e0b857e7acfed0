import type { Section, teamSection } from '../addresses.ts';
import { AboutSection } from './about-section.tsx';
import { AddressSection } from './address-section.tsx';
import { DistrictsSection, FieldsSection, LanguagesSection } from './choice-sections.tsx';
import { ContactsSection } from './contacts-section.tsx';
import { HoursSection } from './hours-section.tsx';
import { OffersSection } from './offers-section.tsx';

const pages = {
  kontakte: ContactsSection,
  oeffnungszeiten: HoursSection,
  anschrift: AddressSection,
  angebote: OffersSection,
  sprachen: LanguagesSection,
  'ueber-uns': AboutSection,
  handlungsfelder: FieldsSection,
  bezirke: DistrictsSection,
} as const;

/** One page of the form. */
export function FormSection({ section }: { section: Exclude<Section, typeof teamSection> }) {
  const Page = pages[section];
  return <Page />;
}
