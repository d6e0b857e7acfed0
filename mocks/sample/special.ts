import type { PartnerOffer } from '../../src/contract/partner.ts';
import type { PartnerRecord, RecordedContact, RecordedLocation } from '../../src/domain/partner/record.ts';
import { slugOf } from '../../src/domain/text/slug.ts';
import { rare, spoken } from './languages.ts';
import { landline } from './telephone.ts';
import { daysBefore } from './times.ts';

/* A dozen partners written by hand: what a visitor of the sample is likely to look for. */

const desk = (name: string, number: number, email: string): RecordedContact => ({
  key: '',
  type: 'desk',
  name,
  role: '',
  languages: ['de'],
  level: 'public',
  consent: null,
  points: [
    {
      key: '',
      type: 'phone',
      value: landline(number),
      label: '',
      level: 'public',
      confirmedAt: null,
      confirmedBy: null,
    },
    {
      key: '',
      type: 'email',
      value: email,
      label: '',
      level: 'public',
      confirmedAt: null,
      confirmedBy: null,
    },
  ],
});

const at = (street: string, postcode: string, district: string, quarter: string): RecordedLocation => ({
  key: '',
  addition: '',
  street,
  postcode,
  city: 'Duisburg',
  district,
  quarter,
  coordinates: null,
  stepFree: 'yes',
  hours: [1, 2, 4]
    .map((day) => ({ day, from: '09:00', to: '16:00' }))
    .concat([
      { day: 3, from: '09:00', to: '12:30' },
      { day: 5, from: '09:00', to: '13:00' },
    ]),
  hoursNote: '',
  hoursConfirmedAt: null,
  hoursConfirmedBy: null,
  confirmedAt: null,
  confirmedBy: null,
  level: 'public',
});

const offer = (
  title: string,
  text: string,
  field: string,
  targetGroups: string[],
  times: string,
): PartnerOffer => ({
  key: '',
  title,
  text,
  fields: [field],
  targetGroups,
  languages: [],
  place: '',
  times,
  validFrom: null,
  validTo: null,
  registration: '',
  confirmedAt: null,
  confirmedBy: null,
  level: 'public',
});

type Facts = Pick<PartnerRecord, 'name' | 'kind' | 'summary' | 'fields' | 'locations' | 'contacts'> &
  Partial<PartnerRecord>;

const partner = (facts: Facts): PartnerRecord => ({
  slug: slugOf(facts.name),
  shortName: null,
  umbrella: null,
  description: '',
  website: null,
  targetGroups: ['alle'],
  languages: ['de'],
  citywide: false,
  serves: facts.locations.map(({ district }) => district),
  offers: [],
  confirmedAt: null,
  confirmedBy: null,
  level: 'public',
  cooperation: null,
  state: 'active',
  source: null,
  ...facts,
});

const pool = ['de', ...spoken.slice(0, 26).map(([code]) => code)];

function advice(today: string): PartnerRecord[] {
  return [
    partner({
      name: 'Caritas-Integrationsagentur Marxloh',
      kind: 'wohlfahrtsverband',
      umbrella: 'caritas',
      summary: 'Migrations- und Flüchtlingsberatung am August-Brandt-Platz, ohne Termin.',
      fields: ['migrationsberatung', 'aufenthalt_asyl'],
      targetGroups: ['neuzugewanderte', 'gefluechtete'],
      languages: ['de', 'tr', 'ar', 'bg', 'ro'],
      locations: [at('August-Brandt-Platz 4', '47169', 'hamborn', 'marxloh')],
      contacts: [desk('Beratung', 1, 'marxloh@caritas-nord.example')],
      offers: [
        offer(
          'Regionale Flüchtlingsberatung',
          'Asylverfahren, Familiennachzug, Härtefälle.',
          'aufenthalt_asyl',
          ['gefluechtete'],
          'montags und donnerstags 9–12 Uhr',
        ),
      ],
      confirmedAt: daysBefore(today, 21),
      confirmedBy: 'partner',
      serves: ['hamborn', 'walsum'],
    }),
    partner({
      name: 'Kinder- und Jugendpsychologischer Dienst',
      shortName: 'KJPD',
      kind: 'verwaltung',
      citywide: true,
      summary:
        'Beratung und Diagnostik für Kinder, Jugendliche, Eltern und Schulen, auf Wunsch mit Sprachmittlung.',
      fields: ['gesundheit', 'familie_kinderschutz'],
      targetGroups: ['kinder', 'jugendliche', 'eltern_familien', 'fachkraefte'],
      languages: ['de', 'en', 'tr'],
      locations: [at('Platanenhof 12', '47051', 'mitte', 'dellviertel')],
      contacts: [desk('Anmeldung', 4, 'anmeldung@kjpd-stadt.example')],
      offers: [
        offer(
          'Offene Sprechstunde für Eltern',
          'Kurzberatung ohne Wartezeit.',
          'familie_kinderschutz',
          ['eltern_familien'],
          'donnerstags 14–17 Uhr',
        ),
      ],
      confirmedAt: daysBefore(today, 6),
      confirmedBy: 'partner',
      serves: [],
    }),
    partner({
      name: 'Schulberatung Seiteneinstieg',
      kind: 'verwaltung',
      citywide: true,
      summary: 'Erstberatung für neueingereiste Kinder und Jugendliche; vermittelt Schulplätze.',
      fields: ['schule_seiteneinstieg', 'mehrsprachigkeit'],
      targetGroups: ['neuzugewanderte', 'kinder', 'jugendliche'],
      languages: ['de', 'en', 'ar', 'uk', 'bg', 'ro'],
      locations: [at('Kleiner Markt 3', '47051', 'mitte', 'altstadt')],
      contacts: [desk('Terminvergabe', 7, 'seiteneinstieg@schule-stadt.example')],
      offers: [
        offer(
          'Beratung für Neueingereiste',
          'Schulpflicht, Sprachstand, Schulplatz.',
          'schule_seiteneinstieg',
          ['neuzugewanderte'],
          'nach Vereinbarung',
        ),
      ],
      confirmedAt: daysBefore(today, 12),
      confirmedBy: 'partner',
      serves: [],
    }),
    partner({
      name: 'Migrationsberatung am Hamborner Altmarkt',
      kind: 'wohlfahrtsverband',
      umbrella: 'diakonie',
      summary: 'Beratung für Erwachsene in den ersten Jahren, mit Kinderecke.',
      fields: ['migrationsberatung', 'aufenthalt_asyl'],
      targetGroups: ['neuzugewanderte'],
      languages: ['de', 'en', 'fr', 'uk'],
      locations: [at('Kirchfeldweg 9', '47166', 'hamborn', 'alt-hamborn')],
      contacts: [desk('Beratung', 10, 'altmarkt@diakonie-nord.example')],
      confirmedAt: daysBefore(today, 205),
      confirmedBy: 'partner',
    }),
  ];
}

function houses(today: string): PartnerRecord[] {
  return [
    partner({
      name: 'Begegnungszentrum Ruhrort der Jüdischen Wohlfahrt',
      kind: 'wohlfahrtsverband',
      umbrella: 'juedische_wohlfahrt',
      summary: 'Sozialberatung, Seniorenclub und Deutschkurs für Zugewanderte, viele davon aus der Ukraine.',
      fields: ['migrationsberatung', 'alter_pflege'],
      targetGroups: ['aeltere', 'neuzugewanderte'],
      languages: ['de', 'ru', 'uk', 'he'],
      locations: [at('Schifferhof 6', '47119', 'homberg-ruhrort-baerl', 'ruhrort')],
      contacts: [desk('Sozialberatung', 31, 'beratung@begegnung-ruhrort.example')],
      offers: [
        offer(
          'Seniorenclub',
          'Kaffee, Schach und Vorträge auf Russisch und Deutsch.',
          'alter_pflege',
          ['aeltere'],
          'dienstags 14–17 Uhr',
        ),
      ],
      confirmedAt: daysBefore(today, 118),
      confirmedBy: 'partner',
    }),
  ];
}

function interpreters(today: string): PartnerRecord[] {
  return [
    partner({
      name: 'Sprachmittlungspool Duisburger Norden',
      kind: 'sprachmittlung',
      summary: 'Geschulte Sprachmittlung für Behörde, Arzt und Schule; Anfragen zwei Tage vorher.',
      fields: ['sprachmittlung', 'gesundheit'],
      targetGroups: ['neuzugewanderte', 'eltern_familien'],
      languages: pool,
      locations: [at('Beispielstraße 12', '47169', 'hamborn', 'marxloh')],
      contacts: [
        desk('Vermittlung', 13, 'vermittlung@pool-nord.example'),
        {
          key: '',
          type: 'person',
          name: 'Hêvîn Averdung',
          role: 'Koordination',
          languages: ['de', 'kmr'],
          level: 'network',
          consent: null,
          points: [
            {
              key: '',
              type: 'phone',
              value: landline(15),
              label: 'Einsatzplanung, Abrechnung',
              level: 'network',
              confirmedAt: null,
              confirmedBy: null,
            },
          ],
        },
      ],
      offers: [
        offer(
          'Begleitung zu Arzt und Behörde',
          'Anfragen bitte zwei Tage vorher.',
          'sprachmittlung',
          ['alle'],
          'Mo–Fr 8–18 Uhr',
        ),
      ],
      confirmedAt: daysBefore(today, 21),
      confirmedBy: 'partner',
      serves: ['hamborn', 'walsum', 'meiderich-beeck'],
    }),
    partner({
      name: 'Gemeindedolmetschen Duisburg',
      shortName: 'GDD',
      kind: 'sprachmittlung',
      citywide: true,
      summary: 'Sprachmittlerpool der freien Träger für die ganze Stadt, auch am Telefon und per Video.',
      fields: ['sprachmittlung'],
      targetGroups: ['fachkraefte'],
      languages: ['de', ...spoken.map(([code]) => code), ...rare],
      locations: [at('Güterbahnhofstraße 20', '47057', 'mitte', 'neudorf-nord')],
      contacts: [desk('Einsatzplanung', 16, 'einsatz@gdd.example')],
      offers: [
        offer(
          'Telefonische Sprachmittlung',
          'Binnen einer Stunde in den häufigen Sprachen.',
          'sprachmittlung',
          ['fachkraefte'],
          'werktags 8–20 Uhr',
        ),
      ],
      confirmedAt: daysBefore(today, 3),
      confirmedBy: 'partner',
      serves: [],
    }),
  ];
}

function community(today: string): PartnerRecord[] {
  return [
    partner({
      name: 'Begegnungshaus Kaiser-Wilhelm-Straße e. V.',
      kind: 'migrantenorganisation',
      summary: 'Nachbarschaft, Elternbildung und politische Teilhabe mitten in Marxloh.',
      fields: ['partizipation', 'fruehe_bildung', 'kultur_sport_freizeit'],
      targetGroups: ['alle', 'frauen_maedchen'],
      languages: ['de', 'tr', 'ar'],
      locations: [at('Kaiser-Wilhelm-Straße 400', '47169', 'hamborn', 'marxloh')],
      contacts: [desk('Büro', 19, 'haus@begegnung-kw.example')],
      offers: [
        offer(
          'Elterncafé auf Türkisch und Arabisch',
          'Frühstück und Fragen.',
          'fruehe_bildung',
          ['eltern_familien'],
          'dienstags 9–11 Uhr',
        ),
      ],
      confirmedAt: daysBefore(today, 64),
      confirmedBy: 'partner',
    }),
    partner({
      name: 'Schwimmen für Mädchen – Sportring Nord',
      kind: 'sport',
      summary: 'Schwimmkurse mit Trainerinnen, Badezeit nur für Mädchen und Frauen.',
      fields: ['kultur_sport_freizeit'],
      targetGroups: ['frauen_maedchen', 'kinder'],
      languages: ['de', 'tr'],
      locations: [at('Feldblumenweg 31', '47167', 'hamborn', 'neumuehl')],
      contacts: [desk('Geschäftsstelle', 22, 'schwimmen@sportring-nord.example')],
      offers: [
        offer(
          'Schwimmkurs für Mädchen',
          'Seepferdchen bis Bronze.',
          'kultur_sport_freizeit',
          ['frauen_maedchen', 'kinder'],
          'samstags 9–12 Uhr',
        ),
      ],
      confirmedAt: daysBefore(today, 298),
      confirmedBy: 'partner',
    }),
    partner({
      name: 'Frauenhaus Lichtung',
      kind: 'freier_traeger',
      umbrella: 'paritaetischer',
      citywide: true,
      summary: 'Schutz und Beratung für Frauen und ihre Kinder, Tag und Nacht erreichbar.',
      fields: ['familie_kinderschutz', 'wohnen'],
      targetGroups: ['frauen_maedchen'],
      languages: ['de', 'en', 'tr', 'ar', 'ru'],
      locations: [{ ...at('Wetterschacht 5', '47058', 'mitte', 'duissern'), level: 'team', hours: [] }],
      contacts: [desk('Notruf', 25, 'notruf@frauenhaus-lichtung.example')],
      confirmedAt: daysBefore(today, 40),
      confirmedBy: 'partner',
      serves: [],
      cooperation: {
        since: '2019-03-01',
        agreement: 'Kooperationsvereinbarung liegt vor.',
        responsible: 'KI-Team Querschnitt',
        notes: 'Adresse nie weitergeben.',
      },
    }),
    partner({
      name: 'Verein zur Förderung der Bildung, Kultur und gesellschaftlichen Teilhabe von Familien aus Südosteuropa im Duisburger Norden e. V.',
      shortName: 'FaSÖ',
      kind: 'migrantenorganisation',
      summary: 'Bildungsbegleitung und Beratung auf Bulgarisch, Rumänisch und Romanes.',
      fields: ['neuzuwanderung_soe', 'schule_seiteneinstieg', 'partizipation'],
      targetGroups: ['eu_zugewanderte', 'eltern_familien'],
      languages: ['de', 'bg', 'ro', 'rom', 'tr'],
      locations: [at('Hüttenjungenweg 77', '47166', 'meiderich-beeck', 'bruckhausen')],
      contacts: [desk('Büro', 28, 'kontakt@fasoe.example')],
      confirmedAt: daysBefore(today, 95),
      confirmedBy: 'partner',
      serves: ['hamborn', 'meiderich-beeck'],
    }),
  ];
}

/** The partners written by hand, confirmed so many days before `today`. */
export const specialPartners = (today: string): PartnerRecord[] => [
  ...advice(today),
  ...houses(today),
  ...interpreters(today),
  ...community(today),
];
