/**
 * A text with other words in places.
 *
 * @param edits - `{ start, end, text }`, none of them within another
 */
export function edited(code, edits) {
  const inOrder = [...edits].sort((one, other) => one.start - other.start);
  const pieces = inOrder.map(({ start, text }, at) => code.slice(inOrder[at - 1]?.end ?? 0, start) + text);
  return pieces.join('') + code.slice(inOrder.at(-1)?.end ?? 0);
}
