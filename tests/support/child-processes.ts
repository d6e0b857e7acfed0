import { readFile } from 'node:fs/promises';

/** The processes that this one has started, by their ids. */
export async function childProcesses(): Promise<number[]> {
  const children = await readFile(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8');
  return children.split(' ').filter(Boolean).map(Number);
}
