import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../install.mjs';

const folder = 'src/client/messages';

/** Every message of a catalogue by its path (`directory.resultCount`), with what it is. */
type Messages = Map<string, unknown>;

/** What is wrong with the message catalogues: missing in one language, of another kind, empty, or used nowhere. */
export async function messageProblems(): Promise<string[]> {
  const names = globSync('*.ts', { cwd: path.join(root, folder, 'de') }).sort();
  if (names.length === 0) return [`no messages in ${folder}/de`];
  const others = globSync('*.ts', { cwd: path.join(root, folder, 'en') }).filter(
    (name) => !names.includes(name),
  );
  const problems = others.map((name) => `${folder}/en/${name} has no German counterpart`);
  const source = clientSource();
  for (const name of names) {
    const [german, english] = await Promise.all([load('de', name), load('en', name)]);
    problems.push(...compare(name, german, english), ...unused(name, german, source));
  }
  return problems;
}

export function compare(name: string, german: Messages, english: Messages): string[] {
  const problems: string[] = [];
  for (const key of new Set([...german.keys(), ...english.keys()])) {
    const [de, en] = [german.get(key), english.get(key)];
    if (de === undefined || en === undefined)
      problems.push(`${name} ${key}: missing in ${de === undefined ? 'German' : 'English'}`);
    else if (typeof de !== typeof en)
      problems.push(`${name} ${key}: a ${typeof de} in German, a ${typeof en} in English`);
    else if (typeof de === 'function' && typeof en === 'function' && de.length !== en.length) {
      problems.push(`${name} ${key}: takes ${de.length} values in German, ${en.length} in English`);
    } else if (de === '' || en === '') problems.push(`${name} ${key}: empty`);
  }
  return problems;
}

/** Messages that no code asks for: neither by name nor, as one of a group, by a computed one (`facets[name]`). */
export function unused(name: string, messages: Messages, source: string): string[] {
  const asksFor = (key: string) => {
    const [leaf = '', ...groups] = key.split('.').reverse();
    const computed = groups.map((group) => `\\b${group}(\\?\\.)?\\[`);
    return new RegExp([`\\b${leaf}\\b`, ...computed].join('|')).test(source);
  };
  return [...messages.keys()].filter((key) => !asksFor(key)).map((key) => `${name} ${key}: used nowhere`);
}

async function load(language: string, name: string): Promise<Messages> {
  const file = path.join(root, folder, language, name);
  const module: Record<string, unknown> = await import(pathToFileURL(file).href).catch(() => ({}));
  const messages: Messages = new Map();
  for (const value of Object.values(module)) flatten(value, '', messages);
  return messages;
}

function flatten(value: unknown, prefix: string, into: Messages): void {
  if (value === null || typeof value !== 'object') {
    into.set(prefix, value);
    return;
  }
  for (const [key, inner] of Object.entries(value)) flatten(inner, prefix ? `${prefix}.${key}` : key, into);
}

function clientSource(): string {
  const files = globSync('src/{client,contract}/**/*.{ts,tsx}', { cwd: root });
  return files
    .filter((file) => !file.includes('messages') && !/\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');
}
