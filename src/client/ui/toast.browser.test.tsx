import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../styles/base.css';
import { Toast } from './toast.tsx';

const nothing = () => undefined;

test.each([320, 360])('at %d px the way back stands on one line, and all of it fits', async (width) => {
  await page.viewport(width, 640);
  render(
    <Toast
      label="Hinweise"
      text="„dienstags nach telefonischer Vereinbarung“ steht jetzt im Hinweis."
      undoLabel="Rückgängig"
      dismissLabel="Hinweis schließen"
      onUndo={nothing}
      onDismiss={nothing}
    />,
  );
  const undo = screen.getByRole('button', { name: 'Rückgängig' });
  const words = document.createRange();
  words.selectNodeContents(undo);
  expect(words.getClientRects()).toHaveLength(1);
  expect(document.documentElement.scrollWidth).toBe(width);
  const { left, right } = screen.getByRole('region', { name: 'Hinweise' }).getBoundingClientRect();
  expect([left >= 0, right <= width]).toEqual([true, true]);
});
