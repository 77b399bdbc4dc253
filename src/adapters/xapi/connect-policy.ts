/**
 * The Content-Security-Policy that leaves the page no other addresses than those of the
 * launch. To be added as a `meta` before the first request; policies only ever narrow.
 *
 * @param urls - absolute URLs that requests go to; without a usable one no address is left at all
 */
export function connectPolicy(...urls: readonly string[]): string {
  const origins = new Set(urls.flatMap(originOf));
  return `connect-src ${origins.size > 0 ? [...origins].join(' ') : "'none'"}`;
}

function originOf(url: string): readonly string[] {
  try {
    const { protocol, origin } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? [origin] : [];
  } catch {
    return [];
  }
}
