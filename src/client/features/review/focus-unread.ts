/** The first field in a correction that says something that could not be read. */
export const unreadField = (correction: Element | null | undefined) =>
  correction?.querySelector<HTMLElement>('input[data-unread]');

/** Leads to what could not be read in the correction of a change, which is opened for it. */
export function focusUnread(path: string): void {
  const item = document.querySelector(`input[data-change="${CSS.escape(path)}"]`)?.closest('li');
  const field = unreadField(item);
  const opener = item?.querySelector<HTMLButtonElement>('button[data-correct]');
  if (field) {
    // What is wrong with a field is said once it has been left.
    field.blur();
    field.focus();
  } else opener?.click();
}
