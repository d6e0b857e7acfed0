import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderInDirectory } from '../../../../tests/support/render-directory.tsx';
import { EmailStep } from './email-step.tsx';

test.each([
  ['de', 'Impressum', /Noch kein Konto\? .* Schreiben Sie uns über das Impressum\.$/],
  ['en', 'imprint', /No account yet\? .*: the imprint says how to reach us\.$/],
] as const)('whoever has no account is led to the imprint (%s)', async (language, name, sentence) => {
  await renderInDirectory(<EmailStep isCodeElsewhere={false} onAsked={() => undefined} />, { language });
  const link = screen.getByRole('link', { name });
  expect(link.getAttribute('href')).toBe('/impressum');
  expect(link.parentElement?.textContent).toMatch(sentence);
});
