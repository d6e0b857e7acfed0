import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTeamMessages } from '../messages/team-messages.ts';
import { useNotices } from '../stores/notices.ts';
import { problemText } from './problem-kind.ts';

interface Deed<Input, Output> {
  readonly run: (input: Input) => Promise<Output>;
  /** `stayed`: whether the page is still the one on which it was begun; who has left is not to be led elsewhere. */
  readonly onDone: (output: Output, input: Input, stayed: boolean) => void | Promise<void>;
  /** What is to be done where it failed, besides saying so. */
  readonly onFailed?: (error: Error) => unknown;
}

/**
 * Something that a person does to what the server keeps. Where it fails a notice says why.
 * @returns `busy` while the server has not answered; who presses twice meanwhile does it once.
 */
export function useDeed<Input = void, Output = unknown>({ run, onDone, onFailed }: Deed<Input, Output>) {
  const show = useNotices((notices) => notices.show);
  const words = useTeamMessages();
  // Known at once, where `isPending` waits for the next drawing.
  const running = useRef(false);
  const { mutate, isPending } = useMutation({
    mutationFn: async (input: Input) => {
      const begunAt = location.pathname;
      try {
        return { output: await run(input), begunAt };
      } finally {
        running.current = false;
      }
    },
    networkMode: 'always',
    onSuccess: ({ output, begunAt }, input) => onDone(output, input, location.pathname === begunAt),
    onError: (error) => {
      show(problemText(error, words));
      onFailed?.(error);
    },
  });
  const start = (input: Input) => {
    if (running.current) return;
    running.current = true;
    mutate(input);
  };
  return { start, busy: isPending };
}
