/** What the probe offers to the benchmark, in the page. */
export interface Probe {
  /** Waits for the next key. */
  readonly arm: () => void;
  /**
   * Milliseconds from the key's own time stamp to the end of the frame that painted the last visible change it caused.
   * Resolves when nothing has changed for `quiet` milliseconds.
   */
  readonly settled: (quiet: number) => Promise<number>;
}

declare global {
  interface Window {
    readonly __probe: Probe;
  }
}

/**
 * Runs in the page before its own scripts, the same for the product and for its twin; refers to nothing outside itself.
 * „Painted“ is a task after the frame's animation callbacks: the browser has then done style, layout and paint.
 * Changes of links' targets and of what only a screen reader hears are not visible and do not count.
 */
export function installProbe(): void {
  let pressedAt = 0;
  let changedAt = 0;
  let paintedAt = 0;
  let armed = false;
  let frameAsked = false;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    frameAsked = false;
    paintedAt = performance.now();
  };
  const askForFrame = () => {
    if (frameAsked) return;
    frameAsked = true;
    requestAnimationFrame(() => port2.postMessage(null));
  };
  const isVisible = ({ target }: MutationRecord) => {
    const element = target instanceof Element ? target : target.parentElement;
    return element?.closest('[aria-live], [role="status"], [role="log"]') === null;
  };
  new MutationObserver((changes) => {
    if (!changes.some(isVisible)) return;
    changedAt = performance.now();
    askForFrame();
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['style', 'class', 'hidden', 'disabled'],
  });
  addEventListener(
    'keydown',
    (event) => {
      if (!armed) return;
      armed = false;
      pressedAt = event.timeStamp;
      changedAt = performance.now();
      askForFrame();
    },
    { capture: true },
  );
  const probe: Probe = {
    arm: () => {
      armed = true;
    },
    settled: (quiet) =>
      new Promise((resolve) => {
        const look = () => {
          const rest = changedAt + quiet - performance.now();
          if (!armed && !frameAsked && rest <= 0) resolve(paintedAt - pressedAt);
          else setTimeout(look, Math.max(1, rest));
        };
        look();
      }),
  };
  Object.defineProperty(window, '__probe', { value: probe });
}
