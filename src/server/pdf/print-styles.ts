import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;

/** The weights that paper needs; Turkish, Polish, Romanian and their like come in latin-ext. */
const weights = [400, 500, 600];
const ranges = {
  'latin-ext': 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1EFF, U+20A0-20AB',
  latin: 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122',
} as const;

async function fontFace(weight: number, subset: keyof typeof ranges): Promise<string> {
  const file = resolve(`@fontsource/fira-sans/files/fira-sans-${subset}-${weight}-normal.woff2`);
  const data = (await readFile(file)).toString('base64');
  return `@font-face { font-family: "Fira Sans"; font-weight: ${weight}; unicode-range: ${ranges[subset]}; src: url(data:font/woff2;base64,${data}) }`;
}

async function read(): Promise<string> {
  const subsets = Object.keys(ranges) as (keyof typeof ranges)[];
  const faces = subsets.flatMap((subset) => weights.map((weight) => fontFace(weight, subset)));
  const css = await readFile(new URL('../../print/print.css', import.meta.url), 'utf8');
  return [...(await Promise.all(faces)), css].join('\n');
}

let styles: Promise<string> | null = null;

/** How a list looks, with its fonts in it; read once, when somebody prints. */
export const printStyles = (): Promise<string> => {
  styles ??= read();
  return styles;
};
