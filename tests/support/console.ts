let expected: RegExp[] = [];

/** Says that this test will log an error or a warning that matches; it fails if none does. */
export function expectConsole(pattern: RegExp): void {
  expected.push(pattern);
}

export const isExpectedConsole = (line: string): boolean => expected.some((pattern) => pattern.test(line));

/** The patterns announced since the last call. */
export function takeExpectedConsole(): RegExp[] {
  const patterns = expected;
  expected = [];
  return patterns;
}
