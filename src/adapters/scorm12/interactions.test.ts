import { expect } from '@open-wc/testing';
import type { Interaction } from '../../tracking/interaction.js';
import { encodeInteraction, type EncodedInteraction } from './interactions.js';

const choices = [
  { id: 'wellbeing', number: 10 },
  { id: 'pay', number: 2 },
  { id: 'rules', number: 35 },
];
const bins = [
  { id: 'personal', number: 0 },
  { id: 'professional', number: 11 },
];

// RTE 3.4, CMIFeedback by type: t or f; a,b; 1.a,2.b. Characters worked out by hand: 10 is a, 11 is b, 35 is z.
const cases: readonly (readonly [string, Interaction, EncodedInteraction])[] = [
  [
    'true-false as t and f',
    { type: 'true-false', response: true, correct: false },
    { type: 'true-false', response: 't', pattern: 'f' },
  ],
  [
    'one choice as one character',
    { type: 'choice', choices, response: ['wellbeing'], correct: ['rules'] },
    { type: 'choice', response: 'a', pattern: 'z' },
  ],
  [
    'several choices in the order of their numbers, whatever the order of choosing',
    { type: 'choice', choices, response: ['rules', 'wellbeing', 'pay'], correct: ['wellbeing', 'pay'] },
    { type: 'choice', response: '2,a,z', pattern: '2,a' },
  ],
  [
    'no choice as nothing',
    { type: 'choice', choices, response: [], correct: ['pay'] },
    { type: 'choice', response: '', pattern: '2' },
  ],
  [
    'pairs as source.target, of right targets the best',
    {
      type: 'matching',
      sources: choices,
      targets: bins,
      response: { rules: 'professional', pay: 'personal', wellbeing: 'personal' },
      correct: { wellbeing: ['professional', 'personal'], pay: ['professional'], rules: ['professional'] },
    },
    { type: 'matching', response: '2.0,a.0,z.b', pattern: '2.b,a.b,z.b' },
  ],
  [
    'only the pairs that were made',
    { type: 'matching', sources: choices, targets: bins, response: { rules: 'personal' }, correct: { rules: ['personal'] } },
    { type: 'matching', response: 'z.0', pattern: 'z.0' },
  ],
];

describe('SCORM 1.2 interactions write', () => {
  for (const [title, interaction, encoded] of cases) {
    it(title, () => {
      expect(encodeInteraction(interaction)).to.deep.equal(encoded);
    });
  }

  it('the largest item within 255 characters (CMIFeedback)', () => {
    const sources = Array.from({ length: 36 }, (_, number) => ({ id: `s${number}`, number }));
    const response = Object.fromEntries(sources.map(({ id }) => [id, 'professional']));
    const correct = Object.fromEntries(sources.map(({ id }) => [id, ['professional']]));
    const encoded = encodeInteraction({ type: 'matching', sources, targets: bins, response, correct });
    expect(encoded.response.length).to.equal(143);
    expect(encoded.pattern.length).to.equal(143);
  });
});
