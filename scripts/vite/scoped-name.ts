import { createHash } from 'node:crypto';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
const length = 4;

/**
 * What a class of a CSS module is called in the built client: its own name, and a hash of its file's. Vite's own adds
 * the line, which is different for each class and so is never compressed.
 * @param file as Vite names it: absolute, perhaps with a query behind it.
 */
export function scopedName(name: string, file: string): string {
  const [module = ''] = path.relative(root, file).split(path.sep).join('/').split('?');
  return `${name}_${createHash('sha256').update(module).digest('base64url').slice(0, length)}`;
}
