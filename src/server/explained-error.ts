/** The same sentence in both languages of the product. */
export interface Explanation {
  readonly de: string;
  readonly en: string;
}

/**
 * Something went wrong that the person at the terminal can mend. The message says what and how, in German, then in
 * English; it is printed without a stack trace. Technical details belong in `cause`.
 */
export class ExplainedError extends Error {
  readonly explanation: Explanation;

  constructor(explanation: Explanation, options?: ErrorOptions) {
    super(`${explanation.de}\n${explanation.en}`, options);
    this.name = 'ExplainedError';
    this.explanation = explanation;
  }
}
