import type { Part } from './report/measure.ts';

/** The parts by name, in the order of the table; loaded when run, for some bring a browser or a database. */
export const parts: Readonly<Record<string, () => Promise<Part>>> = {
  keystroke: async () => (await import('./keystroke/part.ts')).keystroke,
  search: async () => (await import('./search/part.ts')).search,
  api: async () => (await import('./api/part.ts')).api,
  start: async () => (await import('./start/part.ts')).start,
  print: async () => (await import('./print/part.ts')).print,
  bytes: async () => (await import('./bytes/part.ts')).bytes,
  lighthouse: async () => (await import('./lighthouse/part.ts')).audit,
};
