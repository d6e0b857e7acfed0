import type { Random } from './random.ts';

/* Only numbers that the Bundesnetzagentur reserves for film and television: nobody is ever called by mistake. */

const landlines = ['030 23125', '069 90009', '040 66969', '0221 4710', '089 99998'] as const;
const singleMobiles = [
  '0152 28817386',
  '0152 28895456',
  '0152 54599371',
  '0172 9925904',
  '0172 9968532',
  '0172 9973185',
  '0172 9973186',
  '0172 9980752',
  '0174 9091317',
  '0174 9464308',
] as const;

/**
 * A landline number as DIN 5008 writes it, the extension after a hyphen.
 * @param at which partner: its numbers share everything but the extension.
 * @param line which of its up to four lines.
 */
export function landline(at: number, line = 0): string {
  const exchange = landlines[at % landlines.length] ?? landlines[0];
  const extension = (Math.floor(at / landlines.length) * 4 + line) % 1000;
  return `${exchange}-${String(extension).padStart(3, '0')}`;
}

export function mobile(random: Random): string {
  const last = String(random.int(0, 99)).padStart(2, '0');
  return random.pick([`0171 39200${last}`, `0176 040690${last}`, random.pick(singleMobiles)]);
}
