import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { read, root } from './source.ts';

export interface Import {
  readonly from: string;
  /** A file of the repo as a path from its root, or the specifier of something else (`zod`, `node:fs`). */
  readonly to: string;
  /** `type` is gone at run time; `dynamic` is loaded when it is called for. */
  readonly kind: 'value' | 'type' | 'dynamic';
}

const known = new Map<string, readonly Import[]>();

/** What a file imports and re-exports. */
export function importsOf(file: string): readonly Import[] {
  const cached = known.get(file);
  if (cached) return cached;
  const text = read(file);
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const kindOf = (entries: readonly { isType: boolean }[]): Import['kind'] =>
    entries.length > 0 && entries.every(({ isType }) => isType) ? 'type' : 'value';
  const found = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      specifier: moduleRequest.value,
      kind: kindOf(entries),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ specifier: moduleRequest.value, kind: kindOf([{ isType }]) }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      specifier: text.slice(moduleRequest.start, moduleRequest.end).replaceAll(/^['"`]|['"`]$/g, ''),
      kind: 'dynamic' as const,
    })),
  ];
  const imports = found.map(
    ({ specifier, kind }) => ({ from: file, to: resolve(file, specifier), kind }) as const,
  );
  known.set(file, imports);
  return imports;
}

/** Every file and package that is loaded with `entry`: by value, and where asked for by dynamic import too. */
export function loadedWith(entry: string, { dynamic }: { dynamic: boolean }): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!/\.tsx?$/.test(file) || !existsSync(path.join(root, file))) return;
    for (const { to, kind } of importsOf(file))
      if (kind === 'value' || (dynamic && kind === 'dynamic')) visit(to);
  };
  visit(entry);
  return seen;
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return path.posix.join(path.posix.dirname(from), specifier.replace(/\?.*$/, ''));
}
