import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { Legal } from '../../../contract/legal.ts';
import type { Partner } from '../../../contract/partner.ts';
import { firstItems, type ListPlan } from '../../../domain/contact-list/plan.ts';
import type { ListSettings } from '../../../domain/contact-list/settings.ts';
import { parseFilters } from '../../../domain/directory/filters.ts';
import { listMarkup } from '../../../print/document.ts';
import { addressesIn } from '../../../print/layouts/labels.ts';
import type { Markup } from '../../../print/markup.ts';
import { pageRules } from '../../../print/page-rules.ts';
import { type PrintableList, printableList } from '../../../print/printable-list.ts';
import { useDirectory } from '../../api/directory-data.tsx';

/** How many are shown before somebody prints: more only make each change slower. */
export const previewed = 60;

/** The patterns are larger than all the rest of the page; until they are here, long words stay whole. */
const typesettingQuery = {
  queryKey: ['typesetting'],
  queryFn: async () => (await import('../../../print/typeset.ts')).typeset,
  staleTime: Number.POSITIVE_INFINITY,
};

const asItIs = (text: string) => text;

interface Printable {
  readonly markup: Markup;
  readonly rules: string;
  /** What is counted, how many of it are drawn, and how many there are. */
  readonly unit: 'label' | 'partner';
  readonly shown: number;
  readonly count: number;
  /** What a file of it is called, without its ending. */
  readonly name: string;
}

interface Asked {
  readonly partners: readonly Partner[];
  readonly settings: ListSettings;
  /** The filters that selected the partners, as they stand in an address; null where they were picked by hand. */
  readonly search: string | null;
  readonly sender: Legal['operator'];
  readonly link: string | null;
  /** How many entries are drawn; null for all. */
  readonly limit: number | null;
  readonly marks: ReadonlyMap<string, 'changed' | 'added'>;
}

/** Of labels there are fewer than partners where some have no address. */
function counted(
  drawn: ListPlan,
  { plan, settings }: PrintableList,
): Pick<Printable, 'unit' | 'shown' | 'count'> {
  if (settings.layout === 'labels')
    return { unit: 'label', shown: addressesIn(drawn).length, count: addressesIn(plan).length };
  return { unit: 'partner', shown: Math.min(previewed, plan.count), count: plan.count };
}

/** The sheet of a list: its markup and rules, following the settings without holding up whoever changes them. */
export function usePrintable({ partners, settings, search, sender, link, limit, marks }: Asked): Printable {
  const { vocabulary, today } = useDirectory();
  const { data: typeset = asItIs } = useQuery(typesettingQuery);
  const shown = useDeferredValue(settings);
  const current = limit === null ? settings : shown;
  return useMemo(() => {
    const list = printableList({
      settings: current,
      partners,
      vocabulary,
      filters: search === null ? null : parseFilters(new URLSearchParams(search), vocabulary).filters,
      sender,
      today,
      link,
      linked: false,
      marks,
      typeset,
    });
    const drawn = limit === null ? list.plan : firstItems(list.plan, limit);
    return {
      markup: listMarkup({ ...list, plan: drawn }),
      rules: pageRules(list),
      ...counted(drawn, list),
      name: `${list.name} ${today}`,
    };
  }, [current, partners, vocabulary, search, sender, today, link, typeset, limit, marks]);
}
