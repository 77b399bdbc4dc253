import type { Report } from './problem.js';

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The text of one authored file, and where in it an offset is. */
export class Source {
  readonly #starts: readonly number[];

  /** @param file - relative to the modules folder, with forward slashes */
  constructor(
    readonly file: string,
    readonly text: string,
  ) {
    this.#starts = [0, ...[...text.matchAll(/\n/g)].map((newline) => newline.index + 1)];
  }

  positionOf(offset: number): Position {
    let line = this.#starts.length;
    while (line > 1 && (this.#starts[line - 1] ?? 0) > offset) line -= 1;
    return { line, column: offset - (this.#starts[line - 1] ?? 0) + 1 };
  }

  /** @param line - from 0, as Markdown tokens count; past the end gives the text's length */
  startOfLine(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** The text between two offsets, to point at one thing after another in it. */
  between(start: number, end: number): Finder {
    let from = start;
    return (words) => {
      const at = words === '' ? -1 : this.text.indexOf(words, from);
      if (at < 0 || at + words.length > end) return this.positionOf(start);
      from = at + words.length;
      return this.positionOf(at);
    };
  }
}

/** Where the next occurrence of the words is; where they are not found as written, the start. */
export type Finder = (words: string) => Position;

/** Decodes UTF-8. A byte-order mark, as some editors write it, is passed over. */
export function decode(file: string, bytes: Uint8Array, report: Report): Source | undefined {
  try {
    return new Source(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const source = new Source(file, new TextDecoder('utf-8').decode(bytes));
    const { line, column } = source.positionOf(source.text.indexOf('\uFFFD'));
    report({ file, line, column, path: 'file', found: 'a character that is not UTF-8', wanted: 'save the file as UTF-8' });
    return undefined;
  }
}
