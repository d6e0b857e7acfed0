/** The day on which the sample network of the tests was made: what is fresh and what is stale is counted from it. */
export const sampleDay = '2026-11-02';
