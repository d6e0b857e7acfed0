import { access, constants } from 'node:fs/promises';
import path from 'node:path';

/** What Debian, Fedora, Alpine, Google and Microsoft call it. */
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

async function isProgram(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/**
 * The Chromium that is installed here.
 * @param named where the operator says that it is; then no other will do.
 * @param searched directories, separated as in PATH.
 * @returns its absolute path, or null.
 */
export async function findChromium(named: string | null, searched: string): Promise<string | null> {
  if (named !== null) return (await isProgram(named)) ? named : null;
  const directories = searched.split(path.delimiter).filter((directory) => path.isAbsolute(directory));
  for (const name of names)
    for (const directory of directories) {
      const file = path.join(directory, name);
      if (await isProgram(file)) return file;
    }
  return null;
}
