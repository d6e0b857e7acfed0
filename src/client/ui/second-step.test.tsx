import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { renderWithWords } from '../../../tests/support/render.tsx';
import { SecondStep } from './second-step.tsx';

async function show() {
  const onConfirm = vi.fn();
  const onKeyOutside = vi.fn();
  addEventListener('keydown', onKeyOutside);
  await renderWithWords(
    <SecondStep label="Entziehen" question="Wirklich?" confirm="Zugang entziehen" onConfirm={onConfirm} />,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Entziehen' }));
  return { user, onConfirm, onKeyOutside };
}

test('the question has the focus, and only agreeing to it does anything', async () => {
  const { user, onConfirm } = await show();
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Wirklich?' }));
  expect(onConfirm).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Zugang entziehen' }));
  expect(onConfirm).toHaveBeenCalledOnce();
});

test('Escape takes back this step and nothing else', async () => {
  const { user, onConfirm, onKeyOutside } = await show();
  onKeyOutside.mockClear();
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Entziehen' }));
  expect(onConfirm).not.toHaveBeenCalled();
  expect(onKeyOutside).not.toHaveBeenCalled();
});
