import { describe } from 'node:test';
import { testBroken, type BrokenCase, type Edit } from '../../tests/support/broken-modules.js';

const activity = 'm1/activities/CA-1.yaml';
const check = 'm1/assessments/m1-check.yaml';
const twins = 'wanted words that tell them apart';

const yes = 'reason: { en: Yes., cy: Ie. }';

/** The activity written anew. */
const written = (kind: string, rest: string): Edit => [activity, `id: CA-1\nkind: ${kind}\nobjective: LO-2\nprompt: { en: Which?, cy: Pa un? }\n${rest}`];

describe('an author who gives two things the same words reads', () => {
  testBroken([
    [
      'that two options have them',
      [[check, 'label: { en: Ice, cy: Iâ }', 'label: { en: sun, cy: Iâ }']],
      [`${check}:14:22 questions.q-1.options.ice.label.en: "sun", as “sun” says already, ${twins}`],
    ],
    [
      'that two options have them in Welsh alone',
      [[check, 'label: { en: Ice, cy: Iâ }', 'label: { en: Ice, cy: Haul }']],
      [`${check}:14:31 questions.q-1.options.ice.label.cy: "Haul", as “sun” says already, ${twins}`],
    ],
    [
      'that two targets of a matching have them',
      [[check, 'label: { en: Down, cy: I lawr }', 'label: { en: Up, cy: I lawr }']],
      [`${check}:45:22 questions.q-4.targets.down.label.en: "Up", as “up” says already, ${twins}`],
    ],
    [
      'that two sources of a matching have them',
      [[check, 'label: { en: Rain, cy: Glaw }', 'label: { en: Smoke, cy: Glaw }']],
      [`${check}:52:22 questions.q-4.sources.rain.label.en: "Smoke", as “smoke” says already, ${twins}`],
    ],
    [
      'that two cards have them',
      [[activity, 'label: { en: Snow, cy: Eira }', 'label: { en: Fire, cy: Eira }']],
      [`${activity}:12:18 tokens.snow.label.en: "Fire", as “fire” says already, ${twins}`],
    ],
    [
      'nothing where pictures tell two cards apart',
      [
        [activity, 'label: { en: Snow, cy: Eira }', 'label: { en: Fire, cy: Eira }\n    image: { file: media/circle.svg, alternative: { en: A circle, cy: Cylch } }'],
      ],
      [],
    ],
    [
      'that two categories of the course have them',
      [['course.yaml', 'label: { en: Cold, cy: Oer }', 'label: { en: " warm", cy: Oer }']],
      [`course.yaml:16:18 categories.cold.label.en: "warm", as “warm” says already, ${twins}`],
    ],
    [
      'that two entries of an order have them',
      [written('ordering', `entries:\n  - { id: one, label: { en: Listen, cy: Un }, ${yes} }\n  - { id: two, label: { en: "Listen ", cy: Dau }, ${yes} }\n`)],
      [`${activity}:7:29 entries.two.label.en: "Listen", as “one” says already, ${twins}`],
    ],
    [
      'that two ends of a scale have them',
      [written('rating', 'options:\n  - { id: low, label: { en: Sure, cy: Isel } }\n  - { id: high, label: { en: Sure, cy: Uchel } }\n')],
      [`${activity}:7:30 options.high.label.en: "Sure", as “low” says already, ${twins}`],
    ],
    [
      'that two options of one step have them; those of two steps may',
      [
        written(
          'case',
          `steps:
  - id: one
    situation: { en: One., cy: Un. }
    options:
      - { id: a, label: { en: Wait, cy: Aros }, grade: best, ${yes} }
      - { id: b, label: { en: Wait, cy: Mynd }, grade: unsafe, ${yes} }
  - id: two
    situation: { en: Two., cy: Dau. }
    options:
      - { id: c, label: { en: Wait, cy: Aros }, grade: best, ${yes} }
      - { id: d, label: { en: Go, cy: Mynd }, grade: unsafe, ${yes} }
`,
        ),
      ],
      [`${activity}:10:31 steps.one.options.b.label.en: "Wait", as “a” says already, ${twins}`],
    ],
  ]);
});

const region = (id: string, at: string, key = '') => `  - { id: ${id}, label: { en: The ${id}, cy: Y ${id} }, at: { ${at} }, ${key}${yes} }\n`;
const hotspot = (...[title, regions, lines]: readonly [title: string, regions: string, lines: readonly string[]]): BrokenCase => [
  title,
  [written('hotspot', `image: { file: media/circle.svg, alternative: { en: A circle, cy: Cylch } }\nregions:\n${regions}`)],
  lines,
];

describe('an author who lays regions over one another reads', () => {
  const whole = region('whole', 'x: 0, y: 0, width: 60, height: 60', 'key: true, ');
  const apart = 'wanted regions beside each other: a press there could mean either';
  testBroken([
    hotspot('which lies wholly within another', whole + region('part', 'x: 10, y: 10, width: 50, height: 20'), [`${activity}:8:58 regions.part.at: a region wholly within “whole”, ${apart}`]),
    hotspot('so wherever it is written', region('part', 'x: 10, y: 10, width: 50, height: 20') + whole, [`${activity}:7:58 regions.part.at: a region wholly within “whole”, ${apart}`]),
    hotspot('once, where two are one and the same', whole + region('twin', 'x: 0, y: 0, width: 60, height: 60'), [`${activity}:8:58 regions.twin.at: a region wholly within “whole”, ${apart}`]),
    hotspot('nothing where edges overlap', whole + region('next', 'x: 55, y: 0, width: 40, height: 60'), []),
  ]);
});

describe('an author who marks what has no meaning there reads', () => {
  const nothing = 'leave it out: there is one answer, right or wrong';
  testBroken([
    [
      'once, that what is never scored cannot be about safety',
      [written('rating', 'critical: true\noptions:\n  - { id: low, label: { en: Low, cy: Isel } }\n  - { id: high, label: { en: High, cy: Uchel } }\n')],
      [`${activity}:5:1 critical: unknown key, use one of id, kind, objective, facts, prompt, image, hint, options`],
    ],
    ['nothing where a question of a check or an activity is marked', [[check, '- id: q-1\n', '- id: q-1\n    critical: true\n'], [activity, 'tokens:', 'critical: true\ntokens:']], []],
    [
      'that of one answer nothing can be partly right',
      [[check, '- id: q-1\n', '- id: q-1\n    credit: each\n'], [check, '- id: q-3\n', '- id: q-3\n    credit: all\n']],
      [`${check}:5:13 questions.q-1.credit: credit for a part of single-choice, ${nothing}`, `${check}:32:13 questions.q-3.credit: credit for a part of true-false, ${nothing}`],
    ],
    [
      'the same of one region to be found, and nothing of many',
      [written('hotspot', `credit: each\nimage: { file: media/circle.svg, alternative: { en: A circle, cy: Cylch } }\nregions:\n${region('left', 'x: 0, y: 0, width: 40, height: 60', 'key: true, ')}${region('right', 'x: 50, y: 0, width: 40, height: 60')}`)],
      [`${activity}:5:9 credit: credit for a part of hotspot, ${nothing}`],
    ],
    ['nothing where several can be right', [[check, '- id: q-2\n', '- id: q-2\n    credit: each\n'], [check, '- id: q-4\n', '- id: q-4\n    credit: each-less-wrong\n']], []],
    ['that a list needs something in it, in plain words', [written('case', 'steps: []\n')], [`${activity}:5:8 steps: an empty list, wanted one or more steps`]],
  ]);
});
