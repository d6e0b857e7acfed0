/** A timer of which only the last call counts. */
export function debounced(work: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(timer);
  return {
    cancel,
    in: (milliseconds: number) => {
      cancel();
      timer = setTimeout(work, milliseconds);
    },
  };
}
