import { beforeEach, expect, it, vi } from 'vitest';
import { useNotices } from './notices.ts';

beforeEach(() => useNotices.setState({ current: null, announcement: '' }));

it('says the same words twice where they are announced twice', () => {
  const { announce } = useNotices.getState();
  const heard: string[] = [];
  const stop = useNotices.subscribe(({ announcement }) => heard.push(announcement));
  announce('3 Partner gefunden.');
  announce('3 Partner gefunden.');
  announce('3 Partner gefunden.');
  stop();
  expect(heard.map((text) => text.trim())).toEqual(Array(3).fill('3 Partner gefunden.'));
  expect(heard[0]).not.toBe(heard[1]);
  expect(heard[1]).not.toBe(heard[2]);
});

it('shows a notice with its way back, and announces it', () => {
  const undo = vi.fn();
  useNotices.getState().show('2 Partner von der Merkliste genommen.', undo);
  const { current, announcement } = useNotices.getState();
  expect(current).toMatchObject({ text: '2 Partner von der Merkliste genommen.', undo });
  expect(announcement).toBe('2 Partner von der Merkliste genommen.');
});

it('gives each notice an id of its own, so that the newer one is shown its full time', () => {
  const { show } = useNotices.getState();
  show('kopiert');
  const first = useNotices.getState().current?.id;
  show('kopiert');
  expect(useNotices.getState().current?.id).not.toBe(first);
});
