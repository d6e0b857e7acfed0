import type { EntryContent } from '../../src/contract/entry-content.ts';
import { slugOf } from '../../src/domain/text/slug.ts';
import type { SampleProposal } from '../../src/server/seed-sample.ts';

type Change = SampleProposal['change'];

const first = <Part>(parts: readonly Part[], change: (part: Part) => Part): Part[] =>
  parts.map((part, at) => (at === 0 ? change(part) : part));

/** A new number, words that changed, a language more: what is corrected most often. */
const newNumber: Change = (content) => ({
  ...content,
  summary: 'Beratung für Erwachsene in den ersten drei Jahren, mit Kinderecke und eigenem Eingang.',
  languages: [...content.languages, 'ru'],
  contacts: first(content.contacts, (contact) => ({
    ...contact,
    points: first(contact.points, (point) => ({ ...point, value: '069 90009-995' })),
  })),
});

/** Another time, and a second offer. */
const moreOffers: Change = (content) => ({
  ...content,
  offers: content.offers.flatMap((offer): EntryContent['offers'] => [
    { ...offer, times: 'samstags 9–13 Uhr, nicht in den Ferien' },
    {
      ...offer,
      key: '2',
      title: 'Wassergewöhnung für Mütter mit Kindern',
      text: 'Ab zwei Jahren, mit Trainerin.',
      targetGroups: ['frauen_maedchen', 'kinder', 'eltern_familien'],
      times: 'mittwochs 15–16 Uhr',
    },
  ]),
});

/** Somebody else coordinates from now on. */
const newColleague: Change = (content) => ({
  ...content,
  description:
    'Geschult nach dem Leitfaden der Stadt. Einsätze werden werktags binnen eines Tages bestätigt.',
  contacts: content.contacts.map((contact) =>
    contact.type === 'person'
      ? { ...contact, name: 'Zelal Tenbrink', role: 'Koordination und Abrechnung' }
      : contact,
  ),
});

/** What three partners have sent in and nobody has reviewed yet: the sample's review begins with work. */
export const sampleProposals: readonly SampleProposal[] = [
  {
    slug: slugOf('Migrationsberatung am Hamborner Altmarkt'),
    author: { name: 'Ulrike Nienhaus', email: 'nienhaus@diakonie-nord.example' },
    hoursAgo: 70,
    change: newNumber,
  },
  {
    slug: slugOf('Schwimmen für Mädchen – Sportring Nord'),
    author: { name: 'Derya Polat', email: 'polat@sportring-nord.example' },
    hoursAgo: 26,
    change: moreOffers,
  },
  {
    slug: slugOf('Sprachmittlungspool Duisburger Norden'),
    author: { name: 'Zelal Tenbrink', email: 'tenbrink@pool-nord.example' },
    hoursAgo: 3,
    change: newColleague,
  },
];
