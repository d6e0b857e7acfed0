import { readdir, readFile } from 'node:fs/promises';

const pageBytes = 4096;

/** `pid (name) state ppid pgrp …`; a name may hold blanks and brackets. */
const groupIn = (stat: string): number => Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);

async function bytesIn(process: string, group: number): Promise<number> {
  const read = (file: string) => readFile(`/proc/${process}/${file}`, 'utf8').catch(() => '');
  if (groupIn(await read('stat')) !== group) return 0;
  const [, , shared = '0'] = (await read('statm')).split(' ');
  const [, resident = '0'] = (await read('statm')).split(' ');
  // What is shared (the program itself) would be counted once for each of its processes.
  return (Number(resident) - Number(shared)) * pageBytes;
}

/**
 * How much memory the processes of a group have for themselves, in bytes (Linux' /proc; 0 where there is none). Each
 * Chromium is a group of its own.
 */
export async function memoryOfGroup(group: number): Promise<number> {
  const processes = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const sizes = await Promise.all(processes.map((process) => bytesIn(process, group)));
  return sizes.reduce((sum, size) => sum + size, 0);
}
