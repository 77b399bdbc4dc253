/**
 * The headers that let a page on this machine, at any port, use the LRS. A page from
 * elsewhere gets none, so its browser keeps the answers from it.
 */
export function corsHeaders(origin: string | undefined): Readonly<Record<string, string>> {
  if (!origin || !isLoopback(origin)) return { vary: 'Origin' };
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, HEAD, PUT, POST, DELETE, OPTIONS',
    'access-control-allow-headers':
      'Authorization, Content-Type, Content-Length, X-Experience-API-Version, X-Experience-API-Hash, If-Match, If-None-Match, Accept-Language',
    'access-control-expose-headers':
      'ETag, Last-Modified, Content-Length, X-Experience-API-Version, X-Experience-API-Consistent-Through, Retry-After',
    'access-control-max-age': '600',
  };
}

function isLoopback(origin: string): boolean {
  const host = URL.canParse(origin) ? new URL(origin).hostname : '';
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
