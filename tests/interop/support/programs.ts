import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's own Python, which Debian's packages are for, even where another one comes first. */
export const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

/** A program of somebody else that reads our files, and Debian's package that it comes in. */
interface Program {
  readonly package: string;
  readonly isThere: () => boolean;
}

const runs = (command: string, ...args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const pythonModule = (name: string): Program => ({
  package: `python3-${name}`,
  isThere: () => runs(python, '-c', `import ${name}`),
});

export const programs = {
  libreOffice: {
    package: 'libreoffice-calc-nogui',
    isThere: () => runs('sh', '-c', 'command -v soffice'),
  },
  firefox: {
    package: 'firefox-esr',
    isThere: () => runs('sh', '-c', 'command -v firefox-esr'),
  },
  vobject: pythonModule('vobject'),
  icalendar: pythonModule('icalendar'),
  openpyxl: pythonModule('openpyxl'),
} satisfies Record<string, Program>;

const all: readonly Program[] = Object.values(programs);
const missingPackages = () => all.filter((program) => !program.isThere()).map((program) => program.package);

/** Installs what is missing from Debian's packages, as root; says what is missing still. Those tests count as not run. */
export function ensurePrograms(): void {
  const missing = missingPackages();
  if (missing.length === 0) return;
  const command = `apt-get install -y -qq --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() === 0 && runs('apt-get', '--version')) {
    process.stderr.write(`installing: ${command}\n`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('sh', ['-c', `apt-get update -qq; ${command}`], { stdio: ['ignore', 'ignore', 2], env });
  }
  const still = missingPackages();
  if (still.length > 0) process.stderr.write(`Nicht gelaufen / not run without: ${still.join(' ')}\n`);
}
