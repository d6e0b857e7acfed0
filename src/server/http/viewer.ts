import type { AccessLevel } from '../../contract/access.ts';
import type { Role } from '../../contract/roles.ts';

/** Somebody who is signed in. */
export interface SignedIn {
  readonly id: string;
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'de' | 'en';
  readonly role: Role;
  /** Ids of the entries that this person looks after. */
  readonly entries: readonly string[];
  /** Staff of whom a second factor is required, and who have none yet: they see what everybody sees. */
  readonly mustSetUpSecondFactor: boolean;
}

/** Who asks: what they may see of every entry, and who they are. */
export interface Viewer {
  readonly level: AccessLevel;
  readonly person: SignedIn | null;
}

export const visitor: Viewer = { level: 'public', person: null };
