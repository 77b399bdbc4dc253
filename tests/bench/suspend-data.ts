import { isDeepStrictEqual } from 'node:util';
import { table } from '../../build/commands/table.js';
import { worstCase } from '../../src/session/codec/capacity.js';
import { decodeState, encodeState } from '../../src/session/codec/state-code.js';
import { Random } from '../simulation/random.js';
import { played, type Skill } from './suspend-learner.js';
import { unitOf, type Mix } from './suspend-unit.js';

/*
 * `npm run bench:suspend`: characters of suspend data by number of answered items. What the items
 * are is said in suspend-unit.ts, what the learner does in suspend-learner.ts.
 */

/** SCORM 1.2 RTE 3.4, cmi.suspend_data: CMIString4096. */
const LIMIT = 4096;
const GOAL = 1500;

/** Parts of an answer right by knowledge; the others are guessed. */
const learners: readonly (readonly [name: string, skill: Skill])[] = [
  ['knows most', 0.9],
  ['knows half', 0.5],
  ['guesses', 0],
];

/** Characters for each learner, and the most there could be. */
function measured(items: number, mix: Mix) {
  const content = unitOf(items, mix);
  const lengths = learners.map(([, skill], at) => {
    const state = played(content, new Random(items + at), skill);
    const code = encodeState(content, state);
    const back = decodeState(content, code);
    if (back.kind !== 'state' || !isDeepStrictEqual(back.state, { ...state, log: [], shownAt: 0 })) {
      throw new Error(`${items} items were not read back as they were written`);
    }
    return code.length;
  });
  return { items, lengths, most: worstCase(content) };
}

const mixes: readonly (readonly [Mix, string])[] = [
  ['usual', 'Nine items in ten of the five kinds that are chosen from lists, one of the five others'],
  ['equal', 'All ten kinds that are scored in equal parts'],
];

const tables = mixes.map(([mix, name]) => {
  const rows = [10, 100, 500, GOAL].map((items) => measured(items, mix));
  console.log(`${name}; half practised, half asked in checks of five; characters.\n`);
  console.log(
    table(
      ['items', ...learners.map(([who]) => who), 'can never exceed'],
      rows.map(({ items, lengths, most }) => [items, ...lengths, most]),
    ),
  );
  console.log('');
  return Math.max(...(rows.at(-1)?.lengths ?? []));
});
const [largest = 0] = tables;
console.log(`${GOAL} items of the first mixture: ${largest} of ${LIMIT} characters for the learner who takes most.`);
process.exitCode = largest > LIMIT ? 1 : 0;
