import { randomBytes } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ExplainedError } from '../../explained-error.ts';
import { explainFileError } from './explanations.ts';

const passwords = z.object({
  /** PostgreSQL's superuser, who makes the database and nothing else. */
  superuser: z.string().min(1),
  /** Who the product signs in as. */
  application: z.string().min(1),
});

export type Passwords = z.infer<typeof passwords>;

/** The passwords of this data directory's cluster; made up at the first call. Only the owner can read the file. */
export async function readPasswords(dataDirectory: string): Promise<Passwords> {
  const file = path.join(dataDirectory, 'postgresql.passwords.json');
  try {
    await createOnce(file);
    return passwords.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError) throw damaged(file, error);
    throw explainFileError(error, dataDirectory);
  }
}

/** Complete from the moment that it has its name, and never overwritten, however many start at once. */
async function createOnce(file: string): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  if (await exists(file)) return;
  const secret = () => randomBytes(24).toString('base64url');
  const handle = await open(unfinished, 'w', 0o600);
  try {
    await handle.writeFile(
      JSON.stringify({ superuser: secret(), application: secret() } satisfies Passwords),
    );
    await handle.sync();
    await link(unfinished, file).catch(async (error) => {
      if (!(await exists(file))) throw error;
    });
  } finally {
    await handle.close();
    await rm(unfinished, { force: true });
  }
}

const exists = (file: string) =>
  readFile(file).then(
    () => true,
    (error) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );

const damaged = (file: string, cause: unknown) =>
  new ExplainedError(
    {
      de: `„${file}“ ist beschädigt. Ohne die Kennwörter darin ist die Datenbank nicht zu öffnen; bitte aus einer Sicherung zurückholen.`,
      en: `“${file}” is damaged. The database cannot be opened without the passwords in it; bring it back from a backup.`,
    },
    { cause },
  );
