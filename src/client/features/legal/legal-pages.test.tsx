import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useMockServer } from '../../../../tests/support/mock-server.ts';
import { renderAt } from '../../../../tests/support/render.tsx';
import { duisburg } from '../../../server/cities/duisburg.ts';
import { AccessibilityPage } from './accessibility-page.tsx';
import { ImprintPage } from './imprint-page.tsx';
import { PrivacyPage } from './privacy-page.tsx';

// biome-ignore lint/correctness/useHookAtTopLevel: it sets up the file's tests and is no hook of React's.
useMockServer();
const { operator, privacy, accessibility } = duisburg.legal;
const textOfPage = () => document.querySelector('h1')?.parentElement?.textContent ?? '';

it('the Impressum names the operator and how to reach them', async () => {
  await renderAt('/impressum', <ImprintPage />);
  expect((await screen.findByRole('link', { name: operator.email })).getAttribute('href')).toBe(
    `mailto:${operator.email}`,
  );
  for (const fact of [operator.name, operator.street, operator.postcode, operator.representedBy])
    expect(textOfPage()).toContain(fact);
  expect(document.title).toBe('Impressum · Partnernetz');
});

it('the accessibility statement gives every way that the law asks for', async () => {
  await renderAt('/barrierefreiheit', <AccessibilityPage />);
  const report = await screen.findByRole('link', { name: accessibility.feedbackEmail });
  expect(report.getAttribute('href')).toBe(
    `mailto:${accessibility.feedbackEmail}?subject=Barriere%20im%20Partnernetz`,
  );
  const enforce = screen.getByRole('link', { name: accessibility.enforcementEmail });
  expect(enforce.getAttribute('href')).toBe(`mailto:${accessibility.enforcementEmail}`);
  expect(textOfPage()).toContain(accessibility.feedbackPhone);
  expect(textOfPage()).toContain(accessibility.enforcementBody);
});

it.each([
  ['de', 'Datenschutz'],
  ['en', 'Privacy'],
] as const)('the privacy page says in %s who watches over it', async (language, title) => {
  await renderAt('/datenschutz', <PrivacyPage />, language);
  expect(await screen.findByRole('link', { name: privacy.email })).toBeTruthy();
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
  const authority = screen.getByRole('link', { name: privacy.authority });
  expect(authority.getAttribute('href')).toBe(privacy.authorityUrl);
  expect(textOfPage()).toContain(String(privacy.logRetentionDays));
});
