import type { Fraction } from '../../model/points.js';
import { NO_ANSWER } from '../start.js';
import type { AnswerState } from '../state.js';
import { DamagedError, type BitReader, type BitWriter } from './bits.js';
import type { ItemLayout } from './layout.js';
import { readResponse, writeResponse } from './response-table.js';

/** The response as it stands, the one last checked if it is another, and what came of it. */
export function writeAnswer(writer: BitWriter, layout: ItemLayout, answer: AnswerState): void {
  const { response, checked } = answer;
  writeResponse(writer, layout, response);
  writer.count(answer.tries);
  if (answer.tries === 0) return;
  const same = response !== undefined && checked !== undefined && JSON.stringify(response) === JSON.stringify(checked);
  writer.flag(same);
  if (!same) writeResponse(writer, layout, checked);
  writeFraction(writer, answer.first ?? { right: 0, of: 1 });
  writer.flag(answer.revealed);
}

export function readAnswer(reader: BitReader, layout: ItemLayout): AnswerState {
  const response = readResponse(reader, layout);
  const tries = reader.count();
  if (tries === 0) return { ...NO_ANSWER, ...(response && { response }) };
  const checked = reader.flag() ? response : readResponse(reader, layout);
  const first = readFraction(reader);
  return { ...(response && { response }), ...(checked && { checked }), tries, first, revealed: reader.flag() };
}

export function writeFraction(writer: BitWriter, fraction: Fraction): void {
  writer.count(fraction.of);
  writer.choice(fraction.right, fraction.of + 1);
}

export function readFraction(reader: BitReader): Fraction {
  const of = reader.count();
  if (of === 0) throw new DamagedError('a result out of nothing');
  return { of, right: reader.choice(of + 1) };
}
