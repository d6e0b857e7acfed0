import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { createQueryClient, startLoading } from './api/queries.ts';
import { CrashBoundary } from './features/shell/crash-boundary.tsx';
import { loadMessages, MessagesProvider } from './messages/messages.tsx';
import { loadAhead } from './navigation/loaded-later.ts';
import { AppRoutes } from './routes.tsx';
import { followOtherTabs } from './stores/shortlist.ts';
import { followSession } from './stores/signed-in-here.ts';
import { applyTheme, useViewSettings } from './stores/view-settings.ts';

/** By then the list has been painted. */
const settledMilliseconds = 1_500;

async function start(): Promise<void> {
  // biome-ignore lint/style/noRestrictedImports: the one way from the product to the mocks; a build for production drops it.
  if (import.meta.env.MODE === 'mock') await (await import('../../mocks/browser.ts')).startMock();
  const client = createQueryClient();
  // What comes later may use the network when the directory has it no more.
  void startLoading(client).then(() => setTimeout(loadAhead, settledMilliseconds));
  const settings = useViewSettings.getState();
  applyTheme(settings.theme);
  useViewSettings.subscribe(({ theme }) => applyTheme(theme));
  followOtherTabs();
  followSession();
  const initial = await loadMessages(settings.language);
  const root = document.getElementById('root');
  if (root === null) throw new Error('the document has no root element');
  createRoot(root).render(
    <StrictMode>
      <MessagesProvider initial={initial}>
        <CrashBoundary>
          <QueryClientProvider client={client}>
            <BrowserRouter>
              <AppRoutes />
            </BrowserRouter>
          </QueryClientProvider>
        </CrashBoundary>
      </MessagesProvider>
    </StrictMode>,
  );
}

void start();
