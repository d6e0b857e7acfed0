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
  /**
   * Renews a session that is in use, once a day at most: somebody at work is not signed out. One that has ended
   * meanwhile stays ended.
   * @returns the `Set-Cookie` headers; none where there is nothing to renew.
   */
  readonly renew: (sessionId: string) => Promise<readonly string[]>;
  /** Ends the request's session. @returns the `Set-Cookie` headers. */
  readonly end: (request: Request) => Promise<readonly string[]>;
}
