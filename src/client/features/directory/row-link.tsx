import { useQueryClient } from '@tanstack/react-query';
import { memo } from 'react';
import { Link } from 'react-router';
import { partnerQuery } from '../../api/queries.ts';
import { paths, withSearch } from '../../paths.ts';
import { Highlight } from '../../ui/highlight.tsx';

interface RowLinkProps {
  readonly slug: string;
  readonly name: string;
  readonly search: string;
  readonly needles: readonly string[];
  readonly selected: boolean;
  /** Whether details are open already: then another partner takes their place, and Back leads to the list. */
  readonly replace: boolean;
}

/** The partner's name, leading to its details; they are fetched as soon as somebody seems to want them. */
export const RowLink = memo(function RowLink({
  slug,
  name,
  search,
  needles,
  selected,
  replace,
}: RowLinkProps) {
  const client = useQueryClient();
  const prefetch = () => void client.prefetchQuery(partnerQuery(slug));
  return (
    <Link
      to={withSearch(paths.partner(slug), search)}
      preventScrollReset
      state={{ fromList: true }}
      replace={replace}
      data-row-link=""
      aria-current={selected ? 'true' : undefined}
      onPointerEnter={prefetch}
      onFocus={prefetch}
    >
      <Highlight text={name} needles={needles} />
    </Link>
  );
});
