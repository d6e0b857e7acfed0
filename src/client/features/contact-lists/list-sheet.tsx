import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Markup } from '../../../print/markup.ts';
import printStyles from '../../../print/print.css?raw';
import { useContactListMessages } from './contact-list-messages.ts';
import styles from './contact-list-page.module.css';
import { trusted } from './trusted-markup.ts';

interface ListSheetProps {
  /** The list's markup, which escapes all that it was given. */
  readonly markup: Markup;
  /** The rules that depend on the list. */
  readonly rules: string;
}

/** A style sheet of the page while it is shown; the Content Security Policy allows no other that is made here. */
function useDocumentRules(rules: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [rules]);
}

/**
 * The sheet in its true width, in a shadow root: the app's styles do not reach it, and what the browser prints is
 * what the server prints. Narrower windows show it smaller.
 */
export function ListSheet({ markup, rules }: ListSheetProps) {
  const words = useContactListMessages();
  const host = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLElement>(null);
  useDocumentRules(rules);

  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    if (root.adoptedStyleSheets.length === 0) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(printStyles);
      root.adoptedStyleSheets = [sheet];
    }
    const [, own = new CSSStyleSheet()] = root.adoptedStyleSheets;
    // Pages are the document's, not the shadow root's.
    own.replaceSync(rules);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.slice(0, 1), own];
    root.innerHTML = trusted(markup);
  }, [markup, rules]);

  // A sheet that lies is wider.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rules say how wide it is.
  useEffect(() => {
    const [element, outer] = [host.current, frame.current];
    if (element === null || outer === null) return undefined;
    const fit = () => {
      const sheet = element.shadowRoot?.querySelector<HTMLElement>('.paper')?.offsetWidth ?? 1;
      outer.style.setProperty('--fit', String(Math.min(1, outer.clientWidth / sheet)));
    };
    const observer = new ResizeObserver(fit);
    observer.observe(outer);
    return () => observer.disconnect();
  }, [rules]);

  return (
    <section ref={frame} className={styles.frame} aria-label={words.previewLabel}>
      <div ref={host} className={styles.sheet} />
    </section>
  );
}
