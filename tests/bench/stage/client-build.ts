import { buildClient } from '../../../scripts/build.mjs';
import { isClientBuilt } from '../../../scripts/client-build.mjs';

/** Builds the client where dist/ was not built from just these sources. Throws when it cannot be built. */
export async function ensureClientBuilt(): Promise<void> {
  if (!isClientBuilt()) await buildClient();
}
