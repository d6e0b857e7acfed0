import { ensurePrograms } from './programs.ts';

/** Before any test is collected: whether its program is there decides whether it runs. */
export const setup = ensurePrograms;
