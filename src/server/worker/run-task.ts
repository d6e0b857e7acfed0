import type * as exported from './tasks.ts';

type Name = keyof typeof exported;
type Inputs = { readonly [N in Name]: Parameters<(typeof exported)[N]>[0] };
type Outputs = { readonly [N in Name]: Awaited<ReturnType<(typeof exported)[N]>> };

/** The tasks by their names. */
export type Tasks = { readonly [N in Name]: (input: Inputs[N]) => Outputs[N] | Promise<Outputs[N]> };

/**
 * Has work done that takes a processor for seconds.
 * @param input and what comes back are cloned.
 * @param signal ends the work where nobody waits for it any more.
 * @throws whatever the task throws; an AbortError by the signal; TaskCutShort where its worker died or had no more time.
 */
export type RunTask = <N extends Name>(
  name: N,
  input: Inputs[N],
  signal?: AbortSignal,
) => Promise<Outputs[N]>;
