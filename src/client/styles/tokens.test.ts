import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/* WCAG 2.2: 1.4.3 (text, 4.5 : 1) and 1.4.11 (what one has to see of a control, 3 : 1), for light and for dark. */

const css = readFileSync(path.join(import.meta.dirname, 'tokens.css'), 'utf8');
const [rootRule = ''] = /:root \{[^}]*\}/.exec(css) ?? [];
const tokens = new Map(
  [...rootRule.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
);

type Theme = 'light' | 'dark';

function colourOf(name: string, theme: Theme): string {
  const written = tokens.get(name);
  if (written === undefined) throw new Error(`no token ${name}`);
  const both = /^light-dark\((.+?), ((?:oklch|var|#)[^,]+)\)$/.exec(written);
  const chosen = both === null ? written : (both[theme === 'light' ? 1 : 2] ?? '');
  const reference = /^var\((--[\w-]+)\)$/.exec(chosen)?.[1];
  return reference === undefined ? chosen : colourOf(reference, theme);
}

/** Linear sRGB of `oklch(L% C H)` (CSS Color 4, 15.1) or of a white or black in hex. */
function linearRgb(colour: string): readonly number[] {
  if (colour === '#fff') return [1, 1, 1];
  const [lightness = Number.NaN, chroma = Number.NaN, hue = Number.NaN] =
    /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)$/.exec(colour)?.slice(1).map(Number) ?? [];
  const [L, a, b] = [
    lightness / 100,
    chroma * Math.cos((hue * Math.PI) / 180),
    chroma * Math.sin((hue * Math.PI) / 180),
  ];
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((channel) => Math.min(1, Math.max(0, channel)));
}

function luminance(name: string, theme: Theme): number {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = linearRgb(colourOf(name, theme));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, theme: Theme): number {
  const [light = 0, dark = 0] = [luminance(one, theme), luminance(other, theme)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = [
  '--surface',
  '--surface-quiet',
  '--surface-raised',
  '--surface-hover',
  '--surface-selected',
];
const texts = ['--text', '--text-muted', '--text-faint', '--accent', '--accent-strong'];
const pairs = (fronts: readonly string[], backs: readonly string[]) =>
  fronts.flatMap((front) => backs.map((back) => [front, back] as const));

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each([
    ...pairs([...texts, '--fresh', '--due', '--stale'], surfaces),
    ...pairs(['--text', '--text-muted', '--accent', '--accent-strong'], ['--accent-quiet']),
    ['--on-accent', '--accent'],
    ['--on-accent', '--accent-strong'],
    // What is marked is written in the text's own colour (base.css).
    ['--text', '--mark'],
  ] as const)('%s can be read on %s', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ...pairs(['--control-border', '--focus'], surfaces),
    // The edge of a star that is set.
    ...pairs(['--due'], surfaces),
  ] as const)('%s can be told from %s', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(3);
  });
});

test('black on white is 21 : 1, as the formula is known for', () => {
  tokens.set('--white', '#fff').set('--black', 'oklch(0% 0 0)');
  expect(contrast('--white', '--black', 'light')).toBeCloseTo(21, 5);
});
