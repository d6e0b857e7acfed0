import { useState } from 'react';

interface Sending<Input, Result> {
  readonly mutationFn: (input: Input) => Promise<Result>;
  /**
   * Waited for before it counts as done. `stayed`: whether the page is still the one on which it was begun; who has left
   * is not to be led elsewhere.
   */
  readonly onSuccess?: (result: Result, input: Input, stayed: boolean) => void | Promise<void>;
  readonly onError?: (error: Error) => void | Promise<void>;
}

interface State<Result> {
  readonly isPending: boolean;
  readonly data: Result | undefined;
  readonly error: Error | null;
}

/**
 * Sends something when it is asked to, and says how that went: what of React Query's useMutation is needed here. The
 * real one would be part of everybody's first load.
 */
export function useSending<Result, Input = void>({ mutationFn, onSuccess, onError }: Sending<Input, Result>) {
  const [state, setState] = useState<State<Result>>({ isPending: false, data: undefined, error: null });
  const send = async (input: Input) => {
    const begunAt = location.pathname;
    setState({ isPending: true, data: undefined, error: null });
    try {
      const data = await mutationFn(input);
      await onSuccess?.(data, input, location.pathname === begunAt);
      setState({ isPending: false, data, error: null });
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      await onError?.(error);
      setState({ isPending: false, data: undefined, error });
    }
  };
  return { ...state, mutate: (input: Input) => void send(input) };
}
