import { expect, test } from 'vitest';
import { contentWith, deskWith, pointWith } from '../../../tests/support/content.ts';
import { erasedValue } from '../../contract/erased.ts';
import { markedState, personIn, withoutErasedOf, withoutMarks, withoutPerson } from './erasure.ts';

const anna = deskWith({
  key: 'a',
  type: 'person',
  name: 'Anna Beispiel',
  points: [pointWith({ value: '0203 1234567' }), pointWith({ key: '2', value: '0203 9999999' })],
});
const desk = deskWith({ key: 'd', name: 'Empfang', points: [pointWith({ value: '+49 203 1234567' })] });
const content = contentWith({
  name: 'Praxis Anna Beispiel',
  description: 'Anna Beispiel, 0203 1234567 und 0203/9999999, Empfang im Hof.',
  contacts: [anna, desk],
});
const erasing = (names: readonly string[]) => {
  const person = personIn([content], content, names);
  if (person === null) throw new Error('the content names them');
  return person;
};

test('what others go on using stays, and so does what the organisation is called', () => {
  const left = withoutPerson(content, erasing(['Anna Beispiel']));
  expect(left.contacts).toEqual([desk]);
  expect(left.name).toBe('Praxis Anna Beispiel');
  expect(left.description).toBe(`${erasedValue}, 0203 1234567 und ${erasedValue}, Empfang im Hof.`);
});

test('a desk is called by a word like others: only its own numbers go from the texts', () => {
  expect(withoutPerson(content, erasing(['Empfang'])).description).toBe(content.description);
});

test('a former state shows that there was somebody, and is published again without a mark', () => {
  const marked = markedState(content, erasing(['Anna Beispiel']));
  expect(marked.contacts[0]).toMatchObject({ key: 'a', name: erasedValue, points: [], consent: false });
  expect(withoutMarks(marked).contacts).toEqual([desk]);
  expect(withoutErasedOf(content, marked).contacts).toEqual([desk]);
  expect(withoutErasedOf(content, content)).toBe(content);
});

test('nobody is found by a name that no state has', () => {
  expect(personIn([content], content, ['Anna'])).toBeNull();
});
