import { alike } from '../model/alike.js';
import { CERTAINTIES } from '../model/assessment.js';
import { findItem, findScreen } from '../model/course.js';
import type { UnitContent } from '../model/content.js';
import type { Item, Response } from '../model/item.js';
import { fitResponse } from './codec/response-table.js';
import type { Try } from './state.js';

/** The log as text, by ids. */
export function writeLog(log: readonly Try[]): string {
  return JSON.stringify(log);
}

/**
 * The entries of a written log that this content has a place for. The text may have been
 * kept by an earlier version of the package, or be damaged: what cannot be read is left out.
 */
export function readLog(content: UnitContent, text: string): readonly Try[] {
  let entries: unknown;
  try {
    entries = JSON.parse(text);
  } catch {
    return [];
  }
  return Array.isArray(entries) ? entries.flatMap((entry: unknown) => readTry(content, entry) ?? []) : [];
}

function readTry(content: UnitContent, value: unknown): Try | undefined {
  if (!isRecord(value) || !isRecord(value['result'])) return undefined;
  const { screen, item: id, attempt, number, at, seconds } = value;
  const certainty = CERTAINTIES.find((each) => each === value['certainty']);
  const { right, of } = value['result'];
  if (typeof screen !== 'string' || typeof id !== 'string' || !findScreen(content.unit, screen)) return undefined;
  if (!isCount(attempt) || !isCount(number) || !isCount(of) || typeof right !== 'number' || !(right >= 0 && right <= of)) {
    return undefined;
  }
  if (typeof at !== 'number' || typeof seconds !== 'number' || !(seconds >= 0)) return undefined;
  const item = findItem(content.unit, id);
  const response = item && readResponse(item, value['response']);
  return response && { screen, item: id, attempt, number, response, result: { right, of }, ...(certainty && { certainty }), at, seconds };
}

/** What this version of the item takes of it; `undefined` for what is no response to it. */
function readResponse(item: Item, value: unknown): Response | undefined {
  if (!isRecord(value) || value['kind'] !== item.kind) return undefined;
  try {
    // Of the item's kind by name; a wrong shape makes fitting throw, or comes out changed below.
    const response = fitResponse(item, value as unknown as Response);
    return response && alike(response, value) ? response : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}
