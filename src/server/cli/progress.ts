/** Shows how far long work is: one line that is written over on a terminal, nothing where nobody watches. */
export function showProgress(total: number) {
  const { stderr } = process;
  const write = (text: string) => {
    if (stderr.isTTY) stderr.write(`\r${text}`);
  };
  return {
    at: (done: number) => write(`${done} / ${total} (${Math.floor((100 * done) / total)} %)`),
    end: () => write(`${' '.repeat(40)}\r`),
  };
}
