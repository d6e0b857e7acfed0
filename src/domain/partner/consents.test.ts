import { expect, test } from 'vitest';
import { contentWith } from '../../../tests/support/content.ts';
import type { ContactContent } from '../../contract/entry-content.ts';
import { consentsNobodyGave, withdrawnSince, withoutConsent, withoutNewConsents } from './consents.ts';

const contact = (facts: Partial<ContactContent> = {}): ContactContent => ({
  key: 'p1',
  type: 'person',
  name: 'Ewa Nowak',
  role: '',
  languages: [],
  level: 'public',
  consent: true,
  points: [
    { key: '1', type: 'email', value: 'e@v.example', label: '', level: 'public' },
    { key: '2', type: 'phone', value: '0203 1', label: '', level: 'team' },
  ],
  ...facts,
});
const withContacts = (...contacts: ContactContent[]) => contentWith({ contacts });

test('without consent nothing of the contact is public, and what fewer people see stays so', () => {
  const [one, other] = withoutConsent(withContacts(contact(), contact({ key: 'p2' })), 'p1').contacts;
  expect(one).toMatchObject({ consent: false, level: 'network' });
  expect(one?.points.map(({ level }) => level)).toEqual(['network', 'team']);
  expect(other).toEqual(contact({ key: 'p2' }));
});

test.each([
  ['taken back', contact({ consent: false }), ['p1']],
  ['still given', contact(), []],
  ["another person's", contact({ consent: false, name: 'Jan Nowak' }), []],
])('a consent that is %s', (_, now, keys) => {
  expect(withdrawnSince(withContacts(contact()), withContacts(now))).toEqual(keys);
});

test('who never agreed has taken nothing back', () => {
  const never = withContacts(contact({ consent: false }));
  expect(withdrawnSince(never, never)).toEqual([]);
});

test('where no text stands to agree to, only those agree who did before', () => {
  const before = withContacts(contact(), contact({ key: 'p2', name: 'Ali', consent: false }));
  const written = withContacts(
    contact({ name: 'Andere' }),
    contact({ key: 'p2', name: 'Ali' }),
    contact({ key: 'p3', name: 'Neu' }),
  );
  const consents = (content: typeof before) =>
    withoutNewConsents(content, before).contacts.map(({ consent }) => consent);
  expect(consents(written)).toEqual([false, false, false]);
  expect(consents(withContacts(contact()))).toEqual([true]);
  expect(consents(withContacts(contact({ consent: false })))).toEqual([false]);
});

test.each<
  [string, readonly number[], Partial<ContactContent>, Partial<ContactContent>, Partial<ContactContent>]
>([
  ['stands', [], {}, { consent: true }, { name: 'Andere', consent: false }],
  ['is proposed', [], { name: 'Andere' }, { consent: true }, { name: 'Andere' }],
  ['is proposed for a name that is corrected', [], { name: 'Anders' }, {}, { name: 'Andere' }],
  ['stands for whom another one follows', [0], { name: 'Andere' }, {}, { name: 'Andere', consent: false }],
  ['is proposed for whom is not accepted', [0], {}, { consent: false }, { name: 'Andere' }],
  ['nobody gave', [0], {}, { consent: false }, { consent: false }],
])('a decision takes over a consent that %s: %j', (_, ungiven, decided, published, proposed) => {
  const [after, before, wanted] = [decided, published, proposed].map((facts) => withContacts(contact(facts)));
  if (!after || !before || !wanted) throw new Error('three contents are compared');
  expect(consentsNobodyGave(after, before, wanted)).toEqual(ungiven);
});
