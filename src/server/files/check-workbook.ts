import { Inflate } from 'fflate';
import { cellCounter, type SheetSize } from './cell-count.ts';
import { crc32 } from './crc32.ts';
import { packedBytes, type ZipEntry, zipEntries } from './zip-directory.ts';

/** Why a file is not taken. */
export type FileProblem =
  | 'fileEmpty'
  | 'fileUnknown'
  | 'fileBroken'
  | 'fileOld'
  | 'fileEncrypted'
  | 'fileMacros'
  | 'fileTooLarge'
  | 'fileUnreadable';

const mostEntries = 2_000;
/** 3,000 entries in full are a fifth of this. */
const mostUnpacked = 128_000_000;
const mostInOne = 96_000_000;
/** Sheets shrink to a twentieth, seldom to a fiftieth; what is made to burst shrinks to a thousandth. */
const highestRatio = 150;
/** Of small files the ratio says nothing. */
const smallEntry = 2_000_000;
const mostCells = 4_000_000;
const mostRows = 100_000;
/** A sheet has no more; programs write the last one where somebody has drawn something down to the end. */
const mostLines = 1_048_576;
/** So little at once that what comes out of it stays small, too. */
const pieceLength = 4_096;

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b);
/** The container of old workbooks, and of encrypted new ones. */
export const isOldOffice = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** What the directory of the archive already tells. */
function declaredProblem(entries: readonly ZipEntry[]): FileProblem | null {
  const names = entries.map(({ name }) => name);
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'fileEncrypted';
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const bursts = entries.some(
    ({ packed, unpacked }) =>
      unpacked > mostInOne || (unpacked > smallEntry && unpacked > packed * highestRatio),
  );
  if (bursts || total > mostUnpacked) return 'fileTooLarge';
  if (!names.includes('[Content_Types].xml') || !names.includes('xl/workbook.xml')) return 'fileUnknown';
  if (names.some((name) => /vbaProject|macrosheets|\.bin$/i.test(name) && !/printerSettings/i.test(name)))
    return 'fileMacros';
  if (entries.some(({ method }) => method !== 0 && method !== 8)) return 'fileBroken';
  return null;
}

const isLarge = ({ lines, rows, cells }: SheetSize) =>
  cells > mostCells || rows > mostRows || lines > mostLines;

/** Unpacks an entry piece by piece and keeps nothing of it: whether it is as large as it says, and what it holds. */
function contentProblem(bytes: Uint8Array, entry: ZipEntry): FileProblem | null {
  const packed = packedBytes(bytes, entry);
  if (packed === null) return 'fileBroken';
  const counter = cellCounter();
  let size = 0;
  let sum = 0;
  let isTooLarge = false;
  let isReadable = true;
  const take = (piece: Uint8Array) => {
    size += piece.length;
    sum = crc32(sum, piece);
    counter.add(piece);
    const sheet = counter.size();
    // One that is larger than it says lies, and would go on lying.
    isTooLarge = size > entry.unpacked || (sheet !== null && isLarge(sheet));
    isReadable = sheet?.isReadable ?? true;
  };
  if (entry.method === 0) take(packed);
  else {
    const inflate = new Inflate(take);
    try {
      for (let at = 0; at < packed.length && !isTooLarge && isReadable; at += pieceLength)
        inflate.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length);
    } catch {
      return 'fileBroken';
    }
  }
  if (isTooLarge) return 'fileTooLarge';
  return isReadable && size === entry.unpacked && sum === entry.crc ? null : 'fileBroken';
}

/** What keeps a workbook from being opened: found by its directory, and by unpacking it into nothing. */
export function workbookProblem(bytes: Uint8Array): FileProblem | null {
  const entries = zipEntries(bytes, mostEntries);
  if (entries === null) return 'fileBroken';
  const declared = declaredProblem(entries);
  if (declared !== null) return declared;
  for (const entry of entries) {
    const problem = contentProblem(bytes, entry);
    if (problem !== null) return problem;
  }
  return null;
}
