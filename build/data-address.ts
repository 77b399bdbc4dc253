import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
};

/**
 * A picture as an address that has the picture in it. A drawing stays text, which compresses with the page.
 *
 * @throws RangeError if the file is none of the kinds that an organisation's logo may be
 */
export function dataAddress(file: string, bytes: Uint8Array): string {
  const type = TYPES[extname(file).toLowerCase()];
  if (type === undefined) throw new RangeError(`${file} is no picture`);
  const picture = Buffer.from(bytes);
  return type === 'image/svg+xml' ? `data:${type},${encodeURIComponent(picture.toString())}` : `data:${type};base64,${picture.toString('base64')}`;
}
