/**
 * The Content-Security-Policy that leaves the page no other address than the launched
 * endpoint's. To be added as a `meta` before the first request; policies only ever narrow.
 *
 * @param endpoint - absolute URL of the LRS; anything else leaves no address at all
 */
export function connectPolicy(endpoint: string): string {
  try {
    const { protocol, origin } = new URL(endpoint);
    if (protocol === 'https:' || protocol === 'http:') return `connect-src ${origin}`;
  } catch {
    // not a URL: the policy below
  }
  return `connect-src 'none'`;
}
