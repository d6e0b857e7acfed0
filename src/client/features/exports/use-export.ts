import { useRef, useState } from 'react';
import type { ExportRequest } from '../../../contract/exports.ts';
import { fetchExport } from '../../api/exports.ts';
import type { ReceivedFile } from '../../api/fetch-file.ts';
import { ApiProblem } from '../../api/fetch-json.ts';
import { useNotices } from '../../stores/notices.ts';
import { useExportsMessages } from './exports-messages.ts';

export interface ExportControl {
  /** What is going on, in words; empty where nothing is. */
  readonly progress: string;
  /** Why the last one failed; empty where it did not. */
  readonly problem: string;
  readonly busy: boolean;
  /** Has a file made; who presses twice meanwhile has it made once. */
  readonly start: (request: ExportRequest, onDone: (file: ReceivedFile) => void | Promise<void>) => void;
}

const kilobyte = 1_000;

/** Fetches files, and says how it goes: to the eye at its place, to the ear politely. */
export function useExport(): ExportControl {
  const words = useExportsMessages();
  const announce = useNotices((notices) => notices.announce);
  const [progress, setProgress] = useState('');
  const [problem, setProblem] = useState('');
  const running = useRef(false);
  const run = async (request: ExportRequest, onDone: (file: ReceivedFile) => void | Promise<void>) => {
    setProblem('');
    setProgress(words.making);
    announce(words.making);
    try {
      const file = await fetchExport(request, (bytes) =>
        setProgress(words.received(Math.ceil(bytes / kilobyte))),
      );
      await onDone(file);
    } catch (error) {
      const said = error instanceof ApiProblem && error.code !== 'offline' ? error.message : '';
      setProblem(said === '' ? words.failed : said);
    } finally {
      setProgress('');
    }
  };
  const start: ExportControl['start'] = (request, onDone) => {
    if (running.current) return;
    running.current = true;
    void run(request, onDone).finally(() => {
      running.current = false;
    });
  };
  return { progress, problem, busy: progress !== '', start };
}
