/** Lets a worker sleep until there is something to do. */
export interface Bell {
  /** Wakes the worker; while it works, has it look once more before it sleeps. */
  ring(): void;
  /** Resolves when the bell has rung since it last did, at the latest after `milliseconds`. */
  next(milliseconds: number): Promise<void>;
}

export function createBell(): Bell {
  let isRung = false;
  let wake = () => {};
  return {
    ring: () => {
      isRung = true;
      wake();
    },
    next: async (milliseconds) => {
      if (!isRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      isRung = false;
    },
  };
}
