/** One part of a multipart body. */
export interface Part {
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Buffer;
}

/** The boundary that a multipart/mixed content type names. @see RFC 2046, 5.1.1 */
export function boundaryOf(contentType: string): string | undefined {
  const found = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  return found?.[1] ?? found?.[2];
}

/** The parts in order; absent if the body is not whole or a part has no head. */
export function parseMultipart(body: Buffer, boundary: string): readonly Part[] | undefined {
  // Latin-1 gives each octet one character, so nothing of a binary part is lost.
  const [, ...rest] = `\r\n${body.toString('latin1')}`.split(`\r\n--${boundary}`);
  const last = rest.pop();
  if (last === undefined || !last.startsWith('--') || rest.length === 0) return undefined;
  const parts = rest.map(toPart);
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** A body with these parts; the boundary must occur in none of them. */
export function formatMultipart(parts: readonly Part[], boundary: string): Buffer {
  return Buffer.concat([
    ...parts.flatMap(({ headers, content }) => [
      Buffer.from(
        `--${boundary}\r\n${Object.entries(headers)
          .map(([name, value]) => `${name}: ${value}\r\n`)
          .join('')}\r\n`,
      ),
      content,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ]);
}

function toPart(text: string): Part | undefined {
  const whole = /^[ \t]*\r\n((?:[^\r\n]+\r\n)*)\r\n/.exec(text);
  if (!whole) return undefined;
  const lines = (whole[1] ?? '').split('\r\n').filter((line) => line !== '');
  const headers = lines.map((line) => [
    line.split(':')[0]?.trim().toLowerCase() ?? '',
    line.slice(line.indexOf(':') + 1).trim(),
  ]);
  // Each entry was made as a pair just above.
  return {
    headers: Object.fromEntries(headers) as Record<string, string>,
    content: Buffer.from(text.slice(whole[0].length), 'latin1'),
  };
}
