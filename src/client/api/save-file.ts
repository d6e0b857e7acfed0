import type { ReceivedFile } from './fetch-file.ts';

/** Hands a file to the browser, which keeps it as it keeps downloads. */
export function saveFile({ name, blob }: ReceivedFile): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data by the next turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(url));
}
