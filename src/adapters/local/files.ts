import { plain, textId, type Texts } from '../../model/text.js';
import type { RecordFile } from '../../tracking/port.js';
import { writeRecord, type LocalAnswer, type LocalRecord } from './record.js';

/** Heads of the table's columns, and the values that are words. */
export interface TableWords {
  readonly columns: Readonly<Record<Column, string>>;
  readonly yes: string;
  readonly no: string;
  readonly isTrue: string;
  readonly isFalse: string;
}

export type Column = 'time' | 'id' | 'question' | 'attempt' | 'check' | 'answer' | 'certainty' | 'right' | 'points' | 'of' | 'seconds';

/** In this order from the left. */
const columns: readonly Column[] = ['time', 'id', 'question', 'attempt', 'check', 'answer', 'certainty', 'right', 'points', 'of', 'seconds'];

/** The whole record, as it is kept. */
export function dataFile(record: LocalRecord): RecordFile {
  return { name: `${record.unit}-record.json`, type: 'application/json', text: `${writeRecord(record)}\n` };
}

/**
 * Every answer as a row, and after them the time on every screen, in the words of one language.
 *
 * @see RFC 4180 for the form; the mark at its beginning tells spreadsheets that it is UTF-8
 */
export function tableFile(record: LocalRecord, texts: Texts, words: TableWords): RecordFile {
  const rows = [columns.map((column) => words.columns[column]), ...record.answers.map((answer) => rowOf(answer, texts, words)), ...screenRows(record, texts)];
  const lines = rows.map((row) => row.map(cell).join(','));
  return { name: `${record.unit}-record.csv`, type: 'text/csv', text: `\ufeff${lines.join('\r\n')}\r\n` };
}

function rowOf(answer: LocalAnswer, texts: Texts, words: TableWords): readonly string[] {
  const values: Readonly<Record<Column, string>> = {
    time: localTime(answer.at),
    id: answer.item,
    question: labelOf(texts, answer.item),
    attempt: String(answer.attempt),
    check: String(answer.check),
    answer: responseText(answer, texts, words),
    certainty: String(answer.certainty ?? ''),
    right: answer.right === undefined ? '' : answer.right ? words.yes : words.no,
    points: String(Number(answer.points.toFixed(2))),
    of: String(answer.of),
    seconds: String(answer.seconds),
  };
  return columns.map((column) => values[column]);
}

/** Of a row's cells a screen has its id, its title and its time. */
function screenRows({ screens = {} }: LocalRecord, texts: Texts): readonly (readonly string[])[] {
  return Object.entries(screens).map(([id, seconds]) => {
    const values: Partial<Record<Column, string>> = { id, question: labelOf(texts, id), seconds: String(seconds) };
    return columns.map((column) => values[column] ?? '');
  });
}

function responseText({ item, response }: LocalAnswer, texts: Texts, words: TableWords): string {
  if (typeof response === 'boolean') return response ? words.isTrue : words.isFalse;
  const label = (id: string) => labelOf(texts, textId(item, id), id);
  if (typeof response !== 'object') return label(String(response));
  if (isList(response)) return response.map(label).join('; ');
  return Object.entries(response)
    .map(([source, target]) => `${label(source)}: ${label(target)}`)
    .join('; ');
}

function isList(response: Extract<LocalAnswer['response'], object>): response is readonly string[] {
  return Array.isArray(response);
}

/** The first that there is a text for; an id that the content no longer has stands for itself. */
function labelOf(texts: Texts, ...ids: readonly string[]): string {
  const line = ids.map((id) => texts.lines[id]).find((found) => found !== undefined);
  return line === undefined ? (ids.at(-1) ?? '') : plain(line);
}

/** `YYYY-MM-DD hh:mm:ss` where the learner is: spreadsheets know it as a time. */
function localTime(at: string): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}`;
}

/** A spreadsheet takes a cell that begins like this for a formula and would compute it; an apostrophe makes it text. */
const FORMULA = /^\s*[=+\-@\t\r]/;

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
