import { expect, test } from 'vitest';
import { contentWith, deskWith, pointWith } from '../../../tests/support/content.ts';
import { changeLabel } from './change-label.ts';

const content = contentWith({
  contacts: [deskWith({ key: '2', name: 'Empfang', points: [pointWith({ key: '1', value: '0203 1' })] })],
});
const at = (path: string, before: string | null = null, after: string | null = null) =>
  changeLabel({ path, before, after }, [content]);

test('a field of the entry', () => {
  expect(at('summary')).toEqual({ list: null, key: '', part: '', point: null, field: 'summary' });
});

test('a field of a part, with the name of the part', () => {
  expect(at('contacts/2/role')).toMatchObject({ list: 'contacts', part: 'Empfang', field: 'role' });
});

test('a field of a contact point, with its number', () => {
  expect(at('contacts/2/points/1/level')).toMatchObject({
    list: 'contacts',
    part: 'Empfang',
    point: { type: 'phone', value: '0203 1' },
    field: 'level',
  });
});

test('a part that comes or goes is named by itself', () => {
  const added = deskWith({ key: '9', name: 'Beratung' });
  const label = changeLabel({ path: 'contacts/9', before: null, after: added }, [content]);
  expect(label).toMatchObject({ list: 'contacts', part: 'Beratung', field: 'whole' });
});

test('the order of a list, and of a list inside a part', () => {
  expect(at('offers#')).toMatchObject({ list: 'offers', key: '', field: 'order' });
  expect(at('contacts/2/points#')).toMatchObject({ list: 'contacts', part: 'Empfang', field: 'order' });
});

test('a part that nobody knows has no name', () => {
  expect(at('contacts/7/role')).toMatchObject({ part: '', field: 'role' });
});
