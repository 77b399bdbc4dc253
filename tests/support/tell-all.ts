import type { Interaction, InteractionReport } from '../../src/tracking/interaction.js';
import type { Opened, TrackingChanges } from '../../src/tracking/port.js';
import type { Success } from '../../src/tracking/record.js';

/** When all of it happens, in ms since 1970. */
export const at = Date.UTC(2025, 5, 1, 12);

/** With each of these as its result, a launch sends other things. */
export const results: readonly Success[] = ['unknown', 'failed', 'passed'];

/**
 * Gives a launch everything there is to tell, in three goes: half-way, at the result, on leaving.
 *
 * @throws Error if it is not connected
 */
export async function tellAll(opened: Opened, success: Success): Promise<void> {
  if (opened.kind === 'unconnected') throw new Error(opened.problem);
  const { port } = opened;
  const { interactions, ...rest } = fullChanges(success);
  await port.send({ interactions, progress: 0.5, sessionSeconds: 40 });
  await port.send(rest);
  await port.close({ sessionSeconds: 95 });
}

/** Every member that changes can have, an answer of each type, objectives with points and without. */
function fullChanges(success: Success): Required<TrackingChanges> {
  return {
    interactions: Object.values(interactions).map((interaction, sequence): Required<InteractionReport> => ({
      sequence,
      item: `q-${sequence}`,
      objective: 'LO-1',
      interaction,
      right: false,
      scaled: 0.5,
      weight: 2,
      attempt: 1,
      check: 1,
      certainty: 2,
      at,
      seconds: 4,
    })),
    objectives: [
      { id: 'LO-1', completion: 'incomplete', success: 'unknown', points: { earned: 3, max: 6 } },
      { id: 'LO-2', completion: 'incomplete', success: 'unknown' },
      { id: 'LO-3', completion: 'completed', success: 'passed', credited: true },
    ],
    points: success === 'failed' ? { earned: 2, max: 5 } : { earned: 4, max: 5 },
    status: { completion: 'completed', success },
    progress: 1,
    location: 'm1-s02',
    suspendData: '1A',
    time: { seconds: 150, screens: { 'm1-s01': 60, 'm1-s02': 90 } },
    sessionSeconds: 90,
  };
}

const sources = [
  { id: 'pay', number: 0 },
  { id: 'rules', number: 1 },
];
const targets = [
  { id: 'work', number: 0 },
  { id: 'home', number: 1 },
];

/** One of each type: the compiler asks for a type that the model gains. */
const interactions: { readonly [Type in Interaction['type']]: Extract<Interaction, { readonly type: Type }> } = {
  'true-false': { type: 'true-false', response: true, correct: true },
  choice: { type: 'choice', choices: sources, response: ['pay'], correct: ['pay', 'rules'] },
  matching: {
    type: 'matching',
    sources,
    targets,
    response: { pay: 'work' },
    correct: { pay: ['work'], rules: ['work', 'home'] },
  },
  performance: {
    type: 'performance',
    steps: [{ id: 'gift', number: 0, options: sources }, { id: 'after', number: 1, options: [{ id: 'tell', number: 2 }] }],
    response: ['pay', 'rules', 'tell'],
    correct: ['rules', 'tell'],
  },
  sequencing: { type: 'sequencing', entries: sources, response: ['rules', 'pay'], correct: ['pay', 'rules'] },
  'fill-in': { type: 'fill-in', response: 'tŷ', correct: ['house', 'tŷ'], caseMatters: false },
  numeric: { type: 'numeric', response: 4, correct: 4.5, least: 4, most: 5 },
  likert: { type: 'likert', choices: sources, response: 'pay' },
};
