const expected: RegExp[] = [];

/** Says that this test will log an error or a warning that matches; it fails if none does. */
export function expectConsole(pattern: RegExp): void {
  expected.push(pattern);
}

/** The patterns announced since the last call. */
export const takeExpectedConsole = (): RegExp[] => expected.splice(0);
