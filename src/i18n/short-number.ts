/** With one decimal at most: parts of points have no end of them. Both languages write a point. */
export function shortNumber(value: number): string {
  return String(Number(value.toFixed(1)));
}
