/**
 * CRC-64/XZ of the text in UTF-8, from 0 to 2^64 - 1. What differs within eight bytes in a row never has the same one
 * (a burst is no longer than the polynomial); any other two texts have it once in 2^64.
 *
 * @see ECMA-182, annex B, for the polynomial; the check value of CRC-64/XZ is that of "123456789"
 */
export function crc64(text: string): bigint {
  let rest = ALL;
  // A half of a character has no bytes.
  for (const [byte] of encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).matchAll(/%..|./g)) {
    rest ^= BigInt(byte.length === 1 ? byte.charCodeAt(0) : `0x${byte.slice(1)}`);
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >> 1n) ^ (rest & 1n ? POLYNOMIAL : 0n);
  }
  return rest ^ ALL;
}

const ALL = 0xffff_ffff_ffff_ffffn;

/** Of ECMA-182, its bits in reverse. */
const POLYNOMIAL = 0xc96c_5795_d787_0f42n;
