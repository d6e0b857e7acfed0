import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentType } from './content-type.ts';

/** A file in each encoding that the build made of it. */
export interface StaticFile {
  readonly contentType: string;
  /** Of the file itself; each encoding adds its name. */
  readonly hash: string;
  readonly bodies: { readonly identity: Uint8Array } & { readonly [E in 'br' | 'gzip']?: Uint8Array };
}

const suffixes = { br: '.br', gzip: '.gz' } as const;

/**
 * Reads the built client into memory, by URL path. It is a few megabytes, and a build that replaces the files while
 * the server runs cannot mix versions that way.
 */
export async function readStaticFiles(folder: string): Promise<ReadonlyMap<string, StaticFile>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Set(
    names.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)),
  );
  const originals = [...files].filter(
    (file) => !path.basename(file).startsWith('.') && !isEncodingOf(file, files),
  );
  const entries = originals.map(async (file) => {
    const url = `/${path.relative(folder, file).split(path.sep).join('/')}`;
    return [url, await readStaticFile(file, files)] as const;
  });
  return new Map(await Promise.all(entries));
}

export function staticFile(content: Uint8Array, type: string): StaticFile {
  return { contentType: type, hash: hashOf(content), bodies: { identity: content } };
}

async function readStaticFile(file: string, files: ReadonlySet<string>): Promise<StaticFile> {
  const found = staticFile(await readFile(file), contentType(file));
  const encoded = (['br', 'gzip'] as const).filter((encoding) => files.has(file + suffixes[encoding]));
  const bodies = await Promise.all(
    encoded.map(async (encoding) => [encoding, await readFile(file + suffixes[encoding])] as const),
  );
  return { ...found, bodies: { ...found.bodies, ...Object.fromEntries(bodies) } };
}

function isEncodingOf(file: string, files: ReadonlySet<string>): boolean {
  return Object.values(suffixes).some(
    (suffix) => file.endsWith(suffix) && files.has(file.slice(0, -suffix.length)),
  );
}

const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('base64url').slice(0, 22);
