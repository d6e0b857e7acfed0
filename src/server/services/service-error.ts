import type { FileProblem } from '../files/check-workbook.ts';

/** Somebody else was faster: the partner is no longer in the version that a change was based on. */
export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';
  readonly slug: string;

  constructor(slug: string) {
    super(`partner ${slug} was changed meanwhile`);
    this.slug = slug;
  }
}

/** Why a field was refused: the name of a sentence in the server's messages. */
export type FieldReason =
  | 'required'
  | 'notInVocabulary'
  | 'quarterElsewhere'
  | 'widerThanContact'
  | 'consentMissing'
  | 'invalid'
  | 'telephone'
  | 'email'
  | 'website'
  | 'endsBeforeStart'
  | 'doubleKey'
  | 'unknownChange'
  | FileProblem;

export interface RefusedField {
  /** Dotted path into the body. */
  readonly name: string;
  readonly reason: FieldReason;
}

export type RefusalCode =
  | 'not-found'
  | 'not-allowed'
  | 'not-possible-now'
  | 'invalid-body'
  | 'wrong-code'
  | 'too-many-codes'
  | 'rate-limited'
  | 'version-conflict'
  | 'no-printer'
  | 'printer-busy'
  | 'print-failed';

/** What a service does not do, and why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly fields: readonly RefusedField[];

  constructor(code: RefusalCode, fields: readonly RefusedField[] = []) {
    super(code);
    this.code = code;
    this.fields = fields;
  }
}
