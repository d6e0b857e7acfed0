import { useEffect, useRef, useState } from 'react';
import type { PrintedList } from '../../../contract/contact-list.ts';
import { fetchPdf } from '../../api/contact-lists.ts';
import type { ReceivedFile } from '../../api/fetch-file.ts';
import { ApiProblem } from '../../api/fetch-json.ts';
import { useNotices } from '../../stores/notices.ts';
import { useContactListMessages } from './contact-list-messages.ts';

export interface PdfControl {
  readonly busy: boolean;
  /** Why the last one failed, and what to do instead; empty where it did not. */
  readonly problem: string;
  readonly make: (list: PrintedList, onDone: (file: ReceivedFile) => void) => void;
  readonly cancel: () => void;
}

/** Has the server print a list, and takes that back where somebody does not want to wait. */
export function usePdf(): PdfControl {
  const words = useContactListMessages();
  const announce = useNotices((notices) => notices.announce);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (list: PrintedList, onDone: (file: ReceivedFile) => void, signal: AbortSignal) => {
    try {
      onDone(await fetchPdf(list, signal));
    } catch (error) {
      if (signal.aborted) announce(words.cancelled);
      else
        setProblem(error instanceof ApiProblem && error.code !== 'offline' ? error.message : words.pdfFailed);
    }
  };
  const make: PdfControl['make'] = (list, onDone) => {
    if (running.current !== null) return;
    const control = new AbortController();
    running.current = control;
    setBusy(true);
    setProblem('');
    announce(words.makingPdf);
    void run(list, onDone, control.signal).finally(() => {
      running.current = null;
      setBusy(false);
    });
  };
  return { busy, problem, make, cancel: () => running.current?.abort() };
}
