import { stat } from 'node:fs/promises';
import { noUser } from './explanations.ts';
import { type RunAs, runProgram } from './program.ts';

const name = 'partnernetz';

/**
 * Who PostgreSQL runs as: the user that runs us, unless that is root, which PostgreSQL refuses. Then it is whoever
 * owns the folder of the cluster already, else a system user `partnernetz`, made if missing. Throws an ExplainedError.
 */
export async function osUserFor(home: string): Promise<RunAs> {
  if (process.getuid?.() !== 0) return {};
  const owner = await stat(home).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await lookUp()) ?? (await create());
}

async function lookUp(): Promise<RunAs | null> {
  const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => runProgram('id', [flag, name], {})));
  if (uid?.code !== 0 || gid?.code !== 0) return null;
  return { uid: Number(uid.output), gid: Number(gid.output) };
}

/** useradd is everywhere but on BusyBox systems, which have adduser. */
async function create(): Promise<RunAs> {
  const attempts: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', name]],
    ['adduser', ['-S', '-D', '-H', '-h', '/nonexistent', name]],
  ];
  const outputs: string[] = [];
  for (const [program, args] of attempts) {
    outputs.push((await runProgram(program, args, {})).output);
    const user = await lookUp();
    if (user) return user;
  }
  throw noUser(new Error(outputs.join('\n')));
}
