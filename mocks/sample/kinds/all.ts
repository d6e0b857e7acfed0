import type { KindBlueprint } from '../blueprint.ts';
import { behoerde } from './behoerde.ts';
import { bildungstraeger } from './bildungstraeger.ts';
import { freierTraeger } from './freier-traeger.ts';
import { gesundheit } from './gesundheit.ts';
import { gremium } from './gremium.ts';
import { hochschule } from './hochschule.ts';
import { initiative } from './initiative.ts';
import { interkulturelleBeratung } from './interkulturelle-beratung.ts';
import { jugendhilfe } from './jugendhilfe.ts';
import { kita } from './kita.ts';
import { kultur } from './kultur.ts';
import { migrantenorganisation } from './migrantenorganisation.ts';
import { religionsgemeinschaft } from './religionsgemeinschaft.ts';
import { schule } from './schule.ts';
import { sport } from './sport.ts';
import { sprachmittlung } from './sprachmittlung.ts';
import { verwaltung } from './verwaltung.ts';
import { wirtschaft } from './wirtschaft.ts';
import { wohlfahrtsverband } from './wohlfahrtsverband.ts';

export const kinds: readonly KindBlueprint[] = [
  wohlfahrtsverband,
  migrantenorganisation,
  schule,
  kita,
  sport,
  sprachmittlung,
  jugendhilfe,
  bildungstraeger,
  freierTraeger,
  verwaltung,
  initiative,
  interkulturelleBeratung,
  gesundheit,
  religionsgemeinschaft,
  kultur,
  behoerde,
  gremium,
  hochschule,
  wirtschaft,
];
