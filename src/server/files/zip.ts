import { type Zippable, zipSync } from 'fflate';
import type { FileContent } from './file-writer.ts';

export interface NamedFile {
  readonly name: string;
  readonly extension: string;
  readonly content: FileContent;
}

/**
 * Packs files into a ZIP. Where two have the same name (for a file system that knows no capitals) the later ones are
 * numbered.
 * @param day that they are of; not the moment, so that the same entries give the same file.
 */
export function zipped(files: readonly NamedFile[], day: string): FileContent {
  const packed: Zippable = {};
  const taken = new Set<string>();
  for (const { name, extension, content } of files) {
    let free = name;
    for (let at = 2; taken.has(free.toLowerCase()); at += 1) free = `${name} (${at})`;
    taken.add(free.toLowerCase());
    packed[`${free}.${extension}`] = [content, { mtime: `${day}T12:00:00` }];
  }
  return zipSync(packed);
}
