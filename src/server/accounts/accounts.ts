/** Sessions as the app needs them: who a request comes from, and how that begins and ends. */
export interface Accounts {
  /** The session that a request's cookie stands for; null where there is none, or not any more. */
  readonly sessionOf: (
    request: Request,
  ) => Promise<{ readonly id: string; readonly personId: string } | null>;
  /**
   * Begins a session for somebody who has proved who they are; one that the browser had before ends.
   * @returns the `Set-Cookie` headers.
   */
  readonly start: (personId: string, request: Request) => Promise<readonly string[]>;
  /** Ends the request's session. @returns the `Set-Cookie` headers. */
  readonly end: (request: Request) => Promise<readonly string[]>;
}
