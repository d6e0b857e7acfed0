import { expect, it } from 'vitest';
import { pointProblem } from './point-problem.ts';

it.each([
  ['phone', '0203 283-0', null],
  ['mobile', 'auf Anfrage', 'telephone'],
  ['fax', '12', 'telephone'],
  ['email', 'info@verein.example', null],
  ['email', 'info@verein', 'email'],
  ['website', 'https://verein.example/kurse', null],
  ['website', 'verein.example', 'website'],
  ['website', 'https:///verein.example', 'website'],
] as const)('%s „%s“: %s', (type, value, problem) => {
  expect(pointProblem({ type, value })).toBe(problem);
});
