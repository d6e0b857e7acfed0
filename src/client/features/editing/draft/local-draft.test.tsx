import { beforeEach, expect, test } from 'vitest';
import { contentWith } from '../../../../../tests/support/content.ts';
import { rememberSignedIn } from '../../../stores/signed-in-here.ts';
import { localDrafts } from './local-draft.ts';

const draft = { content: contentWith(), basedOn: 7, replaces: null, writtenAt: '2026-11-23T14:30:00Z' };

beforeEach(() => {
  sessionStorage.clear();
  rememberSignedIn(true);
});

test('what a page is left with is there at once', () => {
  localDrafts('e').keepAtOnce(draft);
  expect(JSON.stringify(sessionStorage)).toContain(draft.writtenAt);
});

test('nothing stays of a page that another tab signed out', () => {
  // As another tab does it: this page has not heard of it when it is loaded anew.
  localStorage.removeItem('partnernetz-signed-in');
  localDrafts('e').keepAtOnce(draft);
  expect(sessionStorage).toHaveLength(0);
});
