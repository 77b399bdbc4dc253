import type { Content } from '../../src/model/content.js';
import { isWholeCourse, type Unit } from '../../src/model/course.js';
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

/** Of one module, as its learners meet them: questions that it draws from others are its own too. The same in every language. */
export interface ModulePositions {
  readonly module: string;
  readonly positions: readonly KeyPositions[];
  readonly statements: Statements;
}

/** How many statements are true, and how many false. */
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
  return positionsOf(course.units, keys);
}

export function keyPositionsByModule({ course, keys }: Content): readonly ModulePositions[] {
  return course.units
    .filter((unit) => !isWholeCourse(course, unit))
    .map((unit) => {
      const values = [...itemsOf([unit]).keys()].flatMap((id) => {
        const key = keys[id];
        return key?.kind === 'true-false' ? [key.value] : [];
      });
      return { module: unit.id, positions: positionsOf([unit], keys), statements: { true: values.filter((value) => value).length, false: values.filter((value) => !value).length } };
    });
}

function itemsOf(units: readonly Unit[]) {
  return new Map(units.flatMap(({ lessons }) => lessons).flatMap((lesson) => Object.entries(lesson.items)));
}

function positionsOf(units: readonly Unit[], keys: Content['keys']): readonly KeyPositions[] {
  const items = itemsOf(units);
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

export function statementIds({ keys }: Content): ReadonlySet<string> {
  return new Set(Object.entries(keys).flatMap(([item, key]) => (key.kind === 'true-false' ? [item] : [])));
}
