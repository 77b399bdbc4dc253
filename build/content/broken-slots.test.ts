import { describe } from 'node:test';
import { testBroken, type Edit } from '../../tests/support/broken-modules.js';

const activity = 'm1/activities/CA-1.yaml';
const s01 = 'm1/screens/m1-s01.en.md';
const welsh = 'm1/screens/m1-s01.cy.md';
const para = 'A **strong** word, an *important* one, and [urddas](lang:cy).';

/** In both languages. */
const written = (text: string): readonly Edit[] => [
  [s01, para, text],
  [welsh, '\n\n', `\n\n${text}\n\n`],
];
const inBoth = (line: string): readonly string[] => [`m1/screens/m1-s01.cy.md:${line}`, `m1/screens/m1-s01.en.md:${line}`];

describe('an author who marks local words reads', () => {
  testBroken([
    ['nothing where all is right', written('{{manager | Your manager}} and {{wales: **here** | england: [there](https://site.example) | all}}.'), []],
    ['that a mark ends in its line', written('Your {{manager\nknows.'), inBoth('3:6 m1-s01: a local mark without its end, wanted }} in the same line')],
    [
      'which slots there are',
      written('Your {{boss}} knows.'),
      inBoth('3:6 m1-s01: "boss" is no slot, use one of organisation, manager, safeguarding-lead, out-of-hours, review-date, refresher'),
    ],
    ['that a nation has words', written('We are in {{wales}} here.'), inBoth('3:11 m1-s01: "wales" without words, wanted {{wales: words}}')],
    [
      'which case was meant',
      written('Ask{{walse: , in Welsh too}}.'),
      inBoth('3:4 m1-s01: "walse" is no slot, policy, nation or setting, use one of wales, health, manager, gifts, england, children, refresher, scotland, …'),
    ],
    ['that a bar has words on both sides', written('Ask {{wales: us | }}.'), inBoth('3:5 m1-s01: no words in "{{wales: us | }}", wanted some after each colon and each |')],
    [
      'that words for everyone come last',
      written('Ask {{wales: us | Them all | england: you}}.'),
      inBoth('3:5 m1-s01: words without a case before the last | of "{{wales: us | Them all | england: you}}", wanted them last, for everyone else'),
    ],
    [
      'of a mistake in words that no learner of this organisation sees',
      written('Ask {{wales: [us](screen:m1-s20) | them}}.'),
      inBoth('3:19 m1-s01: "m1-s20" is no screen of this module, use one of m1-s01, m1-s02, m1-s03, m1-s04, m1-s05'),
    ],
    [
      'that a title is there for everyone',
      [
        [s01, '# Welcome', '# {{wales: Welcome}}'],
        [welsh, '# Croeso', '# {{wales: Croeso}}'],
      ],
      [
        'm1/screens/m1-s01.cy.md:1:3 m1-s01: a text that some never see ("{{wales: Croeso}}"), wanted words for everyone else, after a | at its end',
        'm1/screens/m1-s01.en.md:1:3 m1-s01: a text that some never see ("{{wales: Welcome}}"), wanted words for everyone else, after a | at its end',
      ],
    ],
    [
      'that a text in YAML does not vanish with a slot',
      [[activity, '{ en: Sort these, cy: Didolwch y rhain }', '{ en: "Ask your {{manager}}", cy: "Holwch eich {{manager}}" }']],
      [
        'm1/activities/CA-1.yaml:4:25 prompt.en: a text that some never see ("{{manager}}"), wanted words for everyone else, after a | at its end',
        'm1/activities/CA-1.yaml:4:56 prompt.cy: a text that some never see ("{{manager}}"), wanted words for everyone else, after a | at its end',
      ],
    ],
    [
      'that what a picture shows is there for everyone',
      [[s01, '![A black circle]', '![The circle of your {{manager}}]']],
      ['m1/screens/m1-s01.en.md:15:22 m1-s01: a text that some never see ("{{manager}}"), wanted words for everyone else, after a | at its end'],
    ],
    ['which policies there are', written('See [it](policy:gift).'), inBoth('3:10 m1-s01: "gift" is no policy, use one of gifts, social-media, safeguarding, whistleblowing, code-of-conduct')],
  ]);
});

describe('an author who speaks at the end of an activity reads', () => {
  const token = '    category: warm\n';
  testBroken([
    ['nothing where all is right', [[activity, token, `${token}    misplaced: { cold: { en: Touch it, cy: Cyffyrddwch }, }\n`], [activity, 'tokens:', 'closing: { en: Done, cy: Wedi gorffen }\ntokens:']], []],
    ['which language is missing', [[activity, 'tokens:', 'closing: { en: Done }\ntokens:']], ['m1/activities/CA-1.yaml:6:10 closing.cy: missing, wanted the Welsh text']],
    [
      'that the place is right, and words for a wrong one are not for it',
      [[activity, token, `${token}    misplaced: { warm: { en: A, cy: A } }\n`]],
      ['m1/activities/CA-1.yaml:10:18 tokens.fire.misplaced.warm: "warm" is where the token belongs, use cold'],
    ],
    [
      'that there is no such place',
      [[activity, token, `${token}    misplaced: { mild: { en: A, cy: A } }\n`]],
      ['m1/activities/CA-1.yaml:10:18 tokens.fire.misplaced.mild: "mild" is no category of the activity, use cold'],
    ],
  ]);
});

describe('an author who promises what is not there reads', () => {
  const module = 'm1/module.yaml';
  const result = '  - { id: m1-s05, kind: result }';
  testBroken([
    [
      'that a result needs a check with points',
      [[module, '  - { id: m1-s05, kind: check, assessment: m1-check }', result], ['m1/assessments/m1-check.yaml']],
      ['m1/module.yaml:13:25 screens.m1-s05.kind: a result where no check has points, wanted a check in this module, or no result'],
    ],
    [
      'that a recall has none',
      [
        [module, '  - { id: m1-s05,', '  - { id: m1-s06, kind: result }\n  - { id: m1-s05,'],
        ['m1/assessments/m1-check.yaml', 'draw: 2', 'role: recall\ndraw: 2'],
        ['m1/screens/m1-s06.en.md', '# Result\n'],
        ['m1/screens/m1-s06.cy.md', '# Canlyniad\n'],
      ],
      ['m1/module.yaml:13:25 screens.m1-s06.kind: a result where no check has points, wanted a check in this module, or no result'],
    ],
    ['that a link has words', [[s01, para, 'See [](https://site.example) there.']], ['m1/screens/m1-s01.en.md:3:8 m1-s01: a link without words, wanted some: [words](https://site.example)']],
    [
      'that a word of the glossary is a word',
      [
        [s01, para, 'See [ ](term:t-warm) there.'],
        ['glossary.yaml', 'terms:\n  - id: t-warm\n    term: { en: Warm, cy: Cynnes }\n    definition: { en: Not cold, cy: Nid oer }\n'],
      ],
      ['m1/screens/m1-s01.en.md:3:9 m1-s01: a link without words, wanted some: [words](term:t-warm)'],
    ],
    [
      'that a term in the glossary has words',
      [['glossary.yaml', 'terms:\n  - id: t-warm\n    term: { en: "[](lang:cy)", cy: Cynnes }\n    definition: { en: Not cold, cy: Nid oer }\n']],
      ['glossary.yaml:3:21 terms.t-warm.term.en: a link without words, wanted some: [words](lang:cy)'],
    ],
  ]);
});
