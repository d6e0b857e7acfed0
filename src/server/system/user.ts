import { type RunAs, runProgram } from './program.ts';

/** Finds the system user of this name, or makes it, which only root can. Throws where that does not work. */
export async function systemUser(name: string): Promise<Required<RunAs>> {
  return (await lookUp(name)) ?? (await create(name));
}

async function lookUp(name: string): Promise<Required<RunAs> | null> {
  const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => runProgram('id', [flag, name], {})));
  if (uid?.code !== 0 || gid?.code !== 0) return null;
  return { uid: Number(uid.output), gid: Number(gid.output) };
}

/** useradd is everywhere but on BusyBox systems, which have adduser. */
async function create(name: string): Promise<Required<RunAs>> {
  const attempts: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', name]],
    ['adduser', ['-S', '-D', '-H', '-h', '/nonexistent', name]],
  ];
  const outputs: string[] = [];
  for (const [program, args] of attempts) {
    outputs.push((await runProgram(program, args, {})).output);
    const user = await lookUp(name);
    if (user) return user;
  }
  throw new Error(outputs.join('\n'));
}
