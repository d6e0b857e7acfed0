import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { CheckboxRow } from './checkbox-row.tsx';
import { Chip } from './chip.tsx';
import { EmptyState } from './empty-state.tsx';
import { Select } from './select.tsx';
import { Toast } from './toast.tsx';

afterEach(() => vi.useRealTimers());

it('a checkbox row is pressed by its words and shows its count', async () => {
  const onChange = vi.fn();
  render(<CheckboxRow id="hamborn" label="Hamborn" checked={false} count={38} onChange={onChange} />);
  await userEvent.click(screen.getByText('Hamborn'));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('hamborn', true);
  expect(screen.getByText('38')).toBeTruthy();
});

it('a value without hits stays and can still be taken away', async () => {
  const onChange = vi.fn();
  render(<CheckboxRow id="ti" label="Tigrinya" checked count={0} onChange={onChange} />);
  const box = screen.getByRole<HTMLInputElement>('checkbox');
  expect(box.disabled).toBe(false);
  await userEvent.click(box);
  expect(onChange).toHaveBeenCalledExactlyOnceWith('ti', false);
});

it('a chip says what pressing it does', async () => {
  const onRemove = vi.fn();
  render(<Chip text="Hamborn" label="Filter entfernen: Hamborn" onRemove={onRemove} />);
  await userEvent.click(screen.getByRole('button', { name: 'Filter entfernen: Hamborn' }));
  expect(onRemove).toHaveBeenCalledOnce();
});

it('a select gives back one of its own values', async () => {
  const onChange = vi.fn();
  const options = [
    { value: 'name', label: 'Name' },
    { value: 'district', label: 'Stadtbezirk' },
  ] as const;
  render(<Select label="Sortieren" value="name" options={options} onChange={onChange} />);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sortieren' }), 'Stadtbezirk');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('district');
});

it('an empty state is the heading of its page where there is no other', () => {
  render(
    <EmptyState
      heading="h1"
      title="Diese Seite gibt es nicht."
      hint="Vielleicht ist der Link unvollständig."
    />,
  );
  expect(screen.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht.' })).toBeTruthy();
});

it('a notice stays for twenty seconds and can be undone until then', () => {
  vi.useFakeTimers();
  const onUndo = vi.fn();
  const onDismiss = vi.fn();
  render(
    <Toast
      label="Hinweise"
      text="geleert"
      undoLabel="Rückgängig"
      dismissLabel="schließen"
      onUndo={onUndo}
      onDismiss={onDismiss}
    />,
  );
  vi.advanceTimersByTime(19_999);
  expect(onDismiss).not.toHaveBeenCalled();
  screen.getByRole('button', { name: 'Rückgängig' }).click();
  expect(onUndo).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1);
  expect(onDismiss).toHaveBeenCalledOnce();
});
