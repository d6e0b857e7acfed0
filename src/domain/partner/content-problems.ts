import type { ContactContent, EntryContent } from '../../contract/entry-content.ts';
import { isWebsite } from '../../contract/website.ts';
import { canSee } from '../access.ts';
import { pointProblem } from './point-problem.ts';

/** What keeps a content from being sent, or should at least be looked at again. */
export type ContentProblem =
  | 'required'
  | 'telephone'
  | 'email'
  | 'website'
  | 'postcode'
  | 'consent'
  | 'wider'
  | 'backwards';

/** Problems by the path of the field, in the order of the form. */
export type ContentProblems = ReadonlyMap<string, ContentProblem>;

type Found = readonly [path: string, problem: ContentProblem];

const isMissing = (text: string) => text.trim() === '';

function contactProblems(contact: ContactContent): Found[] {
  const at = `contacts/${contact.key}`;
  const found: Found[] = isMissing(contact.name) ? [[`${at}/name`, 'required']] : [];
  if (contact.type === 'person' && contact.level === 'public' && !contact.consent)
    found.push([`${at}/level`, 'consent']);
  for (const point of contact.points) {
    const value = point.value.trim();
    const problem = value === '' ? 'required' : pointProblem({ ...point, value });
    if (problem !== null) found.push([`${at}/points/${point.key}/value`, problem]);
    if (!canSee(point.level, contact.level)) found.push([`${at}/points/${point.key}/level`, 'wider']);
  }
  return found;
}

/** Everything in a content that the server would refuse when it is sent. */
export function contentProblems(content: EntryContent): ContentProblems {
  const found: Found[] = content.contacts.flatMap(contactProblems);
  for (const { key, postcode } of content.locations) {
    if (!isMissing(postcode) && !/^\d{5}$/.test(postcode.trim()))
      found.push([`locations/${key}/postcode`, 'postcode']);
  }
  for (const { key, title, validFrom, validTo } of content.offers) {
    if (isMissing(title)) found.push([`offers/${key}/title`, 'required']);
    if (validFrom !== null && validTo !== null && validTo < validFrom)
      found.push([`offers/${key}/validTo`, 'backwards']);
  }
  if (isMissing(content.name)) found.push(['name', 'required']);
  if (content.kind === '') found.push(['kind', 'required']);
  if (content.website !== null && !isWebsite(content.website.trim())) found.push(['website', 'website']);
  return new Map(found);
}

/**
 * The path of a field that the server refused, by its name in the request: `content.contacts.0.points.1.value` →
 * `contacts/2/points/1/value`.
 */
export function pathOfField(name: string, content: EntryContent): string {
  let here: unknown = { content };
  const steps = name.split('.').map((step) => {
    const inside: unknown = (here as Readonly<Record<string, unknown>> | undefined)?.[step];
    const isPart = Array.isArray(here) && typeof inside === 'object' && inside !== null && 'key' in inside;
    here = inside;
    return isPart ? String((inside as { readonly key: unknown }).key) : step;
  });
  return steps.slice(steps[0] === 'content' ? 1 : 0).join('/');
}
