import { duisburg } from '../../src/server/cities/duisburg.ts';
import { list } from './blueprint.ts';
import type { Random } from './random.ts';

export interface Place {
  readonly quarter: string;
  readonly name: string;
  readonly district: string;
  readonly districtName: string;
  /** „in Marxloh“, „im Dellviertel“. */
  readonly inside: string;
  /** „aus Marxloh“, „aus dem Dellviertel“. */
  readonly from: string;
}

const article: Readonly<Record<string, readonly [inside: string, from: string]>> = {
  altstadt: ['in der', 'aus der'],
  dellviertel: ['im', 'aus dem'],
};

/** Every quarter of the city. */
export const places: readonly Place[] = duisburg.districts.flatMap((district) =>
  district.quarters.map(({ id, name }) => {
    const [inside, from] = article[id] ?? ['in', 'aus'];
    return {
      quarter: id,
      name,
      district: district.id,
      districtName: district.name,
      inside: `${inside} ${name}`,
      from: `${from} ${name}`,
    };
  }),
);

/** Where most of the network is at home, by weight. */
const busy: readonly (readonly [quarter: string, weight: number])[] = [
  ['marxloh', 9],
  ['hochfeld', 9],
  ['altstadt', 8],
  ['dellviertel', 6],
  ['alt-hamborn', 6],
  ['mittelmeiderich', 5],
  ['hochemmerich', 5],
  ['neudorf-nord', 4],
  ['bruckhausen', 4],
  ['alt-homberg', 4],
  ['hochheide', 3],
  ['beeck', 3],
  ['ruhrort', 3],
  ['wanheimerort', 3],
  ['obermarxloh', 3],
  ['aldenrade', 3],
  ['rheinhausen-mitte', 3],
  ['huettenheim', 2],
  ['buchholz', 2],
];

/** Every quarter in turn, and every other partner where the network is densest. */
export function placeOf(at: number, central: boolean, random: Random): Place {
  const crowded = random.weighted(busy);
  const inTurn = places[(Math.floor(at / 2) * 17) % places.length];
  const chosen = at % 2 === 0 && !central ? inTurn : places.find(({ quarter }) => quarter === crowded);
  return chosen ?? random.pick(places);
}

/** Districts that border on each other, or have a bridge between them. */
const neighbours: Readonly<Record<string, readonly string[]>> = {
  walsum: ['hamborn'],
  hamborn: ['walsum', 'meiderich-beeck'],
  'meiderich-beeck': ['hamborn', 'mitte', 'homberg-ruhrort-baerl'],
  'homberg-ruhrort-baerl': ['meiderich-beeck', 'rheinhausen', 'mitte'],
  mitte: ['meiderich-beeck', 'sued', 'rheinhausen'],
  rheinhausen: ['homberg-ruhrort-baerl', 'mitte'],
  sued: ['mitte'],
};

/** The district of a partner, and sometimes what is next to it, in the city's order. */
export function servedFrom(district: string, random: Random): string[] {
  const more = random.some(
    neighbours[district] ?? [],
    random.weighted([
      [0, 60],
      [1, 28],
      [2, 12],
    ] as const),
  );
  return duisburg.districts.map(({ id }) => id).filter((id) => id === district || more.includes(id));
}

/** A postcode for every quarter of Duisburg. */
export const postcodes: Readonly<Record<string, string>> = {
  vierlinden: '47179',
  overbruch: '47178',
  'alt-walsum': '47179',
  aldenrade: '47178',
  wehofen: '47179',
  fahrn: '47169',
  roettgersbach: '47167',
  marxloh: '47169',
  obermarxloh: '47166',
  neumuehl: '47167',
  'alt-hamborn': '47166',
  bruckhausen: '47166',
  beeck: '47139',
  beeckerwerth: '47139',
  laar: '47119',
  untermeiderich: '47138',
  mittelmeiderich: '47137',
  obermeiderich: '47137',
  ruhrort: '47119',
  'alt-homberg': '47198',
  hochheide: '47198',
  baerl: '47199',
  altstadt: '47051',
  neuenkamp: '47059',
  kasslerfeld: '47059',
  duissern: '47058',
  'neudorf-nord': '47057',
  'neudorf-sued': '47057',
  dellviertel: '47051',
  hochfeld: '47053',
  wanheimerort: '47055',
  'rheinhausen-mitte': '47226',
  hochemmerich: '47226',
  bergheim: '47228',
  friemersheim: '47229',
  'rumeln-kaldenhausen': '47239',
  bissingheim: '47249',
  wedau: '47279',
  buchholz: '47249',
  'wanheim-angerhausen': '47249',
  grossenbaum: '47269',
  rahm: '47269',
  huckingen: '47259',
  huettenheim: '47259',
  ungelsheim: '47259',
  muendelheim: '47259',
};

/* Streets as the city might have them: some whole, many more from two halves. */
const wholeStreets = list(
  'Am Alten Stellwerk | Am Förderturm | An der Schleuse | Kanalufer | Am Wasserturm | Kleiner Markt | Zum Deich | ' +
    'Auf dem Sandberg | Wiesengrund | Hafenkopf | Heinrich-Brauer-Straße | Martha-Lenz-Platz | Maria-Kesten-Straße | ' +
    'Johannes-Kamp-Straße | Beispielstraße | Elisabeth-Terhorst-Weg | Bergmannsplatz | Wilhelmine-Oster-Allee | ' +
    'Alte Werkstraße | Am Pumpwerk | Hinter dem Deich | Zur Kokerei | Am Kolkerhof | Vor dem Zechentor',
);
const stems = list(
  'Hüttenjungen | Kokerei | Zechenbahn | Linden | Schlackenberg | Treidel | Gießerei | Marien | Stahlwerker | Pfarr | ' +
    'Feldblumen | Kornspeicher | Siedler | Brückenkopf | Rosenhügel | Möller | Schmelzer | Anker | Grubenlampen | Eichen | ' +
    'Walzwerk | Kirchfeld | Güterbahnhof | Platanen | Steiger | Fähr | Erlen | Holunder | Kranich | Schiffer | Ziegel | ' +
    'Torf | Drosten | Kesselschmied | Bleicher | Weiden | Hochofen | Lotsen | Emscher | Rheinblick',
);
const endings = list('straße | weg | straße | kamp | straße | ring | allee | gasse | hof | platz | steig');

export const streetName = (random: Random): string =>
  random.chance(0.22) ? random.pick(wholeStreets) : `${random.pick(stems)}${random.pick(endings)}`;

/** „12“, „12 a“, „12–14“. */
export function houseNumber(random: Random): string {
  const number = random.int(1, 148);
  if (random.chance(0.08)) return `${number} ${random.pick(['a', 'b', 'c'])}`;
  return random.chance(0.07) ? `${number}–${number + 2}` : String(number);
}

export const additions = list(
  'Hinterhaus | 1. Etage | 2. Etage, Aufzug | Haus B | Eingang über den Hof | Erdgeschoss links | Seiteneingang',
);
