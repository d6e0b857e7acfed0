/* What a ZIP archive says about itself at its end, read without unpacking anything. */

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; nothing else is read. */
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly at: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endLength = 22;
const longestComment = 65_535;
const entryLength = 46;
const localLength = 30;
/** What stands in place of a size that needs ZIP64: nothing that large is read. */
const tooLarge = 0xffffffff;

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--)
    if (view.getUint32(at, true) === endMark) return at;
  return null;
}

/** The entries of an archive; null where it is none, or none that can be read. */
export function zipEntries(bytes: Uint8Array, most: number): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.byteLength < endLength ? null : findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > most) return null;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + entryLength > end || view.getUint32(at, true) !== entryMark) return null;
    const [nameLength, extraLength, commentLength] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    const nameBytes = bytes.subarray(at + entryLength, at + entryLength + nameLength);
    const entry = {
      name: new TextDecoder().decode(nameBytes),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    if (entry.packed === tooLarge || entry.unpacked === tooLarge || entry.at === tooLarge) return null;
    entries.push(entry);
    at += entryLength + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** The packed bytes of an entry; null where they are not where the directory says. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + localLength > bytes.length || view.getUint32(entry.at, true) !== localMark) return null;
  const from =
    entry.at + localLength + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  return from + entry.packed > bytes.length ? null : bytes.subarray(from, from + entry.packed);
}
