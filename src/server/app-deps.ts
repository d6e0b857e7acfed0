import type { Accounts } from './accounts/accounts.ts';
import type { SecretBox } from './accounts/secret-box.ts';
import type { City } from './cities/city.ts';
import type { Database } from './db/database.ts';
import type { Compress } from './http/representations.ts';
import type { Viewer } from './http/viewer.ts';
import type { PdfPrinter } from './pdf/printer.ts';
import type { RunTask } from './worker/run-task.ts';

/** One line of the log: an event and its facts. Never personal data: no address, no search text. */
export interface Logger {
  readonly info: (facts: Record<string, unknown>, event: string) => void;
  readonly warn: (facts: Record<string, unknown>, event: string) => void;
  readonly error: (facts: Record<string, unknown>, event: string) => void;
}

/** Everything that the app gets from outside. It knows no environment, no port, no Node. */
export interface AppDeps {
  readonly db: Database;
  readonly city: City;
  readonly clock: () => Date;
  readonly compress: Compress;
  readonly logger: Logger;
  /** Tells when the directory was changed, by whichever process, or may have been (after a lost connection). */
  readonly directoryChanges: { readonly subscribe: (listener: () => void) => void };
  /** Whether the database has every migration of this code; rejects where it does not answer. */
  readonly migrationState: () => Promise<'current' | 'pending'>;
  /** Who asks. */
  readonly identify: (request: Request) => Promise<Viewer>;
  /** Begins, renews and ends sessions. */
  readonly accounts: Pick<Accounts, 'start' | 'renew' | 'end'>;
  /** Keeps the secrets of second factors. */
  readonly factorSecrets: SecretBox;
  /** Whether a write may come from pages of this origin. */
  readonly acceptsOrigin: (origin: string | undefined, request: Request) => boolean;
  /** Where people reach this installation: for the links in mails. Never taken from a request. */
  readonly url: string;
  /** Goes on after the answer; its errors are told to nobody but the log. */
  readonly inBackground: (work: () => Promise<void>) => void;
  /** Does what would keep this process from answering. */
  readonly runTask: RunTask;
  /** Whether one click signs in: only in a sample installation that listens on loopback. */
  readonly sampleAccounts: boolean;
  /** What makes PDFs here; null where no Chromium does, and for a moment after the start, until one has proved it. */
  readonly pdfPrinter: () => PdfPrinter | null;
  /** Network address of the client, or of the nearest proxy that is not ours; for the rate limit only. */
  readonly clientAddress: (request: Request, environment: unknown) => string;
  /** How a printed list looks, with its fonts in it. */
  readonly printStyles: () => Promise<string>;
  readonly limits: {
    readonly requestsPerMinute: number;
    /** Codes that one network may ask for, and try, in a quarter of an hour. */
    readonly codesPerNetwork: number;
    readonly triesPerNetwork: number;
    /** Files that visitors of one network may have made in a quarter of an hour. */
    readonly exportsPerNetwork: number;
  };
  /** Whether people reach this installation by https: then browsers are told to insist on it. */
  readonly secure: boolean;
}
