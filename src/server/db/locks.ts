/** The advisory locks that this product takes, as the pair that PostgreSQL's functions want. */
export const advisoryLocks = {
  /** Held by the transaction that migrates. */
  migration: [1_346_458_177, 1],
  /** Held shared by every process that uses an embedded PostgreSQL; whoever gets it alone may stop it. */
  use: [1_346_458_177, 2],
  /** Held by the one server of a data directory. */
  server: [1_346_458_177, 3],
} as const satisfies Record<string, readonly [number, number]>;
