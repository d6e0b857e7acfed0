import { QueryClientProvider } from '@tanstack/react-query';
import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { createQueryClient } from '../../src/client/api/queries.ts';
import { loadMessages, MessagesProvider } from '../../src/client/messages/messages.tsx';
import { useViewSettings } from '../../src/client/stores/view-settings.ts';

type Language = 'de' | 'en';

/** Renders a component that has words and nothing else around it. */
export async function renderWithWords(children: ReactNode, language: Language = 'de'): Promise<RenderResult> {
  useViewSettings.setState({ language });
  const initial = await loadMessages(language);
  return render(<MessagesProvider initial={initial}>{children}</MessagesProvider>);
}

/** Renders a part of the app at an address, with queries that nobody has asked before. */
export function renderAt(address: string, children: ReactNode, language: Language = 'de') {
  return renderWithWords(
    <QueryClientProvider client={createQueryClient()}>
      <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
    </QueryClientProvider>,
    language,
  );
}
