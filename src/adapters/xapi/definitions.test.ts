import { expect } from '@open-wc/testing';
import type { Texts } from '../../model/text.js';
import type { Interaction } from '../../tracking/interaction.js';
import { itemDefinition, namedDefinition, responseOf } from './definitions.js';

const texts: readonly Texts[] = [
  {
    language: 'en',
    bodies: {},
    lines: { 'q-1': ['Who is ', { kind: 'strong', content: ['paid'] }, '?'], 'q-1.pay': 'Pay', 'q-1.tea-time': 'Tea', 'rt-work': 'Work', 'rt-home': 'Home', m1: 'Kinds' },
  },
  {
    language: 'cy',
    bodies: {},
    lines: { 'q-1': 'Pwy?', 'q-1.pay': 'Tâl', 'q-1.tea-time': 'Te', 'rt-work': 'Gwaith', 'rt-home': 'Cartref' },
  },
];
const parts = [{ id: 'pay', number: 0 }, { id: 'tea-time', number: 1 }];
const categories = [{ id: 'rt-work', number: 0 }, { id: 'rt-home', number: 1 }];
const components = [
  { id: 'pay', description: { en: 'Pay', cy: 'Tâl' } },
  { id: 'teatime', description: { en: 'Tea', cy: 'Te' } },
];
const common = {
  type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  name: { en: 'Who is paid?', cy: 'Pwy?' },
  description: { en: 'Who is paid?', cy: 'Pwy?' },
};

// xAPI 1.0.3, Data 2.4.4.1: components by interaction type, and the forms of patterns and responses.
const cases: readonly (readonly [Interaction, object, string])[] = [
  [
    { type: 'true-false', response: false, correct: true },
    { ...common, interactionType: 'true-false', correctResponsesPattern: ['true'] },
    'false',
  ],
  [
    { type: 'choice', choices: parts, response: ['tea-time', 'pay'], correct: ['pay'] },
    { ...common, interactionType: 'choice', choices: components, correctResponsesPattern: ['pay'] },
    'pay[,]teatime',
  ],
  [
    { type: 'matching', sources: parts, targets: categories, response: { 'tea-time': 'rt-home' }, correct: { pay: ['rt-work'], 'tea-time': ['rt-home', 'rt-work'] } },
    {
      ...common,
      interactionType: 'matching',
      source: components,
      target: [
        { id: 'rtwork', description: { en: 'Work', cy: 'Gwaith' } },
        { id: 'rthome', description: { en: 'Home', cy: 'Cartref' } },
      ],
      correctResponsesPattern: ['pay[.]rtwork[,]teatime[.]rthome', 'pay[.]rtwork[,]teatime[.]rtwork'],
    },
    'teatime[.]rthome',
  ],
  [
    {
      type: 'performance',
      steps: [{ id: 'pay', number: 0, options: categories }, { id: 'tea-time', number: 1, options: [{ id: 'tell', number: 2 }] }],
      response: ['rt-home', 'rt-work', 'tell'],
      correct: ['rt-work', 'tell'],
    },
    { ...common, interactionType: 'performance', steps: components, correctResponsesPattern: ['pay[.]rtwork[,]teatime[.]tell'] },
    'pay[.]rthome[,]pay[.]rtwork[,]teatime[.]tell',
  ],
  [
    { type: 'sequencing', entries: parts, response: ['tea-time', 'pay'], correct: ['pay', 'tea-time'] },
    { ...common, interactionType: 'sequencing', choices: components, correctResponsesPattern: ['pay[,]teatime'] },
    'teatime[,]pay',
  ],
  [
    { type: 'fill-in', response: 'Tŷ', correct: ['tŷ', 'house'], caseMatters: false },
    { ...common, interactionType: 'fill-in', correctResponsesPattern: ['{case_matters=false}tŷ', '{case_matters=false}house'] },
    'Tŷ',
  ],
  [
    { type: 'numeric', response: 4.2, correct: 4.5, least: 4, most: 5 },
    { ...common, interactionType: 'numeric', correctResponsesPattern: ['4[:]5'] },
    '4.2',
  ],
  [
    { type: 'likert', choices: parts, response: 'tea-time' },
    { ...common, interactionType: 'likert', scale: components },
    'teatime',
  ],
];

describe('an xAPI interaction activity', () => {
  for (const [interaction, definition, response] of cases) {
    it(`of ${interaction.type} carries its components in every language`, () => {
      expect(itemDefinition('q-1', interaction, texts)).to.deep.equal(definition);
    });
    it(`of ${interaction.type} has the response ${response}`, () => {
      expect(responseOf(interaction)).to.equal(response);
    });
  }

  it('lists up to 16 right pairings, and of more only the best', () => {
    const patternsOf = (count: number) => {
      const sources = Array.from({ length: count }, (_, number) => ({ id: `s${number}`, number }));
      const correct = Object.fromEntries(sources.map(({ id }) => [id, ['rt-home', 'rt-work']]));
      return itemDefinition('q-1', { type: 'matching', sources, targets: categories, response: {}, correct }, texts).correctResponsesPattern;
    };
    expect(new Set(patternsOf(4)).size).to.equal(16);
    expect(patternsOf(5)).to.deep.equal(['s0[.]rthome[,]s1[.]rthome[,]s2[.]rthome[,]s3[.]rthome[,]s4[.]rthome']);
  });

  it('is named only in languages that have a name for it', () => {
    expect(namedDefinition('module', 'm1', texts)).to.deep.equal({ type: 'http://adlnet.gov/expapi/activities/module', name: { en: 'Kinds' } });
    expect(namedDefinition('objective', 'none', texts)).to.deep.equal({ type: 'http://adlnet.gov/expapi/activities/objective' });
  });
});
