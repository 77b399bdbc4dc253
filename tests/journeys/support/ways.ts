import { screensOf, type Unit } from '../../../src/model/course.js';
import type { Item } from '../../../src/model/item.js';
import type { Plan } from './examinee.js';

/** How a whole unit is answered. */
export interface Way {
  /** On the command line. */
  readonly id: string;
  readonly name: string;
  /** At every check, and once more where there is another attempt at it. */
  readonly first: Plan;
  readonly again?: Plan;
  /** Only where a diagnostic can credit objectives, whose screens are left out then. */
  readonly testsOut?: true;
}

/** Of the objectives every other one. */
const known = ({ objective }: Item): boolean => Number(objective.replace('LO-', '')) % 2 === 1;
/** Of the others again every other one. */
const guessed = ({ objective }: Item): boolean => Number(objective.replace('LO-', '')) % 4 === 2;

export const ways: readonly Way[] = [
  // Of a diagnostic it credits nothing: nobody said how sure they were.
  { id: 'right', name: 'all right', first: { right: () => true } },
  { id: 'retry', name: 'all wrong though sure, then right', first: { right: () => false, sure: () => 3 }, again: { right: () => true } },
  { id: 'test-out', name: 'all right and sure of it, which leaves nothing to read', first: { right: () => true, sure: () => 3 }, testsOut: true },
  {
    id: 'part',
    name: 'some right and sure, the others unsure or wrong, which leaves these to read',
    first: { right: (item) => known(item) || guessed(item), sure: (item) => (guessed(item) ? 2 : 3) },
    testsOut: true,
  },
];

/** Those in which these units can be answered. */
export function waysOf(units: readonly Unit[]): readonly Way[] {
  const checks = units.flatMap(screensOf).flatMap((screen) => (screen.kind === 'check' ? [screen.assessment.role] : []));
  return ways.filter(({ testsOut }) => !testsOut || checks.includes('diagnostic'));
}
