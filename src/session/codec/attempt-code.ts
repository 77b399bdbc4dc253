import { pointsFor, sumPoints, type Fraction, type Points } from '../../model/points.js';
import { lots } from '../shuffle.js';
import type { AnswerState, AttemptResult, AttemptState } from '../state.js';
import { codeAnswer, codeFraction } from './answer-code.js';
import { LARGEST, type Coder } from './coder.js';
import type { ItemNumbers } from './item-numbers.js';
import { DamagedError } from './range-coder.js';

/** The screen that an attempt is made on. */
export interface AttemptPlace {
  readonly items: ItemNumbers;
  readonly screen: string;
  readonly seed: number;
}

type Answers = Readonly<Record<string, AnswerState>>;

/** An attempt with the answers to its questions. */
export interface Attempted {
  readonly attempt: AttemptState;
  readonly answers: Answers;
}

/** The attempt under way with the answers to its questions, and the best result. */
export function codeAttempt(coder: Coder, place: AttemptPlace, held?: Attempted): Attempted {
  const { items } = place;
  const given = held?.attempt;
  const number = coder.count('attempts', given?.number);
  const drawn = items.codeDrawn(coder, { ...place, attempt: number }, given?.drawn);
  const submitted = coder.flag('submitted', given?.submitted);
  const atEnd = coder.flag('at the end', given && given.position === drawn.length);
  const position = atEnd ? drawn.length : coder.choice(drawn.length, given?.position);
  const timing = coder.flag('timed', given && given.timing !== undefined)
    ? { passed: coder.count('seconds passed', given?.timing?.passed), extended: coder.count('extended', given?.timing?.extended) }
    : undefined;
  const answers: Record<string, AnswerState> = {};
  drawn.forEach((id, index) => {
    const answer = held?.answers[id];
    if (coder.flag(answeredHabit(index, position), held && answer !== undefined)) answers[id] = codeAnswer(coder, items.item(id), 'question', answer);
  });
  const begun = { number, drawn, position, submitted, ...(timing && { timing }) };
  const best = coder.flag('best', given && given.best !== undefined) ? codeResult(coder, place, { attempt: begun, answers: held?.answers ?? answers }, given?.best) : undefined;
  items.passed([...drawn, ...Object.keys(best?.items ?? {})]);
  return { attempt: { ...begun, ...(best && { best }) }, answers };
}

/** What came before the question shown is answered, what comes after it is not. */
function answeredHabit(index: number, position: number): string {
  return index < position ? 'answered before' : index === position ? 'answered here' : 'answered after';
}

function codeResult(coder: Coder, place: AttemptPlace, { attempt: now, answers }: Attempted, held?: AttemptResult): AttemptResult {
  // In the order of their lots, those too that were kept from an earlier attempt.
  const inTurn = held && lots(Object.keys(held.items), place.seed, place.screen, held.attempt);
  const ofNow = coder.flag('best now', held && held.attempt === now.number && inTurn?.join() === now.drawn.join());
  const attempt = ofNow ? now.number : coder.count('best attempt', held?.attempt);
  const ids = ofNow ? now.drawn : place.items.codeDrawn(coder, { ...place, attempt }, inTurn);
  const items: Record<string, Fraction> = {};
  for (const id of ids) {
    const first = ofNow ? answers[id]?.first : undefined;
    const fraction = held?.items[id];
    const same = first && coder.flag('as answered', fraction && first.right === fraction.right && first.of === fraction.of);
    items[id] = same ? first : codeFraction(coder, place.items.item(id), fraction);
  }
  return { attempt, points: codePoints(coder, items, held?.points), items };
}

// Mostly each question is worth one point, and then the points follow from the results.
function codePoints(coder: Coder, items: AttemptResult['items'], held?: Points): Points {
  const count = Object.keys(items).length;
  const max = coder.flag('a point each', held && held.max === count) ? count : codeNumber(coder, held?.max);
  const expected = expectedPoints(items, max).earned;
  const earned = coder.flag('points as expected', held && held.earned === expected) ? expected : codeNumber(coder, held?.earned);
  return { earned, max };
}

/** What the results come to if all questions are worth the same. */
function expectedPoints(items: AttemptResult['items'], max: number): Points {
  const fractions = Object.values(items);
  return sumPoints(fractions.map((fraction) => pointsFor(fraction, max / fractions.length))) ?? { earned: 0, max };
}

// Points are whole but for partial credit; those keep all their 64 bits, since rounding could turn a pass.
function codeNumber(coder: Coder, held?: number): number {
  const whole = coder.flag('whole points', held === undefined ? held : Number.isInteger(held) && held >= 0 && held < LARGEST);
  if (whole) return coder.count('points', held);
  const view = new DataView(new ArrayBuffer(8));
  if (held !== undefined) view.setFloat64(0, held);
  for (const half of [0, 4]) view.setUint32(half, coder.whole32(held === undefined ? held : view.getUint32(half)));
  const value = view.getFloat64(0);
  if (!Number.isFinite(value)) throw new DamagedError(`${value} points`);
  return value;
}
