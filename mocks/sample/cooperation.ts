import type { PartnerCooperation } from '../../src/contract/partner.ts';
import { list } from './blueprint.ts';
import type { Random } from './random.ts';
import { daysBefore } from './times.ts';

const agreements = list(
  'Kooperationsvereinbarung liegt vor. | Letter of Intent unterzeichnet. | Vereinbarung läuft zum Jahresende aus. | ' +
    'Mündliche Absprache. | Zuwendungsbescheid KOMM-AN. | | |',
);
const teams = list('Team Bildung | Team Querschnitt | KIM-Koordination | Team Seiteneinstieg | Leitung');
const notes = list(
  'Jahresgespräch im Frühjahr vereinbaren. | Ansprechperson wechselt nach den Sommerferien. | ' +
    'Möchte beim nächsten Fachtag einen Stand. | Raum kann für Treffen genutzt werden. | ' +
    'Rückfragen lieber per Telefon. | Förderantrag gemeinsam bis Ende Oktober. | ' +
    'Sucht Ehrenamtliche. | Verteiler „Neuzuwanderung“ aufnehmen. | ' +
    'Neue Leitung seit diesem Sommer. | Nach Umbau wieder besuchen. | | | |',
);

/** What the KI has noted about working together, in half of the cases. */
export function cooperationOf(random: Random, today: string): PartnerCooperation | null {
  if (random.chance(0.5)) return null;
  return {
    since: random.chance(0.85) ? `${daysBefore(today, random.int(200, 4200)).slice(0, 7)}-01` : null,
    agreement: random.pick(agreements),
    responsible: `KI, ${random.pick(teams)}`,
    notes: random.pick(notes),
  };
}
