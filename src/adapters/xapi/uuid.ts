import { hex, sha1 } from './sha1.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** RFC 9562 6.6: the name space for names that are URLs. */
export const URL_NAMES = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** Whether the text is a UUID in its canonical form, of whatever version. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/**
 * The UUID that a name has within a name space: always the same for the same two.
 *
 * @param space - a UUID
 * @throws RangeError if `space` is none
 * @see RFC 9562 5.5, version 5
 */
export function uuidOf(space: string, name: string): string {
  if (!isUuid(space)) throw new RangeError(`${space} is no UUID`);
  const prefix = Uint8Array.from(space.replaceAll('-', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return formatted(sha1(Uint8Array.from([...prefix, ...new TextEncoder().encode(name)])), 5);
}

/**
 * A random UUID. Not `crypto.randomUUID`, which plain http does not have.
 *
 * @see RFC 9562 5.4, version 4
 */
export function randomUuid(): string {
  return formatted(crypto.getRandomValues(new Uint8Array(16)), 4);
}

function formatted(bytes: Uint8Array, version: number): string {
  const digits = hex(
    bytes.slice(0, 16).map((byte, index) => {
      if (index === 6) return (byte & 0x0f) | (version << 4);
      return index === 8 ? (byte & 0x3f) | 0x80 : byte;
    }),
  );
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-');
}
