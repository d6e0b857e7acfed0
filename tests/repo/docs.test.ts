import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, read, root } from './source.ts';

test('decisions are numbered without a gap, and each says what was decided', () => {
  const decisions = filesOf('docs/decisions/*.md');
  expect(decisions.map((file) => Number(path.basename(file).slice(0, 3)))).toEqual(
    decisions.map((_, index) => index + 1),
  );
  for (const file of decisions) {
    expect(read(file)).toMatch(new RegExp(`^# ${path.basename(file).slice(0, 3)} .+\n`));
    expect(read(file)).toContain('**Choice.**');
  }
});

test('links between the pages lead somewhere', () => {
  const pages = filesOf('*.md', 'docs/**/*.md').filter((file) => file !== 'LICENSE.md');
  expect(pages.length).toBeGreaterThan(5);
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
      .map((match) => path.join(path.dirname(page), match[1] ?? ''))
      .filter((target) => !existsSync(path.join(root, target)))
      .map((target) => `${page} → ${target}`),
  );
  expect(broken).toEqual([]);
});

test('the commands that the pages name exist', () => {
  const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts;
  const named = filesOf('*.md', 'docs/**/*.md').flatMap((page) =>
    [...read(page).matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? ''),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
