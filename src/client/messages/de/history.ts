import { type StandingReason, standingReasons } from '../../../contract/standing-reasons.ts';

export const history = {
  title: 'Verlauf',
  lead: (name: string) => `Alle Fassungen von „${name}“, die neueste zuerst.`,
  current: 'jetzt veröffentlicht',
  by: (version: number, actor: string) => `Fassung ${version} · ${actor}`,
  changes: (count: number) => (count === 1 ? '1 Änderung' : `${count} Änderungen`),
  level: (before: string, after: string) => `Sichtbarkeit: ${before} → ${after}`,
  states: { archived: 'Archiviert', active: 'Aus dem Archiv zurückgeholt' },
  noChanges: 'Am Inhalt hat sich nichts geändert.',
  first: 'Mit dieser Fassung beginnt der Verlauf.',
  compare: 'Fassungen vergleichen',
  compareWithNow: 'Mit heute vergleichen',
  compareWithNowAbout: (version: number) => `Mit heute vergleichen: Fassung ${version}`,
  from: 'Von',
  to: 'bis',
  option: (version: number, date: string) => `Fassung ${version}, ${date}`,
  closeCompare: 'Vergleich schließen',
  comparing: (from: number, to: number) => `Was Fassung ${to} anders macht als Fassung ${from}`,
  restore: 'Wiederherstellen',
  restoreAbout: (version: number) => `Fassung ${version} wiederherstellen`,
  restoreQuestion: (version: number) =>
    `Diese Fassung wiederherstellen? Fassung ${version} wird dann als neue Fassung veröffentlicht; die heutige bleibt im Verlauf.`,
  restoreConfirm: 'Diese Fassung wiederherstellen',
  restored: (version: number) => `Fassung ${version} ist wiederhergestellt.`,
  undone: 'Die Wiederherstellung ist rückgängig gemacht.',
  /** Who publishes without being a person. */
  tools: { sample: 'Beispielnetz', import: 'Import' },
  /** As they are stored. */
  reasons: standingReasons as Readonly<Record<StandingReason, string>>,
};
