import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { shownPartner } from '../../../../tests/support/partner-part.ts';
import { renderInDirectory } from '../../../../tests/support/render-directory.tsx';
import type { ContactPoint, Partner, PartnerContact } from '../../../contract/partner.ts';
import { Contacts } from './contacts.tsx';

const point = (
  type: ContactPoint['type'],
  value: string,
  more: Partial<ContactPoint> = {},
): ContactPoint => ({
  key: `${type} ${value}`,
  type,
  value,
  label: '',
  confirmedAt: null,
  confirmedBy: null,
  level: 'public',
  ...more,
});
const desk: PartnerContact = {
  key: '',
  type: 'desk',
  name: 'Vermittlung',
  role: 'Anfragen zwei Tage vorher',
  languages: ['de', 'tr'],
  level: 'network',
  points: [
    point('phone', '030 23125-418', { label: 'vormittags' }),
    point('fax', '030 23125-419'),
    point('email', 'vermittlung@pool.example', { level: 'team' }),
  ],
};
const partner = shownPartner({
  slug: 'pool',
  name: 'Sprachmittlungspool',
  kind: 'sprachmittlung',
  website: 'https://www.pool.example/',
  contacts: [desk],
});

const show = (of: Partner) => renderInDirectory(<Contacts partner={of} />);

test('each number and address can be called, written to or copied; what is not for everyone says for whom it is', async () => {
  await show(partner);
  const call = await screen.findByRole('link', { name: '030 23125-418' });
  expect(call.getAttribute('href')).toBe('tel:+493023125418');
  expect(call.closest('li')?.textContent).toContain('Telefon · vormittags');
  const mail = screen.getByRole('link', { name: 'vermittlung@pool.example' });
  expect(mail.getAttribute('href')).toBe('mailto:vermittlung@pool.example');
  expect(mail.closest('li')?.textContent).toContain('nur KI-Team');
  expect(screen.getByRole('heading', { name: /Vermittlung/ }).textContent).toContain('nur Netzwerk');
  expect(screen.queryByRole('link', { name: '030 23125-419' })).toBeNull();
  expect(screen.getByText(/Anfragen zwei Tage vorher · Türkisch/)).toBeTruthy();
});

test('the whole contact is copied as one would paste it', async () => {
  const user = userEvent.setup();
  await show(partner);
  await user.click(await screen.findByRole('button', { name: 'Kontakt kopieren: Vermittlung' }));
  expect(await navigator.clipboard.readText()).toBe(
    'Sprachmittlungspool\nVermittlung, Anfragen zwei Tage vorher\n030 23125-418\n030 23125-419\nvermittlung@pool.example',
  );
});

test('a website is a link only where it is one', async () => {
  const { unmount } = await show(partner);
  const link = await screen.findByRole('link', { name: 'pool.example/' });
  expect(link.getAttribute('href')).toBe('https://www.pool.example/');
  unmount();
  await show({ ...partner, website: 'javascript:alert(1)' });
  expect(await screen.findByRole('heading', { name: /Vermittlung/ })).toBeTruthy();
  expect(screen.queryByRole('link', { name: /alert/ })).toBeNull();
});

test('a detail says when and by whom it was confirmed, where that is not when the entry was', async () => {
  const number = (value: string, confirmedAt: string) =>
    point('phone', value, { confirmedAt, confirmedBy: 'partner' });
  const points = [number('030 23125-418', '2026-10-02'), number('030 23125-419', '2026-03-01')];
  await show({ ...partner, confirmedAt: '2026-03-01', contacts: [{ ...desk, points }] });
  expect(screen.getAllByText(/bestätigt am/).map((line) => line.textContent)).toEqual([
    'vom Partner bestätigt am 2. Oktober 2026',
  ]);
});
