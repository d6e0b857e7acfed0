import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeICalendar } from '../../src/server/files/icalendar.ts';
import { writeLetters } from '../../src/server/files/letters.ts';
import { writeVcard3, writeVcard4 } from '../../src/server/files/vcard.ts';
import { writtenText } from './file-context.ts';
import { shownContact, shownLocation, shownOffer, shownPartner, shownPoint } from './partner-part.ts';
import { readContentLines, splitAt, unescaped } from './read-content-lines.ts';
import { awkwardText, sameLineEnds } from './texts.ts';

const valuesOf = (file: string, wanted: string): string[] =>
  readContentLines(file)
    .filter(({ name }) => name.replace(/^item\d+\./, '') === wanted)
    .map(({ value }) => value);

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What holds for whatever somebody wrote into an entry: every text comes back from the file, and nothing else does. */
export function testFileProperties(runs: number): void {
  const holds = (name: string, property: (text: string) => Promise<void>) =>
    test(name, { timeout: 120_000 }, () =>
      fc.assert(fc.asyncProperty(awkwardText, property), { numRuns: runs }),
    );

  for (const [version, write] of [
    ['3.0', writeVcard3],
    ['4.0', writeVcard4],
  ] as const) {
    holds(`vCard ${version} gives every text back`, async (text) => {
      const partner = shownPartner({
        name: `X${text}`,
        shortName: `X${text}`,
        summary: `X${text}`,
        fields: [`a${text}`, `b${text}`],
        locations: [shownLocation({ street: `X${text}`, city: `Y${text}` })],
        contacts: [
          shownContact({ points: [shownPoint({ value: `X${text}`, label: `X${text}` })] }),
          shownContact({ key: '2', type: 'person', name: `X${text}`, role: `X${text}` }),
        ],
      });
      const file = await writtenText(write, [partner]);
      const same = sameLineEnds(`X${text}`);
      expect(valuesOf(file, 'BEGIN')).toEqual(['VCARD', 'VCARD']);
      expect(valuesOf(file, 'END')).toEqual(['VCARD', 'VCARD']);
      expect(valuesOf(file, 'FN').map(unescaped)).toEqual([same, same]);
      expect(valuesOf(file, 'NICKNAME').map(unescaped)).toEqual([same]);
      expect(valuesOf(file, 'ORG').map((value) => splitAt(value, ';').map(unescaped))).toEqual([
        [same],
        [same],
      ]);
      expect(valuesOf(file, 'NOTE').map(unescaped)[0]?.startsWith(`${same.trim()}\n`)).toBe(true);
      expect(valuesOf(file, 'TEL').map(unescaped)).toEqual([same.trim()]);
      expect(valuesOf(file, 'X-ABLabel').map(unescaped)).toEqual([`Empfang · ${same}`]);
      const [organisation = ''] = valuesOf(file, 'CATEGORIES');
      expect(splitAt(organisation, ',').map(unescaped)).toEqual([`a${text}`, `b${text}`].map(sameLineEnds));
      const [address = ''] = valuesOf(file, 'ADR');
      const [, , street, city] = splitAt(address, ';').map(unescaped);
      expect([street, city]).toEqual([same, sameLineEnds(`Y${text}`)]);
    });
  }

  holds('iCalendar gives every text back', async (text) => {
    const offer = shownOffer({
      title: `X${text}`,
      text: `X${text}`,
      place: `X${text}`,
      fields: [`a${text}`],
      times: 'montags 9–11 Uhr',
    });
    const file = await writtenText(writeICalendar, [shownPartner({ offers: [offer] })]);
    const same = sameLineEnds(`X${text}`);
    expect(valuesOf(file, 'BEGIN')).toEqual(['VCALENDAR', 'VTIMEZONE', 'DAYLIGHT', 'STANDARD', 'VEVENT']);
    expect(valuesOf(file, 'SUMMARY').map(unescaped)).toEqual([`${same} (Elternverein)`]);
    expect(valuesOf(file, 'LOCATION').map(unescaped)).toEqual([same]);
    expect(valuesOf(file, 'DESCRIPTION').map(unescaped)[0]?.startsWith(`${same.trim()}\n`)).toBe(true);
    expect(valuesOf(file, 'CATEGORIES').map(unescaped)).toEqual([sameLineEnds(`a${text}`)]);
  });

  holds('form letters: no cell is a formula, each comes back as one line', async (text) => {
    const partner = shownPartner({
      name: text,
      shortName: text,
      contacts: [shownContact({ type: 'person', name: text })],
      locations: [shownLocation({ addition: text, street: `${text}X` })],
    });
    const file = await writtenText(writeLetters, [partner]);
    expect(file.startsWith('\ufeff')).toBe(true);
    const [head = [], row = [], ...more] = parse(file, { bom: true, delimiter: ';' });
    expect([head.length, row.length, more.length]).toEqual([15, 15, 0]);
    expect(row.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    const [, , , , , , , name, shortName, person, addition, street] = row.map((cell) =>
      cell.replace(/^\u200b/, ''),
    );
    const same = oneLine(text);
    expect([name, shortName, person, addition, street]).toEqual([
      same,
      same,
      same,
      same,
      oneLine(`${text}X`),
    ]);
  });
}
