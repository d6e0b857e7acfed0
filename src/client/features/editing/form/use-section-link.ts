import { useLocation } from 'react-router';
import { type Section, searchOf, viewOf } from '../addresses.ts';

/** Addresses of the form's pages, from wherever one is in it; null is the list of them. */
export function useSectionLink(): (section: Section | null) => string {
  const { search } = useLocation();
  const { direct } = viewOf(new URLSearchParams(search));
  return (section) => searchOf({ page: 'form', section }, direct);
}
