/**
 * CRC-64/XZ by a table, from its published parameters: polynomial 0x42F0E1EBA9EA3693 (ECMA-182), reflected, begun and
 * ended with all ones. Written apart from the player's on purpose: one of two copies of a mistake tells nothing.
 */
export function crc64(bytes: Uint8Array): bigint {
  return ~bytes.reduce((sum, byte) => table(Number(sum & 0xffn) ^ byte) ^ (sum >> 8n), ONES) & ONES;
}

const ONES = (1n << 64n) - 1n;

/** What a byte does to all that follows. */
function table(index: number): bigint {
  return entries[index] ?? 0n;
}

/** The polynomial with its bits from the lowest to the highest. */
const REFLECTED = BigInt(`0b${[...0x42f0_e1eb_a9ea_3693n.toString(2).padStart(64, '0')].reverse().join('')}`);

const entries: readonly bigint[] = Array.from({ length: 256 }, (_, index) => {
  let entry = BigInt(index);
  for (let bit = 0; bit < 8; bit += 1) entry = entry % 2n === 1n ? (entry / 2n) ^ REFLECTED : entry / 2n;
  return entry;
});
