import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether everything has to be drawn because somebody prints, by our button or by the browser's own way; and our
 * button's deed.
 */
export function usePrint(): { readonly printing: boolean; readonly print: () => void } {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser takes the page as it is when the event has been heard.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return { printing, print: () => window.print() };
}
