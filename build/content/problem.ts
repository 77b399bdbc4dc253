/** A mistake in `modules/`, in words that its author can act on. */
export interface ContentProblem {
  /** Relative to the modules folder, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units as editors count. */
  readonly column: number;
  /** What it is about, by id where there is one: `tokens.ca1a-03.category`. */
  readonly path: string;
  readonly found: string;
  /** What to write instead, as a phrase: `wanted text`, `use one of a, b`. */
  readonly wanted: string;
  /** Nothing is stopped by it. */
  readonly warning?: true;
}

/** Takes each problem as it is found. */
export type Report = (problem: ContentProblem) => void;

/** `file:line:column path: found, wanted`. */
export function formatProblem(problem: ContentProblem): string {
  const { file, line, column, path, found, wanted } = problem;
  return `${file}:${line}:${column} ${path}: ${found}, ${wanted}`;
}

/** By file, then from top to bottom; the same on every machine, whatever its language. */
export function inReadingOrder(problems: readonly ContentProblem[]): readonly ContentProblem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(formatProblem(a), formatProblem(b)),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
