import { expect } from '@open-wc/testing';
import { crc64 } from './crc64.js';

describe('CRC-64/XZ', () => {
  // The check value in the catalogue of parametrised CRC algorithms.
  it('of 123456789 is the published one', () => expect(crc64('123456789')).to.equal(0x995d_c9bb_df19_39fan));

  // Begun and ended with all ones: nothing comes to nothing.
  it('of nothing is 0', () => expect(crc64('')).to.equal(0n));

  it('takes letters beyond ASCII by their bytes in UTF-8', () => {
    const bytes = [...new TextEncoder().encode('Siân Ŵyn Llŷr, 🙂 100%')];
    let rest = 0xffff_ffff_ffff_ffffn;
    for (const byte of bytes) {
      rest ^= BigInt(byte);
      for (let bit = 0; bit < 8; bit += 1) rest = rest & 1n ? (rest >> 1n) ^ 0xc96c_5795_d787_0f42n : rest >> 1n;
    }
    expect(crc64('Siân Ŵyn Llŷr, 🙂 100%')).to.equal(rest ^ 0xffff_ffff_ffff_ffffn);
  });

  it('bears half a character', () => expect(crc64('a\uD83D')).to.equal(crc64('a\uFFFD')));
});
