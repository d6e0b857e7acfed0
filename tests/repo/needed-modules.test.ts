import { expect, test } from 'vitest';
import { neededModules } from '../../scripts/vite/needed-modules.ts';

/* Modules by their file: what they import in the order of the source, and their code. */
const modules: Record<string, { imports: string[]; code: string; exports?: string[] }> = {
  '/app/main.js': {
    imports: ['/app/node_modules/icons/list.js', '/app/side.js', '/app/node_modules/hooks/list.js'],
    code: "import { Star as Mark } from 'icons'; import './side.js'; import { useQuery } from 'hooks'; Mark; useQuery;",
  },
  '/app/side.js': { imports: ['/app/style.css'], code: "import './style.css';" },
  '/app/style.css': { imports: [], code: '' },
  '/app/later.js': {
    imports: ['/app/node_modules/icons/list.js'],
    code: "import { Moon } from 'icons'; Moon;",
  },
  '/app/node_modules/icons/list.js': {
    imports: [
      '/app/node_modules/icons/all.js',
      '/app/node_modules/icons/star.js',
      '/app/node_modules/icons/moon.js',
    ],
    code: "import * as all from './all.js'; export { all }; export { default as Star } from './star.js'; export { default as Moon } from './moon.js';",
  },
  '/app/node_modules/icons/all.js': { imports: [], code: 'export const moon = 1;' },
  '/app/node_modules/icons/star.js': {
    imports: ['/app/node_modules/icons/base.js'],
    code: "import { base } from './base.js'; export default base;",
  },
  '/app/node_modules/icons/moon.js': {
    imports: ['/app/node_modules/icons/base.js'],
    code: "import { base } from './base.js'; export default base;",
  },
  '/app/node_modules/icons/base.js': { imports: [], code: 'export const base = 1;' },
  '/app/node_modules/hooks/list.js': {
    imports: ['/app/node_modules/hooks/core.js', '/app/node_modules/hooks/mutation.js'],
    code: "export * from './core.js'; export { useMutation } from './mutation.js';",
  },
  '/app/node_modules/hooks/core.js': {
    imports: [],
    code: 'export const useQuery = 1;',
    exports: ['useQuery'],
  },
  '/app/node_modules/hooks/mutation.js': { imports: [], code: 'export const useMutation = 1;' },
};

type Graph = Parameters<typeof neededModules>[1];

const graph = {
  getModuleInfo: (id: string) => {
    const module = modules[id];
    return module === undefined
      ? null
      : { id, code: module.code, importedIds: module.imports, exports: module.exports ?? [] };
  },
} as Graph;

test('the first load follows a list of exports only by the names that it asks for', () => {
  const names = [...neededModules('/app/main.js', graph)].map((id) => id.slice('/app/'.length)).sort();
  expect(names).toEqual([
    'main.js',
    'node_modules/hooks/core.js',
    'node_modules/icons/base.js',
    'node_modules/icons/star.js',
    'side.js',
    'style.css',
  ]);
});
