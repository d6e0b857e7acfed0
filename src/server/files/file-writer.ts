import type { AccessLevel } from '../../contract/access.ts';
import type { Partner } from '../../contract/partner.ts';
import type { Vocabulary } from '../../contract/vocabulary.ts';

/** What a file is made from besides the entries. */
export interface FileContext {
  readonly vocabulary: Vocabulary;
  readonly language: 'de' | 'en';
  /** Whom the entries were reduced for. */
  readonly level: AccessLevel;
  /** Which columns, in which order; null for all that the format has. */
  readonly columns: readonly string[] | null;
  /** Where people reach this installation. */
  readonly url: string;
  /** Today's date in the city, ISO 8601. */
  readonly today: string;
  /** The version of each entry by its slug: only in a file that is made to be edited and read back. */
  readonly versions?: ReadonlyMap<string, number>;
}

export type FileContent = Uint8Array<ArrayBuffer>;

/** Makes a file of entries that its recipient may see. */
export type FileWriter = (
  partners: readonly Partner[],
  context: FileContext,
) => Promise<FileContent> | FileContent;

export const encoded = (text: string): FileContent => new TextEncoder().encode(text);
