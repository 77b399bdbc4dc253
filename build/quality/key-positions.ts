import type { Content } from '../../src/model/content.js';
import { dealt } from '../../src/session/deal.js';
import { grouped } from './grouped.js';

/** Where learners find the right answer of questions with one, and of statements. */
export interface KeyPositions {
  /** How many answers the questions have. */
  readonly answers: number;
  readonly questions: number;
  /** Fractions of the deals in which the right answer stood first, second and so on. Alike where nothing leans. */
  readonly shares: readonly number[];
}

export interface Statements {
  readonly true: number;
  readonly false: number;
}

/** Attempts that are dealt of each question. */
const DEALS = 200;
/** A share further from an even one than this, in a fraction of all deals, is no chance. */
const LEANS = 0.1;
/** Of fewer deals, one question decides. */
const QUESTIONS = 5;

/** As the player deals the answers, which is never as their author wrote them. */
export function keyPositions({ course, keys }: Content): readonly KeyPositions[] {
  const items = new Map(course.units.flatMap(({ lessons }) => lessons).flatMap((lesson) => Object.entries(lesson.items)));
  const singles = [...items.values()].flatMap((item) => {
    const key = keys[item.id];
    return key?.kind === 'single-choice' && item.kind === 'single-choice' ? [{ item, key }] : [];
  });
  return [...grouped(singles, ({ item }) => item.options.length)].map(([answers, pool]) => {
    const counts = Array.from({ length: answers }, () => 0);
    for (const { item, key } of pool) {
      for (let seed = 1; seed <= DEALS; seed += 1) {
        const position = dealt(item, key, seed, 1).indexOf(key.option);
        counts[position] = (counts[position] ?? 0) + 1;
      }
    }
    return { answers, questions: pool.length, shares: counts.map((count) => count / (pool.length * DEALS)) };
  });
}

export function leans({ answers, questions, shares }: KeyPositions): boolean {
  return questions >= QUESTIONS && shares.some((share) => Math.abs(share - 1 / answers) > LEANS);
}

/** How many statements are true, and how many false. */
export function statementsIn({ keys }: Content): Statements {
  const values = Object.values(keys).flatMap((key) => (key.kind === 'true-false' ? [key.value] : []));
  return { true: values.filter((value) => value).length, false: values.filter((value) => !value).length };
}

export function statementIds({ keys }: Content): ReadonlySet<string> {
  return new Set(Object.entries(keys).flatMap(([item, key]) => (key.kind === 'true-false' ? [item] : [])));
}
