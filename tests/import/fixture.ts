import type { ImportProfile } from '../../src/server/import/profile.ts';
import { importProfile } from '../../src/server/import/profile.ts';

/** A file as Excel on a German office PC writes it, with every oddity at once. Fictional. */
export const officeFile = [
  'sep=;',
  'Nr;Name;Zusatz;PLZ;Straße;Vorwahl;Telefon;Mail;',
  '"1";"Schule Müllerstraße";"Ganztag ""Mitte""";"47053";"Müllerstr. 5";"030";"23125 100";"eins@schule.example";',
  '"2";"Grundschule";"mit\r\nZeilenumbruch";"47169";"Am Ring 1";"030";"23125101";"";',
  '"3";"Grundschule";"";"47051";"Weg 7";"";"";"drei@schule.example";',
  '',
].join('\r\n');

export const officeProfile: ImportProfile = importProfile.parse({
  source: 'office',
  key: 'Nr',
  kind: 'schule',
  name: '{Name}',
  summary: '{Zusatz}',
  street: '{Straße}',
  postcode: '{PLZ}',
  desk: 'Sekretariat',
  phone: '{Vorwahl} {Telefon}',
  email: '{Mail}',
});

/** Characters of Windows-1252 that Latin-1 has elsewhere or not at all. */
const windows1252: Readonly<Record<string, number>> = {
  '€': 0x80,
  '„': 0x84,
  '“': 0x93,
  '–': 0x96,
  '’': 0x92,
};

/** The bytes of a text in Windows-1252. */
export const inWindows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => windows1252[character] ?? character.charCodeAt(0));
