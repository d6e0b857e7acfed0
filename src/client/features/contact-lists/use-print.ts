import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSearch } from '../../navigation/use-search.ts';

/**
 * Whether everything has to be drawn because somebody prints, by our button or by the browser's own way; and our
 * button's deed.
 * @param onPrinted told after each print; whether paper came of it no browser says.
 */
export function usePrint(onPrinted: () => Promise<void>): {
  readonly printing: boolean;
  readonly print: () => void;
} {
  const [printing, setPrinting] = useState(false);
  const told = useRef(onPrinted);
  useEffect(() => {
    told.current = onPrinted;
  });
  useEffect(() => {
    // The browser takes the page as it is when the event has been heard.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => {
      setPrinting(false);
      // Without a network it is not noted; the paper is there all the same.
      told.current().catch(() => undefined);
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return { printing, print: () => window.print() };
}

/** Browsers name the PDF that somebody makes of a page after its title. */
export function useNameWhilePrinting(printing: boolean, name: string): void {
  // With the drawing: the browser takes the title as it is then.
  useLayoutEffect(() => {
    if (!printing) return undefined;
    const before = document.title;
    document.title = name;
    return () => {
      document.title = before;
    };
  }, [printing, name]);
}

/** Prints once where the address asks for it („Drucken“ among the kept lists), and takes that out of the address. */
export function usePrintOnArrival(print: () => void): void {
  const [params, change] = useSearch();
  const isAsked = params.has('print');
  useEffect(() => {
    if (!isAsked) return;
    const rest = new URLSearchParams(location.search);
    rest.delete('print');
    change(rest, { replace: true });
    print();
  }, [isAsked, change, print]);
}
