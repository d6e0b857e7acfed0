import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { encoded } from './file-writer.ts';
import { zipped } from './zip.ts';

const card = (name: string, text: string) => ({ name, extension: 'vcf', content: encoded(text) });

test('two of one name are both there, also where capitals make no difference', () => {
  const files = unzipSync(
    zipped([card('AWO', 'a'), card('Ärzte', 'b'), card('Awo', 'c'), card('AWO', 'd')], '2026-11-20'),
  );
  expect(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['AWO.vcf', 'a'],
    ['Ärzte.vcf', 'b'],
    ['Awo (2).vcf', 'c'],
    ['AWO (3).vcf', 'd'],
  ]);
});

test('the same files make the same ZIP', () => {
  const make = () => zipped([card('AWO', 'a')], '2026-11-20');
  expect(make()).toEqual(make());
});
