import type { AccessLevel } from '../../contract/access.ts';
import type { Partner } from '../../contract/partner.ts';
import type { Vocabulary } from '../../contract/vocabulary.ts';

/** What a file is made with. */
export interface FileContext {
  readonly vocabulary: Vocabulary;
  readonly language: 'de' | 'en';
  /** What the recipient may see; the partners are already reduced to it. */
  readonly level: AccessLevel;
  /** Keys of the chosen columns; null: all. */
  readonly columns: readonly string[] | null;
  /** Where people reach this installation. */
  readonly url: string;
  /** ISO date in the city. */
  readonly today: string;
  /** The version of each entry by its slug: only in a file that is made to be edited and read back. */
  readonly versions?: ReadonlyMap<string, number>;
}

/** Makes a file of partners. */
export type FileWriter = (
  partners: readonly Partner[],
  context: FileContext,
) => Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer>;
