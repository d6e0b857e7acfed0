import { QueryClient, QueryClientProvider, useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Link, Route, Routes, useSearchParams } from 'react-router';
import { create } from 'zustand';

/*
 * The least that an app of these libraries can be: what they weigh before a line of the product is written. Never
 * run, only built and weighed.
 */
const useStars = create<{ readonly slugs: readonly string[] }>()(() => ({ slugs: [] }));

function List() {
  const [params] = useSearchParams();
  const { data } = useSuspenseQuery({ queryKey: ['rows'], queryFn: async () => ['row'] });
  const stars = useStars((state) => state.slugs.length);
  return data.slice(stars).map((row) => (
    <Link key={row} to={`/partner/${params.get('q') ?? row}`}>
      {row}
    </Link>
  ));
}

createRoot(document.body).render(
  <QueryClientProvider client={new QueryClient()}>
    <BrowserRouter>
      <Suspense>
        <Routes>
          <Route path="*" element={<List />} />
        </Routes>
      </Suspense>
    </BrowserRouter>
  </QueryClientProvider>,
);
