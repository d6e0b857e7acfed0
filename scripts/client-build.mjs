import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

/** What the built client is made from: files and folders, from the root. */
export const clientSources = [
  'index.html',
  'public',
  'src/client',
  'src/contract',
  'src/domain',
  'src/print',
  'vite.config.ts',
  'scripts/vite',
  'package-lock.json',
];
const stamp = path.join(root, 'dist/.built-from');

/** Whether dist/ was built from just these sources. By content: times of change do not survive git or a copy. */
export function isClientBuilt() {
  try {
    return readFileSync(stamp, 'utf8') === fingerprint();
  } catch {
    return false;
  }
}

/** Notes in dist/ what it was built from; the build calls it when it is done. */
export function stampClientBuild() {
  writeFileSync(stamp, fingerprint());
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const source of clientSources) {
    for (const file of filesIn(path.join(root, source))) {
      hash
        .update(`${path.relative(root, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

function filesIn(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [file];
  return readdirSync(file)
    .sort()
    .flatMap((name) => filesIn(path.join(file, name)));
}
