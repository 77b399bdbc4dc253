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
  // performance is any text of up to 255 characters: step.option in the order of doing, not of numbers
  [
    'a performance as step.option, a step as often as a choice was made there',
    {
      type: 'performance',
      steps: [{ id: 'gift', number: 1, options: choices }, { id: 'after', number: 0, options: [{ id: 'tell', number: 4 }] }],
      response: ['rules', 'wellbeing', 'tell'],
      correct: ['wellbeing', 'tell'],
    },
    { type: 'performance', response: '1.z,1.a,0.4', pattern: '1.a,0.4' },
  ],
  // sequencing: characters in their order; fill-in: any text, which CMIString makes ASCII; numeric: CMIDecimal; likert: one character.
  [
    'an order as characters in that order',
    { type: 'sequencing', entries: choices, response: ['rules', 'wellbeing', 'pay'], correct: ['wellbeing', 'pay', 'rules'] },
    { type: 'sequencing', response: 'z,a,2', pattern: 'a,2,z' },
  ],
  [
    'a typed answer without accents, and of the right ones the first',
    { type: 'fill-in', response: "Tŷ'r £5", correct: ['tŷ', 'house'], caseMatters: false },
    { type: 'fill-in', response: "Ty'r ?5", pattern: 'ty' },
  ],
  [
    'a number, and in place of a range the best',
    { type: 'numeric', response: -18.5, correct: -18, least: -21, most: -15 },
    { type: 'numeric', response: '-18.5', pattern: '-18' },
  ],
  [
    'the least number without an exponent',
    { type: 'numeric', response: 0.000001, correct: 999999999.999999, least: 0, most: 1 },
    { type: 'numeric', response: '0.000001', pattern: '999999999.999999' },
  ],
  [
    'a rating as its character, with nothing that would be right',
    { type: 'likert', choices, response: 'wellbeing' },
    { type: 'likert', response: 'a', pattern: '' },
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
