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
  /** Resolves with null where there is none: it failed, was taken back, or another one is being made. */
  readonly make: (list: PrintedList) => Promise<ReceivedFile | null>;
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

  const explain = (error: unknown, isTakenBack: boolean): null => {
    if (isTakenBack) announce(words.cancelled);
    else
      setProblem(error instanceof ApiProblem && error.code !== 'offline' ? error.message : words.pdfFailed);
    return null;
  };
  const make: PdfControl['make'] = async (list) => {
    if (running.current !== null) return null;
    const control = new AbortController();
    running.current = control;
    setBusy(true);
    setProblem('');
    announce(words.makingPdf);
    try {
      return await fetchPdf(list, control.signal);
    } catch (error) {
      return explain(error, control.signal.aborted);
    } finally {
      running.current = null;
      setBusy(false);
    }
  };
  return { busy, problem, make, cancel: () => running.current?.abort() };
}
