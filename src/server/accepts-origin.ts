/** Names of this machine: whoever opens one of them opens the same server. */
const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Which pages may have a browser write here: our own (OWASP, Cross-Site Request Forgery Prevention: verifying origin
 * with standard headers). Browsers send `Origin` with every write; whatever does not is no page of ours.
 * @param url where people reach this installation. `Host` headers say nothing: anybody can send any.
 */
export function acceptsOriginsOf(url: string): (origin: string | undefined) => boolean {
  const own = new URL(url);
  const accepted = new Set([own.origin]);
  if (loopback.includes(own.hostname)) {
    for (const name of loopback) {
      accepted.add(new URL(`${own.protocol}//${name}:${own.port}`).origin);
    }
  }
  return (origin) => origin !== undefined && accepted.has(origin);
}
