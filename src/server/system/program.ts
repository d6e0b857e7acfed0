import { spawn } from 'node:child_process';

/** The operating system's user that a program runs as; empty: the one that runs us. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

export interface Finished {
  /** Null when it could not even be started; `output` then holds why. */
  readonly code: number | null;
  /** What it wrote to stdout and stderr. */
  readonly output: string;
  /** Node's error code when it could not be started: EACCES, ENOENT … */
  readonly failure: string | null;
}

/** Passed on to programs; our own settings (and passwords) are none of its business. */
const passedOn = ['PATH', 'SystemRoot', 'TMP', 'TEMP', 'TMPDIR'];

/** Runs a program to its end. Never throws. */
export function runProgram(file: string, args: readonly string[], runAs: RunAs): Promise<Finished> {
  const environment = passedOn.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []));
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      ...runAs,
      // A directory that every user can enter.
      cwd: '/',
      // English messages: we look into them.
      env: { ...Object.fromEntries(environment), LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ code: null, output: error.message, failure: error.code ?? 'unknown' }),
    );
    child.once('close', (code) =>
      resolve({ code: code ?? -1, output: Buffer.concat(chunks).toString('utf8'), failure: null }),
    );
  });
}
