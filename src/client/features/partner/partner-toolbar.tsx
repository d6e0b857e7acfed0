import { ArrowLeft, ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import type { OpenedPartner } from '../../navigation/opened-partner.ts';
import { useIsWide } from '../../navigation/use-is-wide.ts';
import buttons from '../../ui/button.module.css';
import { usePartnerMessages } from './partner-messages.ts';
import styles from './partner-panel.module.css';

/** Closes the details: one step back where the list is behind us in the history, else on to the list. */
function useClose(list: string): () => void {
  const navigate = useNavigate();
  const { state } = useLocation();
  const fromList = (state as { fromList?: boolean } | null)?.fromList === true;
  return () => void (fromList ? navigate(-1) : navigate(list, { preventScrollReset: true }));
}

function useEscape(close: () => void): void {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      const inField = event.target instanceof HTMLElement && event.target.matches('input, select');
      if (event.key === 'Escape' && !inField && document.querySelector('dialog[open]') === null) close();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
}

/** Where among the results this is; to its neighbours, and back to the list. */
export function PartnerToolbar({ opened }: { opened: OpenedPartner }) {
  const words = usePartnerMessages();
  const isWide = useIsWide();
  const { state } = useLocation();
  const close = useClose(opened.list);
  useEscape(close);
  const icon = `${buttons.button} ${buttons.icon}`;
  return (
    <div className={styles.toolbar}>
      {!isWide && (
        <button type="button" className={`${buttons.button} ${buttons.link}`} onClick={close}>
          <ArrowLeft size={18} aria-hidden="true" />
          {words.back}
        </button>
      )}
      <span data-leafing="">
        {opened.previous !== null && (
          <Link
            to={opened.previous}
            state={state}
            replace
            preventScrollReset
            className={icon}
            aria-label={words.previous}
            title={words.previous}
          >
            <ChevronUp size={18} aria-hidden="true" />
          </Link>
        )}
        {opened.next !== null && (
          <Link
            to={opened.next}
            state={state}
            replace
            preventScrollReset
            className={icon}
            aria-label={words.next}
            title={words.next}
          >
            <ChevronDown size={18} aria-hidden="true" />
          </Link>
        )}
        {opened.position !== null && words.position(opened.position, opened.total)}
      </span>
      {isWide && (
        <button type="button" className={icon} aria-label={words.close} title={words.close} onClick={close}>
          <X size={18} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
