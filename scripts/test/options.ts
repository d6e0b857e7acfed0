import { parseArgs } from 'node:util';

/** Which of the two kinds of tests run: what holds on each change, and long ones (`*.full.test.ts`, `@full`). */
export type Scope = 'quick' | 'all' | 'full-only';

export interface TestOptions {
  readonly scope: Scope;
  /** Only these Vitest projects, and nothing else; empty: everything. */
  readonly projects: readonly string[];
}

/**
 * `--full` adds the long tests, `--full-only` runs nothing but them (after `npm test` has run the others),
 * `--project NAME` runs one Vitest project. Throws on anything else.
 */
export function readOptions(args: readonly string[]): TestOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      full: { type: 'boolean', default: false },
      'full-only': { type: 'boolean', default: false },
      project: { type: 'string', multiple: true, default: [] },
    },
  });
  return {
    scope: values['full-only'] ? 'full-only' : values.full ? 'all' : 'quick',
    projects: values.project,
  };
}
