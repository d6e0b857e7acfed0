/* The check sum of ZIP archives (ISO 3309), computed piece by piece. */

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** The check sum with a further piece; the first one goes on from 0. */
export function crc32(before: number, piece: Uint8Array): number {
  let value = ~before;
  for (const byte of piece) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}
