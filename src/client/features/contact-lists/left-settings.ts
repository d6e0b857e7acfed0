import { type ListSettings, listParameters } from '../../../domain/contact-list/settings.ts';

/*
 * The settings of the list whose selection somebody is changing elsewhere. They are in memory alone: signing out, or
 * closing the tab, leaves nothing of them.
 */
interface Left {
  readonly settings: ListSettings;
  readonly source: string;
}

let left: Left | null = null;

/** Filters make another list than the shortlist does. */
const sourceOf = (params: URLSearchParams): string => (params.has('merkliste') ? 'shortlist' : 'filters');

/** Keeps the settings until somebody is back with another selection of the same kind. */
export function leaveSettings(settings: ListSettings, selection: URLSearchParams): void {
  left = { settings, source: sourceOf(selection) };
}

/** What was left for the list of an address; null where that brings its own settings, or is a list that is kept. */
export function settingsLeftFor(search: string): ListSettings | null {
  const params = new URLSearchParams(search);
  const isTold = [...params.keys()].some((name) => name === 'list' || listParameters.has(name));
  return left === null || isTold || left.source !== sourceOf(params) ? null : left.settings;
}

export function forgetSettings(): void {
  left = null;
}
