import type { Language } from '../../src/model/text.js';
import type { ContentProblem, Report } from '../content/problem.js';
import type { Recorded, StatusTable } from './status.js';

/** What a status file holds, by language. */
export type StatusTables = Readonly<Record<Language, StatusTable>>;

const HEAD = `# How far each translation is. Written by the check, the build and xliff import, one line a text.
# Change draft to reviewed when an editor has read the text. Delete a line to say that it still fits a changed original.
`;

const LINE = /^ {2}([A-Za-z0-9.:-]+): (draft|reviewed) ([0-9a-f]{8}) ([0-9a-f]{8})$/;

/**
 * Reads it line by line: a line that is not as we write it is told, and never guessed at.
 *
 * @returns what could be read; nothing where there is no file yet
 */
export function parseStatus(file: string, text: string, report: Report): StatusTables {
  const tables: Record<Language, Map<string, Recorded>> = {};
  let table: Map<string, Recorded> | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const language = /^([a-z]{2,3}(?:-[A-Za-z]+)*):$/.exec(line)?.[1];
    const [, address, status, source = '', target = ''] = LINE.exec(line) ?? [];
    const tell = (found: string, wanted: string) => report(problem(file, index + 1, address ?? language ?? 'file', found, wanted));
    if (language !== undefined) {
      if (tables[language]) tell(`${language} again`, 'wanted each language once');
      table = tables[language] ??= new Map();
    } else if (address === undefined || !table || (status !== 'draft' && status !== 'reviewed')) {
      tell('a line that is no status', 'wanted address: draft or reviewed, and two fingerprints; or delete the line');
    } else if (table.has(address)) {
      tell('the same text twice', 'wanted it once: keep the line that is right');
    } else table.set(address, { status, source, target });
  }
  return tables;
}

/** Languages in the order given, then a line for each text, by its address. */
export function formatStatus(tables: StatusTables): string {
  const parts = Object.entries(tables).flatMap(([language, table]) => {
    const lines = [...table].sort(([a], [b]) => compareAddresses(a, b));
    return lines.length === 0 ? [] : [`${language}:\n${lines.map(([address, entry]) => `  ${address}: ${entry.status} ${entry.source} ${entry.target}\n`).join('')}`];
  });
  return HEAD + parts.join('');
}

/** `q-2` before `q-10`, and the same on every machine. */
function compareAddresses(a: string, b: string): number {
  const [as, bs] = [a, b].map((address) => address.split(/(\d+)/)) as [string[], string[]]; // two in, two out
  for (const [index, part] of as.entries()) {
    const other = bs[index];
    if (other === undefined) return 1;
    if (part === other) continue;
    if (index % 2 === 1 && Number(part) !== Number(other)) return Number(part) - Number(other);
    return part < other ? -1 : 1;
  }
  return as.length - bs.length;
}

function problem(file: string, line: number, path: string, found: string, wanted: string): ContentProblem {
  return { file, line, column: 1, path, found, wanted };
}
