import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { BrowserRouter } from 'react-router';
import { DirectoryProvider } from '../../src/client/api/directory-data.tsx';
import { createQueryClient, directoryQuery, vocabularyQuery } from '../../src/client/api/queries.ts';
import type { DirectoryEntry } from '../../src/contract/entry.ts';
import { duisburg } from '../../src/server/cities/duisburg.ts';
import { vocabularyOf } from '../../src/server/cities/vocabulary.ts';
import { renderWithWords } from './render.tsx';

interface Options {
  readonly entries?: readonly DirectoryEntry[];
  readonly address?: string;
  readonly language?: 'de' | 'en';
}

/** Renders a part of the directory that has these partners, and Duisburg's words. */
export function renderInDirectory(children: ReactNode, options: Options = {}) {
  const { entries = [], address = '/', language = 'de' } = options;
  const client = createQueryClient();
  client.setQueryData(directoryQuery().queryKey, [...entries]);
  client.setQueryData(vocabularyQuery().queryKey, vocabularyOf(duisburg, true));
  history.pushState(null, '', address);
  return renderWithWords(
    <QueryClientProvider client={client}>
      <BrowserRouter>
        <DirectoryProvider loading={() => null}>{children}</DirectoryProvider>
      </BrowserRouter>
    </QueryClientProvider>,
    language,
  );
}
