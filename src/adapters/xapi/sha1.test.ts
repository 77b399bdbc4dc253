import { expect } from '@open-wc/testing';
import { hex, sha1 } from './sha1.js';

const digest = (text: string) => hex(sha1(new TextEncoder().encode(text)));

describe('SHA-1', () => {
  // RFC 3174 section 7.3, tests 1 to 4; the empty message is FIPS 180's.
  const cases = [
    ['', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
    ['abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '84983e441c3bd26ebaae4aa1f95129e5e54670f1'],
    ['a'.repeat(1_000_000), '34aa973cd4c4daa4f61eeb2bdbad27316534016f'],
    ['0123456701234567012345670123456701234567012345670123456701234567'.repeat(10), 'dea356a2cddd90c7a7ecedc5ebb563934f460452'],
  ] as const;
  for (const [text, expected] of cases) {
    it(`of ${text.length} characters is as published`, () => {
      expect(digest(text)).to.equal(expected);
    });
  }

  it('is as the browser makes it at every length around a block', async () => {
    for (let length = 50; length < 140; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) & 255);
      expect(hex(sha1(bytes))).to.equal(hex(new Uint8Array(await crypto.subtle.digest('SHA-1', bytes))));
    }
  });
});
