import { readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { brotliSize } from './brotli.ts';

const packages = path.join(import.meta.dirname, '../../../node_modules');
const kern = path.join(packages, '@kern-ux/native/dist');

/** Compressed bytes of an app that does nothing with the product's libraries. */
export async function librariesAlone(): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [react()],
    build: { write: false, rolldownOptions: { input: path.join(import.meta.dirname, 'floor.tsx') } },
  });
  const outputs = [result].flat().flatMap((built) => ('output' in built ? built.output : []));
  return outputs.reduce((sum, part) => sum + (part.type === 'chunk' ? brotliSize(part.code) : 0), 0);
}

/** Compressed bytes of the whole style sheet of the design system that the product takes its looks from. */
export const wholeKern = (): number => brotliSize(readFileSync(path.join(kern, 'kern.min.css')));

/** Bytes of as many whole faces of its typeface as the product loads; fonts are compressed in themselves. */
export const wholeFaces = (count: number): number =>
  count * readFileSync(path.join(kern, 'fonts/fira-sans/FiraSans-Regular.woff2')).length;
