import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';

/**
 * What is asked for behind the `?`, and how to ask for something else on the same page. (The router's own
 * `useSearchParams` would become part of the first load.)
 */
export function useQueryString() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const asked = useMemo(() => new URLSearchParams(search), [search]);
  const ask = (next: URLSearchParams, { replace }: { readonly replace: boolean }) =>
    void navigate({ search: next.toString() }, { replace, preventScrollReset: true });
  return [asked, ask] as const;
}
