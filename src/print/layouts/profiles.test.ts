import { expect, test } from 'vitest';
import { listOf } from '../../../tests/print/printed.ts';
import { partnerWith } from '../../../tests/support/search-cases.ts';
import type { Partner } from '../../contract/partner.ts';
import { visiblePartner } from '../../domain/partner/visible.ts';
import { listMarkup } from '../document.ts';

const record = partnerWith({ name: 'Verein', phone: '030 23125 111', at: ['mitte', 'hochfeld'] });
const [desk] = record.contacts;
const [place] = record.locations;
if (desk === undefined || place === undefined) throw new Error('there is a desk somewhere');

/** A partner of whom everything is known that can be known. */
const whole = visiblePartner(
  {
    ...record,
    shortName: 'VRN',
    umbrella: 'caritas',
    summary: 'In Kürze',
    description: 'Erster Absatz.\n\nZweiter.',
    website: 'https://verein.example/',
    fields: ['wohnen'],
    targetGroups: ['aeltere'],
    languages: ['kmr'],
    citywide: true,
    confirmedAt: '2026-03-01',
    contacts: [{ ...desk, name: 'Empfang', role: 'Auskunft', languages: ['de', 'uk'] }],
    locations: [
      {
        ...place,
        addition: 'Hof links',
        stepFree: 'partly',
        hours: [{ day: 2, from: '09:00', to: '12:00' }],
        hoursNote: 'und nach Absprache',
      },
    ],
    offers: [
      {
        key: 'o',
        title: 'Café',
        text: 'Mit Kuchen.',
        fields: ['sprachmittlung'],
        targetGroups: ['kinder'],
        languages: ['pl'],
        place: 'im Saal',
        times: 'dienstags',
        validFrom: '2026-04-01',
        validTo: '2026-05-31',
        registration: 'an der Tür',
        confirmedAt: null,
        confirmedBy: null,
        level: 'public',
      },
    ],
    cooperation: { since: '2020-01-15', agreement: 'KV 7', responsible: 'Frau Musterfrau', notes: 'Läuft.' },
  },
  'team',
);

const textOf = (partner: Partner | null, language: 'de' | 'en' = 'de'): string =>
  listMarkup(listOf(partner === null ? [] : [partner], { layout: 'profiles', language }))
    .toString()
    .replaceAll(/<wbr>|\u00ad/g, '')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll('\u00a0', ' ');

test('a profile leaves out nothing that is known of a partner', () => {
  const text = textOf(whole);
  const facts = [
    ...[
      'Verein',
      'VRN',
      'Caritas',
      'In Kürze',
      'Erster Absatz.',
      'Zweiter.',
      'verein.example',
      '1. März 2026',
    ],
    ...['Kurmandschi', 'stadtweit', 'Wohnen und Unterbringung', 'Ältere Menschen'],
    ...['Empfang', 'Auskunft', 'Ukrainisch', '030 23125 111', 'Hof links', 'Musterweg 12', '47053 Duisburg'],
    ...['Hochfeld', 'teilweise stufenfrei', 'Di 09:00–\u206012:00', 'und nach Absprache'],
    ...['Café', 'Mit Kuchen.', 'Sprachmittlung', 'Kinder', 'Polnisch', 'im Saal', 'dienstags', 'an der Tür'],
    ...['ab 1. April 2026 bis 31. Mai 2026', '15. Januar 2020', 'KV 7', 'Frau Musterfrau', 'Läuft.'],
  ];
  for (const fact of facts) expect(text).toContain(fact);
});

test('of whom little is known, no heading stands without anything below it', () => {
  const bare = visiblePartner(partnerWith({ name: 'Karg' }), 'public');
  expect(textOf(bare)).not.toMatch(/Angebote|Sprachen|Öffnungszeiten|Zusammenarbeit|Website|Bestätigt/);
});

test('in an English list a partner’s own words are marked as German', () => {
  const markup = listMarkup(
    listOf(whole === null ? [] : [whole], { layout: 'profiles', language: 'en' }),
  ).toString();
  for (const words of ['Verein', 'In Kürze', 'Mit Kuchen.', 'Läuft.'])
    expect(markup).toContain(`<span lang="de">${words}</span>`);
  expect(markup).toContain('<h3>Target groups</h3><div>Older people</div>');
});
