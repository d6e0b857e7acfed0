import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';

/**
 * What an address asks for, and how to ask for something else there. (The router's own hook for it would come with the
 * first load, which never needs it.)
 */
export function useSearch(): [
  URLSearchParams,
  (next: Record<string, string> | URLSearchParams, options?: { replace?: boolean }) => void,
] {
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const change = useCallback(
    (next: Record<string, string> | URLSearchParams, { replace = false } = {}) => {
      const text = new URLSearchParams(next).toString();
      void navigate(text === '' ? pathname : `${pathname}?${text}`, { replace, preventScrollReset: true });
    },
    [navigate, pathname],
  );
  return [params, change];
}
