import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  isDuration,
  isIri,
  isLanguageTag,
  isMailbox,
  isMediaType,
  isSha1,
  isSha2,
  isTimestamp,
  isUuid,
  isVersion,
} from './values.js';

interface Table {
  readonly rule: string;
  readonly test: (text: string) => boolean;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const tables: readonly Table[] = [
  {
    rule: 'an IRI has a scheme (Data 2.2, RFC 3987)',
    test: isIri,
    right: ['http://example.org/a', 'urn:uuid:1', 'https://enghraifft.cymru/tŷ', 'tag:example.org,2026:x'],
    wrong: ['', 'example.org/a', '//example.org', '1http://x', 'http:', 'http://a b', 'http://a<b'],
  },
  {
    rule: 'a UUID has 32 hexadecimal digits and the RFC 4122 variant',
    test: isUuid,
    right: [
      '6690e6c9-3ef0-4ed3-8b37-7f3964730bee',
      '6690E6C9-3EF0-4ED3-8B37-7F3964730BEE',
      '6690e6c9-3ef0-1ed3-ab37-7f3964730bee',
    ],
    wrong: [
      '',
      '6690e6c93ef04ed38b377f3964730bee',
      '6690e6c9-3ef0-4ed3-8b37-7f3964730bee0',
      'g690e6c9-3ef0-4ed3-8b37-7f3964730bee',
      '6690e6c9-3ef0-4ed3-cb37-7f3964730bee',
    ],
  },
  {
    rule: 'a timestamp is ISO 8601 and its offset is not minus zero (Data 4.5)',
    test: isTimestamp,
    right: [
      '2026-01-31T09:00:00Z',
      '2026-01-31T09:00:00.123456Z',
      '2024-02-29T09:00:00+01:00',
      '2026-01-31T09:00-0330',
      '2026-01-31T09:00:00',
    ],
    wrong: [
      '',
      '2026-01-31',
      '01/31/2026',
      '2026-02-29T09:00:00Z',
      '2026-13-01T09:00:00Z',
      '2026-01-31T24:10:00Z',
      '2026-01-31T09:00:00-00:00',
      '2026-01-31T09:00:00-0000',
      '2026-01-31T09:00:00-00',
    ],
  },
  {
    rule: 'a duration is ISO 8601; weeks stand alone, a fraction is last (Data 4.6)',
    test: isDuration,
    right: ['PT0S', 'PT1M1.12S', 'P3Y1M29DT4H35M59.14S', 'P4W', 'P1D', 'PT36H', 'PT0,5H'],
    wrong: ['', 'P', 'PT', 'P1DT', 'P4W1D', '1M', 'PT1S1M', 'PT1.5H3M', 'P-1D', 'pt1s'],
  },
  {
    rule: 'a language tag follows RFC 5646',
    test: isLanguageTag,
    right: ['en', 'cy', 'cy-GB', 'en-Latn-GB', 'es-419', 'sl-rozaj', 'de-CH-1901', 'en-x-easy', 'i-klingon', 'x-ours'],
    wrong: ['', 'a12345678', 'en_GB', 'e', 'en-', 'english-language-x'],
  },
  {
    rule: 'an mbox is mailto: and one address (Data 2.4.2.3)',
    test: isMailbox,
    right: ['mailto:a@example.org', "mailto:o'neil+x@example.co.uk"],
    wrong: ['a@example.org', 'mailto:a', 'mailto:a@b, c@d', 'mailto:@example.org'],
  },
  {
    rule: 'an mbox_sha1sum has 40 hexadecimal digits',
    test: isSha1,
    right: ['cd9b00a5611f94eaa7b1661edab976068e364975'],
    wrong: ['', 'cd9b00a5611f94eaa7b1661edab97606', 'xd9b00a5611f94eaa7b1661edab976068e364975'],
  },
  {
    rule: 'a sha2 has 56, 64, 96 or 128 hexadecimal digits',
    test: isSha2,
    right: ['a'.repeat(56), 'A'.repeat(64), '0'.repeat(96), 'f'.repeat(128)],
    wrong: ['', 'a'.repeat(40), 'g'.repeat(64)],
  },
  {
    rule: 'a media type is type/subtype with parameters (RFC 2046)',
    test: isMediaType,
    right: ['text/plain', 'text/plain; charset=ascii', 'application/vnd.x+json', 'image/svg+xml;a="b c"'],
    wrong: ['', 'text', 'text/', 'text/plain; charset', 'text plain'],
  },
  {
    rule: 'version 1.0 and every 1.0.x are taken (Communication 3.3)',
    test: isVersion,
    right: ['1.0', '1.0.0', '1.0.3', '1.0.9'],
    wrong: ['', '1', '0.95', '1.1', '1.0.3.1', '2.0.0', 'v1.0.3'],
  },
];

for (const { rule, test, right, wrong } of tables) {
  describe(rule, () => {
    for (const value of right) it(`takes ${JSON.stringify(value)}`, () => assert.equal(test(value), true));
    for (const value of wrong) it(`refuses ${JSON.stringify(value)}`, () => assert.equal(test(value), false));
  });
}
