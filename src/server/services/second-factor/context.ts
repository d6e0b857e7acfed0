import type { SecretBox } from '../../accounts/secret-box.ts';
import type { Database } from '../../db/database.ts';

/** What the services of the second factor work with. */
export interface FactorContext {
  readonly db: Database;
  readonly clock: () => Date;
  readonly factorSecrets: SecretBox;
}
