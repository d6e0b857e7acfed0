import { entry as words } from '../../../../src/client/messages/de/entry.ts';
import button from '../../../../src/client/ui/button.module.css';
import tags from '../../../../src/client/ui/language-tags.module.css';
import styles from '../../../../src/client/ui/partner-row/partner-row.module.css';
import parts from '../../../../src/client/ui/partner-row/row-parts.module.css';
import type { DirectoryEntry } from '../../../../src/contract/entry.ts';
import { unresolvedDistrict } from '../../../../src/contract/unresolved-district.ts';
import { telHref } from '../../../../src/domain/telephone.ts';
import { fold } from '../../../../src/domain/text/fold.ts';
import { highlight, highlightDigits, type Piece } from '../../../../src/domain/text/highlight.ts';
import { element, icon } from './elements.ts';
import type { Facts } from './facts.ts';
import { freshnessBadge } from './freshness.ts';

const mostTags = 5;

/** What is marked in the rows. */
export interface Marks {
  readonly needles: readonly string[];
  readonly digits: readonly string[];
}

function fill(target: Element, pieces: readonly Piece[]): void {
  if (pieces.some(({ hit }) => hit)) {
    target.replaceChildren(
      ...pieces.map(({ text, hit }) => (hit ? element('mark', undefined, [text]) : text)),
    );
    return;
  }
  const text = pieces[0]?.text ?? '';
  if (target.childElementCount > 0 || target.textContent !== text) target.textContent = text;
}

function tagsOf(entry: DirectoryEntry, needles: readonly string[], { label }: Facts): HTMLElement[] {
  const isHit = (code: string) => {
    const name = fold(label('language', code)).plain;
    return needles.some((needle) => name.includes(needle));
  };
  const hits = entry.languages.filter(isHit);
  const shown = [...hits, ...entry.languages.filter((code) => !hits.includes(code))].slice(0, mostTags);
  const drawn = shown.map((code) =>
    element('abbr', hits.includes(code) ? `${tags.tag} ${tags.hit}` : tags.tag, [code], {
      title: label('language', code),
    }),
  );
  const rest = entry.languages.length - shown.length;
  return rest > 0 ? [...drawn, element('abbr', tags.tag, [`+${rest}`])] : drawn;
}

function placeOf({ locations }: DirectoryEntry, { label }: Facts): string {
  const [location] = locations;
  if (location === undefined) return '';
  const { district, quarter } = location;
  const inDistrict = district === unresolvedDistrict ? words.unresolvedDistrict : label('district', district);
  return quarter === null ? inDistrict : `${label('quarter', quarter)}, ${inDistrict}`;
}

const iconButton = (label: string) =>
  element('button', `${button.button} ${button.icon}`, [icon(18)], { type: 'button', 'aria-label': label });

function actionsOf({ name, emails, phones }: DirectoryEntry): HTMLElement[] {
  const [email] = emails;
  const copyable = phones[0] ?? email;
  const mail = { href: `mailto:${email}`, 'aria-label': words.mail(email ?? '') };
  const gap = () => element('span', parts.gap);
  return [
    email === undefined ? gap() : element('a', `${button.button} ${button.icon}`, [icon(18)], mail),
    copyable === undefined ? gap() : iconButton(words.copy(copyable)),
    iconButton(words.add(name)),
  ];
}

function phoneOf({ phones: [phone] }: DirectoryEntry, digits: readonly string[]): HTMLElement {
  if (phone === undefined) return element('span', parts.noPhone, [words.noPhone]);
  const number = element('span', undefined);
  fill(number, highlightDigits(phone, digits[0] ?? ''));
  return element('a', parts.phone, [icon(16), number], { href: telHref(phone) });
}

function phoneDateOf({ phonesConfirmedAt: [date], confirmedAt }: DirectoryEntry): HTMLElement[] {
  if (!date || date.slice(0, 7) === confirmedAt?.slice(0, 7)) return [];
  const written = new Date(date).toLocaleDateString('de', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return [element('span', parts.since, [words.phoneOf(written)])];
}

/** One row that stays in its place and shows whichever partner stands there. */
export function createRow(facts: Facts) {
  const name = element('a', undefined, [], { 'data-row-link': '' });
  const where = element('p', styles.where);
  const fields = element('span', styles.fields);
  const languages = element('span', tags.tags);
  const what = element('p', styles.what, [fields, languages]);
  const who = element('div', styles.who, [element('h3', styles.name, [name]), where, what]);
  const reach = element('div', styles.reach);
  const actions = element('span', parts.actions);
  const row = element('li', undefined, [element('div', styles.row, [who, reach, actions])]);
  let drawn: DirectoryEntry | undefined;

  function show(entry: DirectoryEntry, { needles, digits }: Marks): void {
    const { label } = facts;
    fill(name, highlight(entry.name, needles));
    const kind = [
      label('kind', entry.kind),
      entry.umbrella === null ? '' : label('umbrella', entry.umbrella),
    ];
    const at = [kind.filter((part) => part !== '').join(' · '), placeOf(entry, facts)];
    fill(where, highlight(at.filter((part) => part !== '').join(' · '), needles));
    if (entry.citywide) where.append(element('strong', styles.citywide, [` · ${words.citywide}`]));
    fill(fields, highlight(entry.fields.map((id) => label('field', id)).join(' · '), needles));
    languages.replaceChildren(...tagsOf(entry, needles, facts));
    if (entry !== drawn || digits.length > 0)
      reach.replaceChildren(
        phoneOf(entry, digits),
        ...phoneDateOf(entry),
        freshnessBadge(entry.confirmedAt, facts),
      );
    if (entry !== drawn) {
      name.setAttribute('href', `/partner/${entry.slug}`);
      actions.replaceChildren(...actionsOf(entry));
    }
    drawn = entry;
  }
  return { row, show };
}
