import { constants, createReadStream, createWriteStream } from 'node:fs';
import { access, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { damaged, notABackup, unreadable, unwritable } from './explanations.ts';
import { type Header, header, type Line, line } from './format.ts';

/**
 * Writes lines into a new archive, which has its name only once it is complete and on disk. Only the owner can read
 * it: it holds personal data. Returns its size in bytes.
 */
export async function writeArchive(file: string, lines: AsyncIterable<Header | Line>): Promise<number> {
  const unfinished = `${file}.unfinished`;
  try {
    const texts = Readable.from(asText(lines));
    await pipeline(texts, createGzip(), createWriteStream(unfinished, { mode: 0o600, flush: true }));
    await rename(unfinished, file);
    return (await stat(file)).size;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw isFileError(error) ? unwritable(file, error) : error;
  }
}

/** The file system's, not the database's. */
const isFileError = (error: unknown) => error instanceof Error && 'syscall' in error && 'path' in error;

async function* asText(lines: AsyncIterable<Header | Line>): AsyncGenerator<string> {
  for await (const content of lines) yield `${JSON.stringify(content)}\n`;
}

/** Opens an archive; `lines` can be read once. Throws an ExplainedError when it is none. */
export async function readArchive(file: string): Promise<{ header: Header; lines: AsyncIterable<Line> }> {
  // So that a missing file is told as such and not as a damaged one.
  await access(file, constants.R_OK).catch((error) => {
    throw unreadable(file, error);
  });
  const texts = textLines(file);
  try {
    const first = await texts.next();
    return { header: header.parse(JSON.parse(first.value ?? '')), lines: parsed(texts) };
  } catch (cause) {
    throw notABackup(file, cause);
  }
}

async function* parsed(texts: AsyncIterable<string>): AsyncGenerator<Line> {
  for await (const text of texts) {
    let content: Line;
    try {
      content = line.parse(JSON.parse(text));
    } catch (cause) {
      throw damaged(cause);
    }
    yield content;
  }
}

async function* textLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  source.once('error', (error) => gunzip.destroy(error));
  source.pipe(gunzip).setEncoding('utf8');
  let rest = '';
  try {
    for await (const chunk of gunzip) {
      const pieces = `${rest}${chunk}`.split('\n');
      rest = pieces.pop() ?? '';
      yield* pieces;
    }
    if (rest !== '') yield rest;
  } catch (cause) {
    throw damaged(cause);
  } finally {
    source.destroy();
  }
}
