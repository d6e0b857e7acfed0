import { list } from './blueprint.ts';
import type { Random } from './random.ts';

/* Invented people: given and family names as they meet in the city, from many origins. */

interface Origin {
  readonly languages: readonly string[];
  readonly weight: number;
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly families: readonly string[];
  /** Where women's family names have a form of their own. */
  readonly womensFamilies?: readonly string[];
}

const origins: readonly Origin[] = [
  {
    languages: ['de'],
    weight: 34,
    women: list(
      'Sabine | Petra | Anke | Birgit | Kirsten | Monika | Heike | Ulrike | Christiane | Claudia | Silke | Lena | Hannah | Frauke | Doris | Katrin | Mareike | Gudrun',
    ),
    men: list(
      'Jonas | Tobias | Uwe | Markus | Stefan | Thomas | Jürgen | Matthias | Dirk | Holger | Lukas | Norbert | Ralf | Sven | Heinz-Josef | Felix | Ansgar',
    ),
    families: list(
      'Brinkmann | Hoppe | Schürmann | Lindner | Terhorst | Wessels | Große-Böckmann | Hülsmann | Kleinschmidt | Overbeck | Vogelsang | Jansen | Lehmkuhl | Averdung | Heuser | Ziegler | Tenbrink | Kaczmarek | Pawlak | Rademacher | Steinkühler | van der Grinten | Möllenbeck | Oelschläger | Deppe | Krampe | Nienhaus | Wittkowski | Sobotta | Ingenhaag',
    ),
  },
  {
    languages: ['tr'],
    weight: 20,
    women: list(
      'Aylin | Fatma | Selin | Zeynep | Elif | Merve | Gülşen | Nurcan | Sevgi | Esra | Derya | Hatice | Büşra | Nilgün',
    ),
    men: list(
      'Mehmet | Yusuf | Emre | Okan | Murat | Serkan | Cem | Hakan | Volkan | Tuncay | İlhan | Barış',
    ),
    families: list(
      'Aksoy | Demirtaş | Yıldırım | Çelik | Kaya | Şahin | Öztürk | Arslan | Kurtuluş | Doğan | Polat | Güneş | Karabulut | Erdem | Tunç | Sarıkaya | Bozkurt | Uçar',
    ),
  },
  {
    languages: ['kmr', 'ckb'],
    weight: 6,
    women: list('Dilan | Hêvîn | Rojda | Berîvan | Zelal | Evîn'),
    men: list('Azad | Ferhat | Rêber | Şiyar | Welat | Kawa'),
    families: list('Barzan | Şîrvan | Zagrosî | Dêrsimî | Serhat | Botan'),
  },
  {
    languages: ['ar', 'ary', 'apc', 'rif', 'ber', 'aii'],
    weight: 12,
    women: list('Rania | Nadia | Amina | Leila | Samira | Hanan | Nour | Yasmin | Khadija | Rima'),
    men: list('Samir | Ahmad | Karim | Idris | Hamza | Nabil | Tarek | Younes | Fadi | Bilal'),
    families: list(
      'El-Amrani | Haddad | Abdallah | Bouazza | Al-Khatib | Mansouri | Darwish | Najjar | Benali | Sabbagh | Zeidan | El-Idrissi',
    ),
  },
  {
    languages: ['bg'],
    weight: 7,
    women: list('Desislava | Ralitsa | Teodora | Velichka | Zhivka'),
    men: list('Bogdan | Plamen | Rumen | Veselin | Asen'),
    families: list('Todorov | Marinov | Iliev | Stanev | Kolev | Bachev'),
    womensFamilies: list('Petrova | Todorova | Marinova | Ilieva | Staneva | Koleva'),
  },
  {
    languages: ['ro', 'rom'],
    weight: 6,
    women: list('Mirela | Ioana | Alina | Crina | Roxana'),
    men: list('Radu | Florin | Cătălin | Sorin | Doru'),
    families: list('Ionescu | Moldovan | Ciobanu | Lăcătuș | Dumitrache | Rotaru | Bălan'),
  },
  {
    languages: ['pl'],
    weight: 6,
    women: list('Grażyna | Ewelina | Magdalena | Beata'),
    men: list('Paweł | Grzegorz | Tomasz | Zbigniew'),
    families: list('Kowalczyk | Nowak | Wrona | Mazur | Zając | Gołąb'),
  },
  {
    languages: ['uk', 'ru', 'ka', 'hy'],
    weight: 7,
    women: list('Olena | Svitlana | Larisa | Oksana | Iryna | Daryna'),
    men: list('Andrij | Taras | Oleh | Viktor | Maksym'),
    families: list('Shevchuk | Bondarenko | Kravets | Lysenko | Melnyk | Tkachuk'),
  },
  {
    languages: ['sq', 'bs', 'hr', 'sr', 'mk', 'rom'],
    weight: 7,
    women: list('Ivana | Mirjana | Lejla | Arbnora | Valbona | Snežana'),
    men: list('Dragan | Goran | Emir | Besnik | Agron | Zoran'),
    families: list('Bajramović | Berisha | Stojanović | Hodžić | Krasniqi | Marković | Trajkovski | Jurić'),
  },
  {
    languages: ['ti', 'am', 'om', 'so', 'en', 'fr', 'tw', 'ig', 'ln', 'wo', 'ff', 'pcm'],
    weight: 6,
    women: list('Selam | Miriam | Abena | Fatoumata | Adaeze | Rahel | Hodan'),
    men: list('Yohannes | Kwame | Mamadou | Chidi | Tesfalem | Patrice | Abdirahman'),
    families: list(
      'Tesfay | Okafor | Mutombo | Ngoma | Boateng | Diallo | Gebremariam | Warsame | Mensah | Traoré',
    ),
  },
  {
    languages: ['fa', 'fa-AF', 'ps', 'haz', 'ur', 'pa'],
    weight: 5,
    women: list('Shirin | Parisa | Farzana | Zahra | Nasrin'),
    men: list('Babak | Hamid | Omid | Jawad | Reza'),
    families: list('Rahimi | Haidari | Nazari | Sadeghi | Tavakoli | Mohseni'),
  },
  {
    languages: ['vi', 'ta', 'th'],
    weight: 4,
    women: list('Thi Lan | Priya | Kavitha | Minh Anh'),
    men: list('Van Duc | Suresh | Kumaran | Quoc Bao'),
    families: list('Nguyen | Tran | Selvarajah | Sivakumar | Pham | Kanagaratnam'),
  },
  {
    languages: ['it', 'es', 'pt', 'el'],
    weight: 5,
    women: list('Giulia | Carmen | Eleni | Fernanda | Rosaria'),
    men: list('Salvatore | Nikos | Javier | Rui | Calogero'),
    families: list('Bellanti | Papadakis | Ferreira | Romero Gil | Spataro | Karagiannis'),
  },
];

export interface Person {
  readonly given: string;
  readonly family: string;
}

/**
 * A person; one in ten married or was born into another corner of the city.
 * @param heritage languages of the place where the person works: mostly they are the person's own, where given.
 */
export function inventPerson(random: Random, heritage: readonly string[]): Person {
  const near = origins.filter(({ languages }) => languages.some((code) => heritage.includes(code)));
  const pool = near.length > 0 && random.chance(0.85) ? near : origins;
  const weighted = (from: readonly Origin[]) =>
    random.weighted(from.map((each) => [each, each.weight] as const));
  const origin = weighted(pool);
  const other = random.chance(0.1) ? weighted(origins) : origin;
  const isWoman = random.chance(0.56);
  const families = (isWoman ? other.womensFamilies : undefined) ?? other.families;
  return { given: random.pick(isWoman ? origin.women : origin.men), family: random.pick(families) };
}
