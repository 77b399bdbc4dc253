/** A row's cells, as Markdown. */
export type Row = readonly string[];

/**
 * The rows of the table whose first heading is this one.
 *
 * @throws Error if there is no such table
 */
export function tableRows(markdown: string, heading: string): readonly Row[] {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => cellsOf(line)[0] === heading);
  if (start < 0) throw new Error(`no table begins with ${heading}`);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  // After the headings comes the rule.
  return lines.slice(start + 2, end < 0 ? undefined : end).map(cellsOf);
}

/** What stands in code marks in a cell. */
export function codeIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

/**
 * What a cell says is sent. `passed, failed: result.success` is a member of two statements,
 * which are then sent too; `every: actor` of each statement that there is.
 *
 * @param verbs - all that are sent
 */
export function listedIn(cell: string, verbs: readonly string[]): readonly string[] {
  return codeIn(cell).flatMap((code) => {
    const [names = '', member] = code.split(': ');
    if (member === undefined) return [code];
    if (names === 'every') return verbs.map((verb) => `${verb}: ${member}`);
    if (names === 'state') return [code];
    return names.split(', ').flatMap((verb) => [verb, `${verb}: ${member}`]);
  });
}

function cellsOf(line: string): Row {
  if (!line.startsWith('|')) return [];
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
