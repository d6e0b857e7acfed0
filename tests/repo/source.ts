import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../..');

/** The repo's files that match, as paths from its root with forward slashes, sorted. */
export const filesOf = (...patterns: string[]): string[] =>
  globSync(patterns, { cwd: root, exclude: ['**/node_modules/**', 'dist/**', 'test-results/**'] })
    .map((file) => file.split(path.sep).join('/'))
    .sort();

export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

export const isTest = (file: string): boolean => /\.(test|spec)\.tsx?$/.test(file);

/** Every TypeScript file that we wrote. */
export const code = filesOf('{src,mocks,tests,scripts}/**/*.{ts,tsx,mjs}', '*.ts');

/** What the product consists of. */
export const product = filesOf('src/**/*.{ts,tsx}').filter((file) => !isTest(file));
