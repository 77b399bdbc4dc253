import { pointsFor, sumPoints, type Fraction, type Points } from '../../model/points.js';
import { lots } from '../shuffle.js';
import type { AnswerState, AttemptResult, AttemptState } from '../state.js';
import { readAnswer, readFraction, writeAnswer, writeFraction } from './answer-code.js';
import type { ItemNumbers } from './item-numbers.js';
import { DamagedError } from './range-coder.js';
import type { CodeReader } from './reader.js';
import { LARGEST, type Writer } from './writer.js';

/** The screen that an attempt is made on. */
export interface AttemptPlace {
  readonly items: ItemNumbers;
  readonly screen: string;
  readonly seed: number;
}

type Answers = Readonly<Record<string, AnswerState>>;

/** The attempt under way with the answers to its questions, and the best result. */
export function writeAttempt(writer: Writer, place: AttemptPlace, attempt: AttemptState, answers: Answers): void {
  const { number, drawn, position, submitted, timing, best } = attempt;
  writer.count(number, 'attempts');
  place.items.writeDrawn(writer, drawn, { ...place, attempt: number });
  writer.flag(submitted, 'submitted');
  writer.flag(position === drawn.length, 'at the end');
  if (position !== drawn.length) writer.choice(position, drawn.length);
  writer.flag(timing !== undefined, 'timed');
  if (timing) {
    writer.count(timing.passed, 'seconds passed');
    writer.count(timing.extended, 'extended');
  }
  drawn.forEach((id, index) => {
    const answer = answers[id];
    writer.flag(answer !== undefined, answeredHabit(index, position));
    if (answer) writeAnswer(writer, place.items.item(id), answer, 'question');
  });
  writer.flag(best !== undefined, 'best');
  if (best) writeResult(writer, place, best, attempt, answers);
  place.items.passed([...drawn, ...Object.keys(best?.items ?? {})]);
}

export function readAttempt(reader: CodeReader, place: AttemptPlace): { attempt: AttemptState; answers: Answers } {
  const number = reader.count('attempts');
  const drawn = place.items.readDrawn(reader, { ...place, attempt: number });
  const submitted = reader.flag('submitted');
  const position = reader.flag('at the end') ? drawn.length : reader.choice(drawn.length);
  const timing = reader.flag('timed') ? { passed: reader.count('seconds passed'), extended: reader.count('extended') } : undefined;
  const answers: Record<string, AnswerState> = {};
  drawn.forEach((id, index) => {
    if (reader.flag(answeredHabit(index, position))) answers[id] = readAnswer(reader, place.items.item(id), 'question');
  });
  const begun = { number, drawn, position, submitted, ...(timing && { timing }) };
  const best = reader.flag('best') ? readResult(reader, place, begun, answers) : undefined;
  place.items.passed([...drawn, ...Object.keys(best?.items ?? {})]);
  return { attempt: { ...begun, ...(best && { best }) }, answers };
}

/** What came before the question shown is answered, what comes after it is not. */
function answeredHabit(index: number, position: number): string {
  return `answered ${Math.sign(index - position)}`;
}

function writeResult(writer: Writer, place: AttemptPlace, best: AttemptResult, now: AttemptState, answers: Answers): void {
  // In the order of their lots, those too that were kept from an earlier attempt.
  const ids = lots(Object.keys(best.items), place.seed, place.screen, best.attempt);
  const ofNow = best.attempt === now.number && ids.join() === now.drawn.join();
  writer.flag(ofNow, 'best now');
  if (!ofNow) {
    writer.count(best.attempt, 'best attempt');
    place.items.writeDrawn(writer, ids, { ...place, attempt: best.attempt });
  }
  for (const id of ids) {
    const fraction = best.items[id];
    if (!fraction) continue;
    const first = ofNow ? answers[id]?.first : undefined;
    const same = first?.right === fraction.right && first.of === fraction.of;
    if (first) writer.flag(same, 'as answered');
    if (!same) writeFraction(writer, place.items.item(id), fraction);
  }
  writePoints(writer, best);
}

function readResult(reader: CodeReader, place: AttemptPlace, now: Omit<AttemptState, 'best'>, answers: Answers): AttemptResult {
  const ofNow = reader.flag('best now');
  const attempt = ofNow ? now.number : reader.count('best attempt');
  const ids = ofNow ? now.drawn : place.items.readDrawn(reader, { ...place, attempt });
  const items: Record<string, Fraction> = {};
  for (const id of ids) {
    const first = ofNow ? answers[id]?.first : undefined;
    items[id] = first && reader.flag('as answered') ? first : readFraction(reader, place.items.item(id));
  }
  return { attempt, points: readPoints(reader, items), items };
}

// Mostly each question is worth one point, and then the points follow from the results.
function writePoints(writer: Writer, { points, items }: Pick<AttemptResult, 'points' | 'items'>): void {
  const count = Object.keys(items).length;
  writer.flag(points.max === count, 'a point each');
  if (points.max !== count) writeNumber(writer, points.max);
  const expected = expectedPoints(items, points.max).earned;
  writer.flag(points.earned === expected, 'points as expected');
  if (points.earned !== expected) writeNumber(writer, points.earned);
}

function readPoints(reader: CodeReader, items: AttemptResult['items']): Points {
  const max = reader.flag('a point each') ? Object.keys(items).length : readNumber(reader);
  const earned = reader.flag('points as expected') ? expectedPoints(items, max).earned : readNumber(reader);
  return { earned, max };
}

/** What the results come to if all questions are worth the same. */
function expectedPoints(items: AttemptResult['items'], max: number): Points {
  const fractions = Object.values(items);
  return sumPoints(fractions.map((fraction) => pointsFor(fraction, max / fractions.length))) ?? { earned: 0, max };
}

// Points are whole but for partial credit; those keep all their 64 bits, since rounding could turn a pass.
function writeNumber(writer: Writer, value: number): void {
  const whole = Number.isInteger(value) && value >= 0 && value < LARGEST;
  writer.flag(whole, 'whole points');
  if (whole) {
    writer.count(value, 'points');
  } else {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    writer.whole32(view.getUint32(0));
    writer.whole32(view.getUint32(4));
  }
}

function readNumber(reader: CodeReader): number {
  if (reader.flag('whole points')) return reader.count('points');
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, reader.whole32());
  view.setUint32(4, reader.whole32());
  const value = view.getFloat64(0);
  if (!Number.isFinite(value)) throw new DamagedError(`${value} points`);
  return value;
}
