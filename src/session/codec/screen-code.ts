import type { Fraction } from '../../model/points.js';
import type { AnswerState, AttemptResult, AttemptState, ScreenState } from '../state.js';
import { readAnswer, readFraction, writeAnswer, writeFraction } from './answer-code.js';
import { DamagedError, type BitReader, type BitWriter } from './bits.js';
import type { Layout, OwnerLayout } from './layout.js';
import { numberOf } from './response-codec.js';

/** A screen that was shown: its opened parts, its answers, its attempt. */
export function writeScreen(writer: BitWriter, layout: Layout, screen: OwnerLayout, state: ScreenState): void {
  for (const part of screen.parts) writer.flag(state.opened.includes(part));
  const answers = Object.entries(state.answers);
  writer.count(answers.length);
  for (const [id, answer] of answers) {
    const number = writeItem(writer, layout, id);
    writeAnswer(writer, at(layout.items, number), answer);
  }
  writer.flag(state.attempt !== undefined);
  if (state.attempt) writeAttempt(writer, layout, state.attempt);
}

export function readScreen(reader: BitReader, layout: Layout, screen: OwnerLayout): ScreenState {
  const opened = screen.parts.filter(() => reader.flag());
  const answers: Record<string, AnswerState> = {};
  for (let rest = reader.count(); rest > 0; rest -= 1) {
    const item = at(layout.items, readItem(reader, layout));
    answers[item.id] = readAnswer(reader, item);
  }
  return reader.flag() ? { opened, answers, attempt: readAttempt(reader, layout) } : { opened, answers };
}

function writeAttempt(writer: BitWriter, layout: Layout, attempt: AttemptState): void {
  writer.count(attempt.number);
  writer.count(attempt.drawn.length);
  for (const id of attempt.drawn) writeItem(writer, layout, id);
  writer.choice(attempt.position, attempt.drawn.length + 1);
  writer.flag(attempt.submitted);
  writer.flag(attempt.best !== undefined);
  if (attempt.best) writeResult(writer, layout, attempt.best);
}

function readAttempt(reader: BitReader, layout: Layout): AttemptState {
  const number = reader.count();
  const size = reader.count();
  const drawn: string[] = [];
  while (drawn.length < size) drawn.push(at(layout.items, readItem(reader, layout)).id);
  const position = reader.choice(size + 1);
  const submitted = reader.flag();
  const best = reader.flag() ? readResult(reader, layout) : undefined;
  return { number, drawn, position, submitted, ...(best && { best }) };
}

function writeResult(writer: BitWriter, layout: Layout, result: AttemptResult): void {
  writeNumber(writer, result.points.earned);
  writeNumber(writer, result.points.max);
  const items = Object.entries(result.items);
  writer.count(items.length);
  for (const [id, fraction] of items) {
    writeItem(writer, layout, id);
    writeFraction(writer, fraction);
  }
}

function readResult(reader: BitReader, layout: Layout): AttemptResult {
  const points = { earned: readNumber(reader), max: readNumber(reader) };
  const items: Record<string, Fraction> = {};
  for (let rest = reader.count(); rest > 0; rest -= 1) {
    const item = at(layout.items, readItem(reader, layout));
    items[item.id] = readFraction(reader);
  }
  return { points, items };
}

function writeItem(writer: BitWriter, layout: Layout, id: string): number {
  const number = numberOf(
    layout.items.map((item) => item.id),
    id,
  );
  writer.choice(number, layout.items.length);
  return number;
}

function readItem(reader: BitReader, layout: Layout): number {
  if (layout.items.length === 0) throw new DamagedError('an item where there are none');
  return reader.choice(layout.items.length);
}

// Points are whole but for partial credit; those keep all their 64 bits, since rounding could turn a pass.
function writeNumber(writer: BitWriter, value: number): void {
  writer.flag(Number.isSafeInteger(value));
  if (Number.isSafeInteger(value)) {
    writer.count(value);
  } else {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    writer.bits(view.getUint32(0), 32);
    writer.bits(view.getUint32(4), 32);
  }
}

function readNumber(reader: BitReader): number {
  if (reader.flag()) return reader.count();
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, reader.bits(32));
  view.setUint32(4, reader.bits(32));
  return view.getFloat64(0);
}

function at<Entry>(entries: readonly Entry[], number: number): Entry {
  const entry = entries[number];
  if (entry === undefined) throw new DamagedError(`no entry ${number}`);
  return entry;
}
