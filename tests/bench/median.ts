/** The middle one of the values, in their order. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that this share of all, from 0 to below 1, is not above. */
export function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;
}
