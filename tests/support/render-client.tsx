import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { createQueryClient } from '../../src/client/api/queries.ts';
import { de } from '../../src/client/messages/de.ts';
import { MessagesProvider } from '../../src/client/messages/messages.tsx';

/** What main.tsx puts around every screen, in German, at a given address. */
export function ClientAround({ at = '/', children }: { at?: string; children: ReactNode }) {
  return (
    <MessagesProvider initial={{ language: 'de', messages: de }}>
      <QueryClientProvider client={createQueryClient()}>
        <MemoryRouter initialEntries={[at]}>{children}</MemoryRouter>
      </QueryClientProvider>
    </MessagesProvider>
  );
}
