/** Policies only ever narrow: from here on the page reaches what the launch named and nothing else. */
export function narrow(policy: string): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  document.head.append(meta);
}
