import type { ContactListEntries, ContactListSelection } from '../../../contract/contact-list.ts';
import type { Partner } from '../../../contract/partner.ts';
import { canSee } from '../../../domain/access.ts';
import { sortKeys } from '../../../domain/directory/sort.ts';
import { entryOf } from '../../../domain/partner/entry.ts';
import { visiblePartner } from '../../../domain/partner/visible.ts';
import type { City } from '../../cities/city.ts';
import type { Connection } from '../../db/database.ts';
import type { Viewer } from '../../http/viewer.ts';
import { entriesNamed } from '../partner/entries-named.ts';
import { loadAllPartners, type StoredPartner } from '../partner/load.ts';
import { Refusal } from '../service-error.ts';

const countOfParts = ({ locations, contacts, offers }: Partner): number =>
  locations.length + contacts.length + offers.length + contacts.flatMap(({ points }) => points).length;

async function everyPartner(connection: Connection): Promise<StoredPartner[]> {
  const all: StoredPartner[] = [];
  for await (const batch of loadAllPartners(connection)) all.push(...batch);
  return all;
}

function byName(partners: Partner[], city: Pick<City, 'districts'>): Partner[] {
  const named = partners.map((partner) => ({ partner, name: sortKeys(entryOf(partner), city).sortName }));
  named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return named.map(({ partner }) => partner);
}

/**
 * The entries of a selection as its recipient may see them: in the order of the selection, or by name where it is
 * the whole directory.
 * @throws Refusal `not-allowed` where the recipient's level is above the viewer's.
 */
export async function selectEntries(
  connection: Connection,
  { slugs, level }: ContactListSelection,
  viewer: Viewer,
  city: Pick<City, 'districts'>,
): Promise<ContactListEntries> {
  if (!canSee(viewer.level, level)) throw new Refusal('not-allowed');
  const named = slugs === null ? null : await entriesNamed(connection, slugs, viewer.level);
  const stored =
    named === null
      ? await everyPartner(connection)
      : new Map([...named.values()].map((each) => [each.id, each])).values();
  const partners: Partner[] = [];
  const hidden: string[] = [];
  let details = 0;
  for (const { record } of stored) {
    const known = visiblePartner(record, viewer.level);
    if (known === null) continue;
    const partner = visiblePartner(record, level);
    if (partner === null) hidden.push(record.slug);
    else {
      partners.push(partner);
      details += countOfParts(known) - countOfParts(partner);
    }
  }
  if (slugs === null || named === null)
    return { level, partners: byName(partners, city), leftOut: { partners: hidden, details } };
  const shown = new Map(partners.map((partner) => [partner.slug, partner]));
  // By the slug that was asked for: what an entry is called by now may be above the viewer's level.
  const found = slugs.map((slug) => ({ slug, partner: shown.get(named.get(slug)?.record.slug ?? '') }));
  return {
    level,
    partners: [...new Set(found.flatMap(({ partner }) => partner ?? []))],
    leftOut: {
      partners: [...new Set(found.flatMap(({ slug, partner }) => (partner === undefined ? [slug] : [])))],
      details,
    },
  };
}
