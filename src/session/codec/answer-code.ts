import { CERTAINTIES } from '../../model/assessment.js';
import type { Fraction } from '../../model/points.js';
import { NO_ANSWER } from '../start.js';
import type { AnswerState } from '../state.js';
import type { ItemLayout } from './layout.js';
import { DamagedError } from './range-coder.js';
import type { CodeReader } from './reader.js';
import { readResponse, writeResponse } from './response-table.js';
import type { Writer } from './writer.js';

/** Where an item is answered: questions of an attempt have habits other than practice items. */
export type Place = 'question' | 'practice';

/** The response as it stands, the one last checked if it is another, and what came of it. */
export function writeAnswer(writer: Writer, layout: ItemLayout, answer: AnswerState, place: Place): void {
  const { response, checked } = answer;
  writeResponse(writer, layout, response);
  writer.flag(answer.certainty !== undefined, `${place} certainty`);
  if (answer.certainty) writer.choice(answer.certainty - 1, CERTAINTIES.length);
  writer.count(answer.tries, `${place} tries`);
  if (answer.tries === 0) return;
  // After a check it is the very same, until it is changed.
  const same = response !== undefined && (response === checked || JSON.stringify(response) === JSON.stringify(checked));
  writer.flag(same, `${place} same`);
  if (!same) writeResponse(writer, layout, checked);
  writeFraction(writer, layout, answer.first ?? { right: 0, of: 1 });
  writer.flag(answer.revealed, `${place} revealed`);
}

export function readAnswer(reader: CodeReader, layout: ItemLayout, place: Place): AnswerState {
  const response = readResponse(reader, layout);
  const certainty = reader.flag(`${place} certainty`) ? CERTAINTIES[reader.choice(CERTAINTIES.length)] : undefined;
  const said = { ...(response && { response }), ...(certainty && { certainty }) };
  const tries = reader.count(`${place} tries`);
  if (tries === 0) return { ...NO_ANSWER, ...said };
  const checked = reader.flag(`${place} same`) ? response : readResponse(reader, layout);
  const first = readFraction(reader, layout);
  const revealed = reader.flag(`${place} revealed`);
  return { ...said, ...(checked && { checked }), tries, first, revealed };
}

export function writeFraction(writer: Writer, layout: ItemLayout, { right, of }: Fraction): void {
  writer.flag(of === usual(layout), 'of');
  if (of !== usual(layout)) writer.count(of, 'of');
  writer.flag(right === of, `right ${layout.kind}`);
  if (right !== of) writer.choice(right, of);
}

export function readFraction(reader: CodeReader, layout: ItemLayout): Fraction {
  const of = reader.flag('of') ? usual(layout) : reader.count('of');
  if (of === 0) throw new DamagedError('a result out of nothing');
  return { of, right: reader.flag(`right ${layout.kind}`) ? of : reader.choice(of) };
}

/** What results of the item are mostly out of: each part that is put somewhere, otherwise the whole. */
function usual(layout: ItemLayout): number {
  return layout.places.length > 0 ? layout.parts.length : 1;
}
