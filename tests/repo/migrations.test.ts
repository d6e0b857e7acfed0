import { createHash } from 'node:crypto';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, read } from './source.ts';

/* A migration that has landed is never edited: installations have run it. A new one is added here with its hash. */
const landed: Record<string, string> = {
  '0007_proposal_language.sql': '8bd7327748e66210d22ab884aa90bd5c0cd5879541fc259ec8fe133dff9bf054',
  '0005_contact_lists.sql': '5ac1dee768715caf3441934b84723a8ac04370ece579a617690610c4cbcbb25f',
  '0004_erasure.sql': 'a9b03020b9afe645b2b4e7fee5770b19eaaa917bc0b863da7d4f5ea313285de6',
  '0003_second_factor.sql': '6e49e839393a08a4373a292e7cbe13a56b832d0f503915d90ab4a40b107523d5',
  '0006_spreadsheet_import.sql': 'ae0f175372eaec7333e276166f05c576813c0e3c0c6d9e1e4476905505504d65',
  '0002_editing.sql': 'd2f57bd62dcb60d111a6247de2890cc4a4291dc612acd2b4c95c5871cc1e04e5',
  '0001_directory.sql': '4acbdc1bdd464542aa506c22784c8e4cf7a93d46253c4c2210e4978235bc597a',
};

const hash = (text: string) => createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');

test('migrations are those that landed, unedited, numbered without a gap', () => {
  const files = filesOf('src/server/db/migrations/*.sql');
  const found = Object.fromEntries(files.map((file) => [path.basename(file), hash(read(file))]));
  expect(found).toEqual(landed);
  expect(files.map((file) => Number(path.basename(file).slice(0, 4)))).toEqual(
    files.map((_, index) => index + 1),
  );
});
