import { useQueryClient } from '@tanstack/react-query';
import { FileDown, Printer } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import type { PrintedList } from '../../../contract/contact-list.ts';
import type { Layout } from '../../../domain/contact-list/settings.ts';
import { saveFile } from '../../api/save-file.ts';
import { refreshLists } from '../../api/saved-lists.ts';
import { useSession } from '../../api/session.ts';
import { useNotices } from '../../stores/notices.ts';
import { Button } from '../../ui/button.tsx';
import { useContactListMessages } from './contact-list-messages.ts';
import styles from './contact-list-page.module.css';
import { usePdf } from './use-pdf.ts';

/** Long enough for the new window to have taken the file over. */
const handedOverMilliseconds = 60_000;

/** Seconds; who waits for less need not be told for how long. */
const worthSaying = 4;

interface ListActionsProps {
  readonly list: PrintedList;
  /** Leads to the list as a file. */
  readonly toFile: ReactNode;
  readonly layout: Layout;
  /** About how many seconds the server needs for it. */
  readonly seconds: number;
  readonly onPrint: () => void;
}

/** What can be done with a list: print it, keep it as a PDF, look at its pages, take it along as a file. */
export function ListActions({ list, toFile, layout, seconds, onPrint }: ListActionsProps) {
  const words = useContactListMessages();
  const show = useNotices((notices) => notices.show);
  const client = useQueryClient();
  const isSignedIn = useSession()?.person != null;
  const { busy, problem, make, cancel } = usePdf();
  const savePdf = async () => {
    const file = await make(list);
    if (file === null) return;
    saveFile(file);
    show(words.pdfSaved);
    void refreshLists(client);
  };
  const showPages = async () => {
    if (busy) return;
    // Opened while the button is pressed: later the browser would take it for an advertisement.
    const pages = window.open('', '_blank');
    const file = await make(list);
    if (file === null) {
      pages?.close();
      return;
    }
    const url = URL.createObjectURL(file.blob);
    if (pages !== null) pages.location.href = url;
    setTimeout(() => URL.revokeObjectURL(url), handedOverMilliseconds);
  };
  const giveUp = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    // The button that is pressed goes away.
    currentTarget.closest('div')?.querySelector<HTMLElement>('[data-makes="pdf"]')?.focus();
    cancel();
  };
  return (
    <div className={styles.actions}>
      <Button look="primary" onClick={onPrint}>
        <Printer size={17} aria-hidden="true" />
        {words.print}
      </Button>
      {isSignedIn && (
        <>
          <Button data-makes="pdf" aria-disabled={busy} onClick={() => void savePdf()}>
            <FileDown size={17} aria-hidden="true" />
            {words.savePdf}
          </Button>
          <Button aria-disabled={busy} onClick={() => void showPages()}>
            {words.showPages}
          </Button>
        </>
      )}
      {toFile}
      {busy && (
        <p className={styles.busy}>
          <progress aria-label={words.makingPdf} /> {words.makingPdf}{' '}
          {seconds >= worthSaying && words.takesAbout(seconds)}
          <Button look="link" onClick={giveUp}>
            {words.cancel}
          </Button>
        </p>
      )}
      <p className={styles.hint}>{layout === 'labels' ? words.labelsHint : words.browserHint}</p>
      <p className={styles.problem} role="alert">
        {problem}
      </p>
    </div>
  );
}
