import { readdir, readFile } from 'node:fs/promises';

/**
 * Bytes that the processes of a group have for themselves; what they share, such as the program's code, is not in it.
 * Only Linux tells; elsewhere it is 0.
 */
export async function memoryOfGroup(group: number): Promise<number> {
  if (process.platform !== 'linux') return 0;
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const sizes = await Promise.all(processes.map((pid) => memoryIn(pid, group)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function memoryIn(pid: string, group: number): Promise<number> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold anything. After it: state, parent, process group.
    if (Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]) !== group) return 0;
    const kilobytes = /^RssAnon:\s+(\d+) kB/m.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    // It ended meanwhile.
    return 0;
  }
}
