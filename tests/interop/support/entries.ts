import { generatePartners } from '../../../mocks/sample/generate.ts';
import type { Partner } from '../../../src/contract/partner.ts';
import { visiblePartner } from '../../../src/domain/partner/visible.ts';
import {
  shownContact,
  shownLocation,
  shownOffer,
  shownPartner,
  shownPoint,
} from '../../support/partner-part.ts';
import { sampleDay } from '../../support/sample-day.ts';

const awkward = 'Ä; „x“, "y" \\ \n=1+1 👩‍👩‍👧‍👦 שלום';

/** One entry of everything that files break on. */
const breaking = shownPartner({
  slug: 'brechend',
  name: '=HYPERLINK("https://x.example";"x"), e. V.',
  shortName: '@kurz',
  // (Python's icalendar takes a backslash before an n for the end of a line, vobject does not.)
  summary: `${awkward} \\n`,
  fields: ['sprachmittlung', 'schule_bildung'],
  locations: [shownLocation({ addition: '-Hinterhaus, "2. Etage"', street: '+Straße; 1' })],
  contacts: [
    shownContact({
      points: [
        shownPoint({ value: '+49 203 123-45', label: 'Büro; vormittags' }),
        shownPoint({ type: 'email', value: 'büro@verein.example' }),
      ],
    }),
    shownContact({ key: '2', type: 'person', name: 'Nguyễn, Thị; "Kim"', role: 'Leitung, kommissarisch' }),
  ],
  offers: [
    shownOffer({ title: awkward, times: 'montags und donnerstags 9–11 Uhr' }),
    shownOffer({
      key: '2',
      title: 'Winterkurs',
      times: 'Mi 18–0 Uhr',
      validFrom: '2027-03-10',
      validTo: '2027-04-20',
    }),
    shownOffer({ key: '3', title: 'Ferien', validFrom: '2026-12-21', validTo: '2027-01-05' }),
  ],
});

/** The sample network as the team sees it, and an entry of everything that files break on. */
export const entries: readonly Partner[] = [
  breaking,
  ...generatePartners(300, { today: sampleDay }).flatMap((record) => visiblePartner(record, 'team') ?? []),
];
