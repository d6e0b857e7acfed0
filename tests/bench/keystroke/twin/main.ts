import '../../../../src/client/styles/base.css';
import page from '../../../../src/client/features/directory/directory-page.module.css';
import bar from '../../../../src/client/features/directory/result-bar.module.css';
import field from '../../../../src/client/features/directory/search-field.module.css';
import header from '../../../../src/client/features/shell/header.module.css';
import { directory as words } from '../../../../src/client/messages/de/directory.ts';
import type { DirectorySnapshot } from '../../../../src/contract/directory.ts';
import { apiPaths } from '../../../../src/contract/paths.ts';
import type { Vocabulary } from '../../../../src/contract/vocabulary.ts';
import { noFilters } from '../../../../src/domain/directory/filters.ts';
import { createDirectoryIndex } from '../../../../src/domain/search/directory-index.ts';
import { decodeSnapshot } from '../../../../src/domain/snapshot/decode.ts';
import { element, icon, setText } from './elements.ts';
import { createFacets } from './facets.ts';
import { factsOf } from './facts.ts';
import { createRow } from './row.ts';

/*
 * The same list by hand: the product's data, search, style sheets and number of drawn rows, and DOM updates that change
 * nothing but what has to change. No framework, no state, no URL. `?rows=` says how many rows the product draws.
 */
const rowHeight = 93;
const read = async (path: string) => (await fetch(path)).json();
const [snapshot, vocabulary]: [DirectorySnapshot, Vocabulary] = await Promise.all([
  read(apiPaths.directory),
  read(apiPaths.vocabulary),
]);
const entries = decodeSnapshot(snapshot);
const index = createDirectoryIndex(entries, vocabulary, 'de');
const facts = factsOf(vocabulary);
const drawn = Number(new URLSearchParams(location.search).get('rows'));
const rows = Array.from({ length: drawn }, () => createRow(facts));
const facets = createFacets(entries, vocabulary);
const input = element('input', undefined, [], { type: 'search', placeholder: words.searchPlaceholder });
const count = element('h2', bar.count);
const list = element('ul', undefined);

function show(q: string): void {
  const selection = index.select({ ...noFilters, q });
  setText(count, words.count(selection.total));
  facets.update(selection);
  const visible = rows.slice(0, selection.total);
  visible.forEach(({ show: draw }, at) => {
    const entry = entries[selection.ids[at] ?? -1];
    if (entry !== undefined) draw(entry, selection);
  });
  while (list.childElementCount > visible.length) list.lastElementChild?.remove();
  for (const { row } of visible.slice(list.childElementCount)) list.append(row);
  list.style.paddingBlockEnd = `${Math.max(0, selection.total - drawn) * rowHeight}px`;
}

document.body.append(
  element('header', header.header, [
    element('div', header.brand, [element('strong', undefined, ['Partnernetz'])]),
    element('div', header.search, [element('search', field.field, [icon(19), input])]),
  ]),
  element('main', undefined, [
    element('div', page.page, [
      element('aside', page.side, [facets.side]),
      element('div', page.list, [element('div', bar.bar, [count]), list]),
    ]),
  ]),
);
show('');
input.addEventListener('input', () => show(input.value));
requestIdleCallback(index.warm);
