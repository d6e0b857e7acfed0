import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderWithWords } from '../../../../tests/support/render.tsx';
import type { DirectoryEntry } from '../../../contract/entry.ts';
import { PartnerRow } from './partner-row.tsx';
import type { RowContext, RowFacts } from './row-facts.ts';

const entry: DirectoryEntry = {
  slug: 'migrationsberatung-am-hamborner-altmarkt',
  name: 'Migrationsberatung am Hamborner Altmarkt',
  shortName: null,
  kind: 'wohlfahrtsverband',
  umbrella: 'caritas',
  summary: '',
  fields: ['beratung', 'asyl'],
  targetGroups: [],
  languages: ['de', 'en', 'fr', 'uk', 'ar', 'tr', 'kmr'],
  citywide: true,
  serves: [],
  locations: [{ district: 'hamborn', quarter: 'alt-hamborn', street: '', postcode: '' }],
  offers: [],
  contacts: [],
  phones: ['030 23125 552', '030 23125 553'],
  phonesConfirmedAt: [null, null],
  emails: ['altmarkt@caritas.example'],
  confirmedAt: '2026-06-20',
};

const context: RowContext = {
  label: (facet, id) => `${facet}: ${id}`,
  needles: [],
  digits: [],
  today: '2026-11-23',
  limits: { freshMonths: 6, dueMonths: 9 },
  onToggle: () => undefined,
  onCopied: () => undefined,
};

const show = (facts: Partial<RowFacts> = {}, shared: Partial<RowContext> = {}) =>
  renderWithWords(
    <PartnerRow
      entry={entry}
      starred={false}
      selected={false}
      reason={null}
      context={{ ...context, ...shared }}
      title={entry.name}
      {...facts}
    />,
  );

it('answers the telephone question: who, what kind, where, for what, which number, how sure', async () => {
  const { container } = await show();
  expect(screen.getByRole('heading', { name: entry.name })).toBeTruthy();
  expect(container.textContent).toContain('kind: wohlfahrtsverband · umbrella: caritas');
  expect(container.textContent).toContain('quarter: alt-hamborn, district: hamborn');
  expect(container.textContent).toContain('· stadtweit');
  expect(container.textContent).toContain('field: beratung · field: asyl');
  expect(container.textContent).toContain('bestätigt vor 5 Monaten');
  expect(screen.getByRole('link', { name: 'Anrufen: 030 23125 552' }).getAttribute('href')).toBe(
    'tel:+493023125552',
  );
  expect(screen.getByRole('link', { name: 'E-Mail an altmarkt@caritas.example' }).getAttribute('href')).toBe(
    'mailto:altmarkt@caritas.example',
  );
});

it('says how many languages there are beyond those shown, and which', async () => {
  await show();
  expect(screen.getByText('+2').title).toBe('2 weitere Sprachen: language: tr, language: kmr');
});

it('marks what was searched for where it stands, and offers the number that was', async () => {
  const { container } = await show({}, { needles: ['caritas'], digits: ['553'] });
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['caritas', '553']);
  expect(screen.getByRole('link', { name: 'Anrufen: 030 23125 553' })).toBeTruthy();
});

it('shows first the languages that the search hit', async () => {
  const { container } = await show({}, { needles: ['kmr'] });
  expect(container.querySelector('abbr')?.textContent).toBe('kmr');
});

it.each([
  ['located', 'hier ansässig'],
  ['serves', 'hier tätig'],
] as const)('says why it matches the districts asked for: %s', async (reason, words) => {
  const { container } = await show({ reason });
  expect(container.textContent).toContain(words);
});

it('says it in words where something is missing', async () => {
  const bare = {
    ...entry,
    phones: [],
    emails: [],
    locations: [{ district: 'ungeklaert', quarter: null, street: '', postcode: '' }],
  };
  const { container } = await show({ entry: { ...bare, confirmedAt: null } });
  expect(container.textContent).toContain('keine Telefonnummer');
  expect(container.textContent).toContain('noch nie bestätigt');
  expect(container.textContent).toContain('Bezirk ungeklärt');
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

it('remembers and forgets with one press, and says which it will be', async () => {
  const onToggle = vi.fn();
  const { container, unmount } = await show({}, { onToggle });
  const star = within(container).getByRole('button', { name: `${entry.name} auf die Merkliste setzen` });
  expect(star.getAttribute('aria-pressed')).toBe('false');
  await userEvent.click(star);
  expect(onToggle).toHaveBeenCalledExactlyOnceWith(entry.slug);
  unmount();
  await show({ starred: true });
  const set = screen.getByRole('button', { name: `${entry.name} von der Merkliste nehmen` });
  expect(set.getAttribute('aria-pressed')).toBe('true');
});

it('copies the number, and tells where copying is not allowed', async () => {
  const onCopied = vi.fn();
  const user = userEvent.setup();
  await show({}, { onCopied });
  await user.click(screen.getByRole('button', { name: '030 23125 552 kopieren' }));
  expect(await navigator.clipboard.readText()).toBe('030 23125 552');
  expect(onCopied).toHaveBeenLastCalledWith('030 23125 552', true);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  await user.click(screen.getByRole('button', { name: '030 23125 552 kopieren' }));
  expect(onCopied).toHaveBeenLastCalledWith('030 23125 552', false);
});

it('says when its number was confirmed, where that was in another month than the entry', async () => {
  await show({ entry: { ...entry, phonesConfirmedAt: ['2024-03-31', null] } });
  expect(screen.getByText('Telefon: März 2024')).toBeTruthy();
});

it('says nothing of a number that was confirmed in the same month, nor of one that it does not show', async () => {
  await show({ entry: { ...entry, phonesConfirmedAt: ['2026-06-02', '2024-03-31'] } });
  expect(screen.queryByText(/^Telefon:/)).toBeNull();
});

it('says of the number that was searched for', async () => {
  await show({ entry: { ...entry, phonesConfirmedAt: [null, '2024-03-31'] } }, { digits: ['553'] });
  expect(screen.getByText('Telefon: März 2024')).toBeTruthy();
});
