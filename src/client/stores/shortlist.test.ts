import { afterEach, beforeEach, expect, it } from 'vitest';
import { followOtherTabs, useShortlist } from './shortlist.ts';

const key = 'partnernetz-shortlist';
const picked = () => useShortlist.getState().slugs;
const kept = () => JSON.parse(localStorage.getItem(key) ?? 'null')?.state.slugs;

/** As after a reload: what the browser holds is read again. */
async function reloadWith(stored: string): Promise<void> {
  localStorage.setItem(key, stored);
  await useShortlist.persist.rehydrate();
}

beforeEach(() => useShortlist.setState({ slugs: [] }));
afterEach(() => localStorage.clear());

it('keeps the order in which partners were picked, each once', () => {
  const { toggle } = useShortlist.getState();
  toggle('awo');
  toggle('caritas');
  toggle('drk');
  toggle('caritas');
  toggle('caritas');
  expect(picked()).toEqual(['awo', 'drk', 'caritas']);
});

it('survives a reload', async () => {
  useShortlist.getState().toggle('awo');
  const stored = localStorage.getItem(key) ?? '';
  useShortlist.setState({ slugs: [] });
  await reloadWith(stored);
  expect(picked()).toEqual(['awo']);
});

it('can be cleared and brought back', () => {
  const { toggle, replace } = useShortlist.getState();
  toggle('awo');
  toggle('drk');
  const before = picked();
  replace([]);
  expect(kept()).toEqual([]);
  replace(before);
  expect(kept()).toEqual(['awo', 'drk']);
});

it.each([
  ['texts among other things', '{"state":{"slugs":["awo",3,null,"drk","awo"]},"version":1}', ['awo', 'drk']],
  ['no list', '{"state":{"slugs":"awo"},"version":1}', []],
  ['nothing', '{"state":null,"version":1}', []],
])('takes over only what is valid where %s is stored', async (_, stored, slugs) => {
  await reloadWith(stored);
  expect(picked()).toEqual(slugs);
});

it('hears what another tab picked', async () => {
  followOtherTabs();
  localStorage.setItem(key, '{"state":{"slugs":["awo"]},"version":1}');
  dispatchEvent(Object.assign(new Event('storage'), { key }));
  await expect.poll(picked).toEqual(['awo']);
});
