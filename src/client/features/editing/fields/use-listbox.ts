import { type KeyboardEvent, useState } from 'react';

interface Listbox {
  readonly open: boolean;
  /** Which option the keyboard is on; -1 for none. */
  readonly active: number;
  readonly show: (active?: number) => void;
  readonly close: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The keyboard of a list below a field to write in (ARIA APG, combobox with a listbox): arrows walk it, Enter takes,
 * Escape closes.
 */
export function useListbox(count: number, take: (at: number) => void): Listbox {
  const [state, setState] = useState({ open: false, active: -1 });
  const close = () => setState({ open: false, active: -1 });
  const show = (active = -1) => setState({ open: true, active });
  const walk = (by: 1 | -1) => {
    const from = state.active === -1 && by === -1 ? count : state.active;
    if (count > 0) show((from + by + count) % count);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') walk(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter' && state.open && state.active >= 0 && state.active < count) take(state.active);
    else if (key === 'Escape' && state.open) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { ...state, show, close, onKeyDown };
}
