/** A second Ctrl-C within this time is the same one: the terminal sends it to us, and so does whoever started us. */
const sameMilliseconds = 1_000;

/**
 * Resolves when the process is told to stop: by a signal, or by the death of the launcher that holds the other end
 * of its channel (scripts/start.mjs). Told again later, it ends at once.
 */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | null = null;
    const stop = () => {
      first ??= Date.now();
      if (Date.now() - first > sameMilliseconds) process.exit(130);
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
    process.once('disconnect', stop);
  });
}
