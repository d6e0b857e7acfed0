import { infiniteQueryOptions } from '@tanstack/react-query';
import type { AuditEvent } from '../../contract/editing.ts';
import { editingPaths } from '../../contract/editing-paths.ts';
import { fetchJson } from './fetch-json.ts';

interface AuditTrail {
  readonly events: readonly AuditEvent[];
  readonly nextBefore: number | null;
}

/** Who did what, the newest first, page by page; `action` is '' for all of them. */
export const auditQuery = (action: string) =>
  infiniteQueryOptions({
    queryKey: ['audit', action],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({
        ...(pageParam === null ? {} : { before: String(pageParam) }),
        ...(action === '' ? {} : { action }),
      });
      return fetchJson<AuditTrail>(
        asked.size === 0 ? editingPaths.audit : `${editingPaths.audit}?${asked}`,
        signal,
      );
    },
    initialPageParam: null as number | null,
    getNextPageParam: ({ nextBefore }) => nextBefore,
    retry: false,
  });
