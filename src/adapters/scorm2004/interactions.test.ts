import { expect } from '@open-wc/testing';
import type { Interaction } from '../../tracking/interaction.js';
import { encodeInteraction, type EncodedInteraction } from './interactions.js';

const choices = [
  { id: 'Well-being', number: 10 },
  { id: 'pay', number: 2 },
  { id: 'rules', number: 35 },
];
const bins = [
  { id: 'rt-personal', number: 0 },
  { id: 'rt-professional', number: 11 },
  { id: 'rt-casual', number: 4 },
];

// RTE 4.2.9.1 and 4.2.9.2 by type. Ids fold to lower case without hyphens; order is that of the numbers 2, 10, 35.
const cases: readonly (readonly [string, Interaction, EncodedInteraction])[] = [
  // performance: step_name[.]step_answer, and without a word of it order_matters is true
  [
    'a performance as step[.]option in the order of doing, a step as often as a choice was made there',
    {
      type: 'performance',
      steps: [{ id: 'the-gift', number: 1, options: choices }, { id: 'After', number: 0, options: [{ id: 'tell', number: 4 }] }],
      response: ['rules', 'Well-being', 'tell'],
      correct: ['Well-being', 'tell'],
    },
    {
      type: 'performance',
      response: 'thegift[.]rules[,]thegift[.]wellbeing[,]after[.]tell',
      patterns: ['thegift[.]wellbeing[,]after[.]tell'],
    },
  ],
  [
    'true-false as true and false',
    { type: 'true-false', response: true, correct: false },
    { type: 'true-false', response: 'true', patterns: ['false'] },
  ],
  [
    'one choice as its identifier',
    { type: 'choice', choices, response: ['Well-being'], correct: ['rules'] },
    { type: 'choice', response: 'wellbeing', patterns: ['rules'] },
  ],
  [
    'several choices in the order of their numbers, whatever the order of choosing',
    { type: 'choice', choices, response: ['rules', 'Well-being', 'pay'], correct: ['Well-being', 'pay'] },
    { type: 'choice', response: 'pay[,]wellbeing[,]rules', patterns: ['pay[,]wellbeing'] },
  ],
  [
    'no choice as nothing',
    { type: 'choice', choices, response: [], correct: ['pay'] },
    { type: 'choice', response: '', patterns: ['pay'] },
  ],
  [
    'pairs as source[.]target',
    {
      type: 'matching',
      sources: choices,
      targets: bins,
      response: { rules: 'rt-professional', pay: 'rt-personal' },
      correct: { 'Well-being': ['rt-personal'], pay: ['rt-professional'], rules: ['rt-casual'] },
    },
    {
      type: 'matching',
      response: 'pay[.]rtpersonal[,]rules[.]rtprofessional',
      patterns: ['pay[.]rtprofessional[,]wellbeing[.]rtpersonal[,]rules[.]rtcasual'],
    },
  ],
  [
    'each right target in one of the patterns, the best together in the first',
    {
      type: 'matching',
      sources: choices,
      targets: bins,
      response: {},
      correct: {
        'Well-being': ['rt-personal', 'rt-casual'],
        pay: ['rt-professional', 'rt-casual', 'rt-personal'],
        rules: ['rt-casual'],
      },
    },
    {
      type: 'matching',
      response: '',
      patterns: [
        'pay[.]rtprofessional[,]wellbeing[.]rtpersonal[,]rules[.]rtcasual',
        'pay[.]rtcasual[,]wellbeing[.]rtcasual[,]rules[.]rtcasual',
        'pay[.]rtpersonal[,]wellbeing[.]rtpersonal[,]rules[.]rtcasual',
      ],
    },
  ],
  // 4.2.9.1 and 4.2.9.2: sequencing a[,]b; fill-in with {case_matters} before the pattern; numeric min[:]max; likert an identifier.
  [
    'an order as identifiers in that order',
    { type: 'sequencing', entries: choices, response: ['rules', 'Well-being'], correct: ['Well-being', 'pay', 'rules'] },
    { type: 'sequencing', response: 'rules[,]wellbeing', patterns: ['wellbeing[,]pay[,]rules'] },
  ],
  [
    'a typed answer as it is, with every form that is right',
    { type: 'fill-in', response: "Tŷ'r £5", correct: ['tŷ', 'house'], caseMatters: false },
    { type: 'fill-in', response: "Tŷ'r £5", patterns: ['{case_matters=false}tŷ', '{case_matters=false}house'] },
  ],
  [
    'five right forms at most (4.2.9: smallest permitted maximum for fill-in)',
    { type: 'fill-in', response: 'a', correct: ['a', 'b', 'c', 'd', 'e', 'f'], caseMatters: true },
    { type: 'fill-in', response: 'a', patterns: ['a', 'b', 'c', 'd', 'e'].map((form) => `{case_matters=true}${form}`) },
  ],
  [
    'a number, and the range that is right',
    { type: 'numeric', response: 0.000001, correct: -18, least: -21, most: -15.5 },
    { type: 'numeric', response: '0.000001', patterns: ['-21[:]-15.5'] },
  ],
  [
    'no number of six digits, which some run-times refuse (RTE 4.1.1.6)',
    { type: 'numeric', response: -100000, correct: 5, least: 5, most: 5 },
    { type: 'numeric', response: '', patterns: ['5[:]5'] },
  ],
  [
    'a rating as its identifier, with nothing that would be right',
    { type: 'likert', choices, response: 'Well-being' },
    { type: 'likert', response: 'wellbeing', patterns: [] },
  ],
];

describe('SCORM 2004 interactions write', () => {
  for (const [title, interaction, encoded] of cases) {
    it(title, () => {
      expect(encodeInteraction(interaction)).to.deep.equal(encoded);
    });
  }

  it('five right patterns at most, none of them twice (RTE 4.2.9: smallest permitted maximum for matching)', () => {
    const targets = Array.from({ length: 8 }, (_, number) => ({ id: `t${number}`, number }));
    const correct = { pay: targets.map(({ id }) => id), rules: ['t0', 't1'] };
    const { patterns } = encodeInteraction({ type: 'matching', sources: choices, targets, response: {}, correct });
    expect(patterns).to.have.length(5);
    expect(new Set(patterns).size).to.equal(5);
  });
});
