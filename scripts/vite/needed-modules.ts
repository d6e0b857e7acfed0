import path from 'node:path';
import { parseSync, type Rolldown } from 'vite';

type Graph = Rolldown.ChunkingContext;
type ModuleInfo = NonNullable<ReturnType<Graph['getModuleInfo']>>;
type Syntax = ReturnType<typeof parseSync>['module'];
/** What is asked of a module: some of its exports, or the whole. */
type Names = readonly string[] | 'all';

/**
 * The modules that `entry` needs without asking for them later. A package's list of everything it has (`lucide-react`,
 * `@tanstack/react-query`) is followed only by the names that are imported: otherwise the first load would bring every
 * icon and hook that any later page uses.
 */
export function neededModules(entry: string, graph: Graph): Set<string> {
  const seen = new Set<string>();
  const asked = new Set<string>();
  const visit = (id: string, names: Names): void => {
    const info = graph.getModuleInfo(id);
    const question = `${id}\0${names}`;
    if (info === null || asked.has(question)) return;
    asked.add(question);
    const syntax = parseSync(id.replace(/\?.*/, '.js'), info.code ?? '', { lang: 'js' }).module;
    const isList = id.includes('/node_modules/') && onlyHandsOn(syntax);
    if (!isList && seen.has(id)) return;
    // A list itself has nothing to run, and a chunk would take everything along that stands in it.
    if (!isList) seen.add(id);
    const targets = isList && names !== 'all' ? handedOn(info, syntax, names, graph) : imported(info, syntax);
    for (const [target, wanted] of targets ?? info.importedIds.map((each) => [each, 'all'] as const))
      visit(target, wanted);
  };
  visit(entry, 'all');
  return seen;
}

/** Whether a module has nothing of its own: it exports what others export, or others as a whole. */
function onlyHandsOn({ staticImports, staticExports }: Syntax): boolean {
  const wholes = staticImports
    .flatMap(({ entries }) => entries)
    .filter(({ importName }) => importName.kind === 'NamespaceObject')
    .map(({ localName }) => localName.value);
  const exported = staticExports.flatMap(({ entries }) => entries);
  return (
    exported.length > 0 &&
    exported.every(
      ({ moduleRequest, localName }) => moduleRequest !== null || wholes.includes(localName.name ?? ''),
    )
  );
}

const nameOf = ({ kind, name }: { kind: string; name: string | null }): Names =>
  kind === 'Default' ? ['default'] : name === null ? 'all' : [name];

/** Which imported module a specifier means; undefined where that cannot be told. */
function resolve({ id, importedIds }: ModuleInfo, specifier: string): string | undefined {
  if (specifier.startsWith('.')) {
    const file = path.resolve(path.dirname(id), specifier);
    return importedIds.find((each) => each === file);
  }
  const place = `/node_modules/${specifier}`;
  return importedIds.find((each) => each.includes(`${place}/`) || each.includes(`${place}.`));
}

/** What a module imports, and of each what; null where one of its specifiers is unclear. */
function imported(info: ModuleInfo, syntax: Syntax): (readonly [string, Names])[] | null {
  const found: (readonly [string, Names])[] = [];
  const add = (specifier: string, names: Names) => {
    const target = resolve(info, specifier);
    if (target !== undefined) found.push([target, names]);
    return target !== undefined;
  };
  const imports = syntax.staticImports.every(({ moduleRequest, entries }) =>
    entries.length === 0
      ? add(moduleRequest.value, 'all')
      : entries.every(({ importName }) => add(moduleRequest.value, nameOf(importName))),
  );
  const exports = syntax.staticExports
    .flatMap(({ entries }) => entries)
    .every(({ moduleRequest }) => moduleRequest === null || add(moduleRequest.value, 'all'));
  return imports && exports ? found : null;
}

/** Where a list of exports has these names from; null where it does not say. */
function handedOn(
  info: ModuleInfo,
  { staticExports }: Syntax,
  names: readonly string[],
  graph: Graph,
): (readonly [string, Names])[] | null {
  const entries = staticExports.flatMap(({ entries: some }) => some);
  const found: (readonly [string, Names])[] = [];
  for (const name of names) {
    const own = entries.find(({ exportName }) => nameOf(exportName)[0] === name);
    const from =
      own ??
      entries.find(({ importName, moduleRequest }) => {
        const target = moduleRequest === null ? undefined : resolve(info, moduleRequest.value);
        const has = target === undefined ? undefined : graph.getModuleInfo(target)?.exports;
        return importName.kind === 'AllButDefault' && has?.includes(name);
      });
    const target = from?.moduleRequest ? resolve(info, from.moduleRequest.value) : undefined;
    if (from === undefined || target === undefined) return null;
    found.push([target, own === undefined ? [name] : nameOf(own.importName)]);
  }
  return found;
}
