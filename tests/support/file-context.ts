import type { Partner } from '../../src/contract/partner.ts';
import { duisburg } from '../../src/server/cities/duisburg.ts';
import { vocabularyOf } from '../../src/server/cities/vocabulary.ts';
import type { FileContext, FileWriter } from '../../src/server/files/file-writer.ts';

/** A German file for everybody, made on a Friday. */
export const fileContext = (facts: Partial<FileContext> = {}): FileContext => ({
  vocabulary: vocabularyOf(duisburg, true),
  language: 'de',
  level: 'public',
  columns: null,
  url: 'https://partnernetz.example',
  today: '2026-11-20',
  ...facts,
});

/** What a writer writes, as text. */
export async function writtenText(
  write: FileWriter,
  partners: readonly Partner[],
  facts: Partial<FileContext> = {},
): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await write(partners, fileContext(facts)));
}
