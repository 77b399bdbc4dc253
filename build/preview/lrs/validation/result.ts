import type { JsonObject } from '../json.js';
import { anyText, decimal, flag, problem, record, text, type Check, type StatementProblem } from './check.js';
import { extensions } from './common.js';
import { isDuration } from './values.js';

const number = decimal(() => true, 'a number', 'Data 2.4.5.1');

const score: Check = record(
  {
    optional: {
      scaled: decimal((scaled) => scaled >= -1 && scaled <= 1, 'a number from -1 to 1', 'Data 2.4.5.1'),
      raw: number,
      min: number,
      max: number,
    },
  },
  'Data 2.4.5.1',
  inOrder,
);

/** @see xAPI 1.0.3 Data 2.4.5 */
export const result: Check = record(
  {
    optional: {
      score,
      success: flag('Data 2.4.5'),
      completion: flag('Data 2.4.5'),
      response: anyText('Data 2.4.5'),
      duration: text(isDuration, 'an ISO 8601 duration', 'Data 4.6'),
      extensions,
    },
  },
  'Data 2.4.5',
);

function inOrder({ raw, min, max }: JsonObject, path: string): readonly StatementProblem[] {
  const problems: StatementProblem[] = [];
  if (typeof min === 'number' && typeof max === 'number' && min >= max) {
    problems.push(problem(`${path}.max`, max, `more than min, ${min}`, 'Data 2.4.5.1'));
  }
  if (typeof raw === 'number' && typeof min === 'number' && raw < min) {
    problems.push(problem(`${path}.raw`, raw, `at least min, ${min}`, 'Data 2.4.5.1'));
  }
  if (typeof raw === 'number' && typeof max === 'number' && raw > max) {
    problems.push(problem(`${path}.raw`, raw, `at most max, ${max}`, 'Data 2.4.5.1'));
  }
  return problems;
}
