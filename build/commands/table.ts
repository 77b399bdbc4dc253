/**
 * Rows in columns, with a line under the head. Numbers go to the right.
 *
 * @param rows - each as long as `head`
 */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en-GB') : cell)));
  const widths = head.map((title, column) => Math.max(title.length, ...texts.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], right: (column: number) => boolean): string =>
    cells
      .map((cell, column) => (right(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  const isNumber = (column: number): boolean => rows.length > 0 && rows.every((row) => typeof row[column] === 'number');
  return [
    line(head, isNumber),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...texts.map((row) => line(row, isNumber)),
  ].join('\n');
}
