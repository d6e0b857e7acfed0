import { expect, test } from 'vitest';
import { code, filesOf, isTest, read } from './source.ts';

/* Tables of facts: read by looking up, not from top to bottom. */
const isData = (file: string) =>
  /^src\/server\/cities\/(?!city|vocabulary)|^mocks\/sample\/|^tests\/support\/search-cases/.test(file);

const lines = (file: string) => read(file).split('\n').length - 1;
const offending = (files: string[], pattern: RegExp) =>
  files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );

test('files have one purpose: none is longer than 250 lines, most far shorter', () => {
  const written = code.filter((file) => !isData(file));
  expect(written.length).toBeGreaterThan(50);
  expect(written.filter((file) => lines(file) > 250).map((file) => `${file}: ${lines(file)}`)).toEqual([]);
  const sorted = written
    .filter((file) => !isTest(file))
    .map(lines)
    .sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100);
});

test('nothing is left for later', () => {
  const marker = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|')})\\b`);
  expect(offending([...code, ...filesOf('docs/**/*.md', '*.md')], marker)).toEqual([]);
});

test('no drawer that takes everything in, no barrel', () => {
  expect(code.filter((file) => /(^|\/)(utils?|helpers?|misc|common|index)(\/|\.tsx?$)/.test(file))).toEqual(
    [],
  );
});

test('tests wait for what they wait for, never for time', () => {
  const tests = code.filter(isTest);
  expect(tests.length).toBeGreaterThan(20);
  expect(
    offending(
      tests,
      /\bwaitForTimeout\(|(?<![.\w])(setTimeout|sleep)\(|\b(window|globalThis)\.setTimeout|timers\/promises/,
    ),
  ).toEqual([]);
});

test('no test is switched off where it is written', () => {
  const off = /\b(test|it|describe)\.(skip|only|todo|fixme|fails)\b|\.skipIf\(true/;
  expect(
    offending(
      code.filter((file) => isTest(file)),
      off,
    ),
  ).toEqual([]);
});

test('types are not argued with', () => {
  const silenced = new RegExp(
    `@ts-(${['ignore', 'nocheck', 'expect-error'].join('|')})|\\bas unknown as\\b|\\bas any\\b`,
  );
  expect(
    offending(
      code.filter((file) => !isTest(file)),
      silenced,
    ),
  ).toEqual([]);
});
