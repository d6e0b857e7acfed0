/** Puts the focus on the page's heading, where what had it is gone: else it would begin anew at the very top. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
