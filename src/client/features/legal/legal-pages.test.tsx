import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { useMockServer } from '../../../../tests/support/mock-server.ts';
import { ClientAround } from '../../../../tests/support/render-client.tsx';
import { AccessibilityPage } from './accessibility-page.tsx';
import { ImprintPage } from './imprint-page.tsx';
import { PrivacyPage } from './privacy-page.tsx';

// biome-ignore lint/correctness/useHookAtTopLevel: no hook of React but a setting of the file.
useMockServer();

const show = (page: ReactNode) => render(<ClientAround>{page}</ClientAround>);

test('Impressum: who offers this, and how to reach them', async () => {
  show(<ImprintPage />);
  expect(await screen.findByText(/Kommunales Integrationszentrum/)).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Impressum');
  expect(screen.getByRole('link', { name: /Telefon/ }).getAttribute('href')).toMatch(/^tel:\+49/);
});

test('Datenschutz: the officer and the authority', async () => {
  show(<PrivacyPage />);
  expect((await screen.findByRole('link', { name: /Landesbeauftragte/ })).getAttribute('href')).toBe(
    'https://www.ldi.nrw.de',
  );
});

test('Barrierefreiheit: a way to report a barrier, and one to enforce an answer', async () => {
  show(<AccessibilityPage />);
  const report = await screen.findByRole('link', { name: /barrierefrei@/ });
  expect(report.getAttribute('href')).toContain('subject=');
  expect(screen.getByText(/Überwachungsstelle/)).toBeTruthy();
});
