import { expect, test } from 'vitest';
import { contentWith, deskWith, pointWith } from '../../../tests/support/content.ts';
import { applyChanges } from './changes.ts';
import { rebased } from './rebase.ts';

const desk = deskWith({ points: [pointWith()] });
const base = contentWith({ summary: 'alt', contacts: [desk] });

test('what only one of both changed is merged without a question', () => {
  const current = { ...base, summary: 'von ihnen' };
  const mine = { ...base, contacts: [{ ...desk, role: 'von mir' }] };
  expect(rebased(base, current, mine)).toEqual({
    content: { ...current, contacts: mine.contacts },
    conflicts: [],
  });
});

test('what both changed waits for a choice, with all three values', () => {
  const { content, conflicts } = rebased(
    base,
    { ...base, summary: 'von ihnen', name: 'Neuer Name' },
    { ...base, summary: 'von mir', website: 'https://a.example' },
  );
  expect(content).toMatchObject({ summary: 'von ihnen', name: 'Neuer Name', website: 'https://a.example' });
  expect(conflicts).toMatchObject([
    { path: 'summary', before: 'alt', current: 'von ihnen', after: 'von mir' },
  ]);
  expect(applyChanges(content, conflicts).summary).toBe('von mir');
});

test('both the same is no conflict', () => {
  const same = { ...base, summary: 'gleich' };
  expect(rebased(base, same, same)).toEqual({ content: same, conflicts: [] });
});
