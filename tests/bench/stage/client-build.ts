import { isClientBuilt, stampClientBuild } from '../../../scripts/client-build.mjs';
import { root } from '../../../scripts/install.mjs';
import { binOf, runNode24 } from '../../../scripts/node24.mjs';

/** Builds the client where dist/ was not built from just these sources. Throws when it cannot be built. */
export async function ensureClientBuilt(): Promise<void> {
  if (isClientBuilt()) return;
  const build = [binOf('vite'), 'build', '--logLevel', 'warn'];
  const code = await runNode24(build, { cwd: root, stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new Error('the client could not be built');
  stampClientBuild();
}
