import { describe } from 'node:test';
import { testBroken } from '../../tests/support/broken-modules.js';

const course = 'course.yaml';
const module = 'm1/module.yaml';
const activity = 'm1/activities/CA-1.yaml';
const check = 'm1/assessments/m1-check.yaml';

describe('an author who writes YAML of the wrong shape reads', () => {
  testBroken([
    [
      'the known key that an unknown one is nearest to, and not that this one is missing too',
      [[activity, 'label: { en: Fire', 'lable: { en: Fire']],
      ['m1/activities/CA-1.yaml:8:5 tokens.fire.lable: unknown key, use label'],
    ],
    [
      'all known keys where none is near',
      [[module, 'minutes: 10', 'minutes: 10\nreviewer: Nia']],
      ['m1/module.yaml:6:1 reviewer: unknown key, use one of id, title, support, sensitive, minutes, objectives, cut-score, objective-cut-scores, standalone, screens'],
    ],
    ['a missing key', [[module, 'minutes: 10\n', '']], ['m1/module.yaml:1:1 minutes: missing, wanted about how many minutes it takes, a whole number from 1']],
    [
      'a key without a value, where the key is',
      [[module, 'minutes: 10', 'minutes:']],
      ['m1/module.yaml:5:1 minutes: empty, wanted about how many minutes it takes, a whole number from 1'],
    ],
    [
      'missing Welsh',
      [[check, '{ en: Which is warm?, cy: Pa un sydd yn gynnes? }', '{ en: Which is warm? }']],
      ['m1/assessments/m1-check.yaml:7:13 questions.q-1.prompt.cy: missing, wanted the Welsh text'],
    ],
    [
      'empty Welsh',
      [[check, '{ en: It is not., cy: Nac ydy. }', '{ en: It is not., cy: " " }']],
      ['m1/assessments/m1-check.yaml:15:39 questions.q-1.options.ice.reason.cy: empty, wanted the Welsh text'],
    ],
    [
      'a hint in one language only',
      [[activity, 'categories:', 'hint: { en: Touch it }\ncategories:']],
      ['m1/activities/CA-1.yaml:5:7 hint.cy: missing, wanted the Welsh text'],
    ],
    [
      'a hint that is no text',
      [[check, 'prompt: { en: Which is warm?, cy: Pa un sydd yn gynnes? }', 'prompt: { en: Which is warm?, cy: Pa un sydd yn gynnes? }\n    hint: true']],
      ['m1/assessments/m1-check.yaml:8:11 questions.q-1.hint: true, wanted text in English and Welsh'],
    ],
    ['missing English', [[module, '  en: First\n', '']], ['m1/module.yaml:3:3 title.en: missing, wanted the English text']],
    [
      'a language that the course does not have',
      [[module, '  cy: Cyntaf', '  cy: Cyntaf\n  fr: Premier']],
      ['m1/module.yaml:5:3 title.fr: unknown key, use one of en, cy'],
    ],
    [
      'a text in one language only',
      [[course, 'title: { en: Sample, cy: Enghraifft }', 'title: Sample']],
      ['course.yaml:5:8 title: "Sample", wanted text in English and Welsh'],
    ],
    [
      'a number where text belongs',
      [[activity, '{ en: Fire, cy: Tân }', '{ en: 999, cy: Tân }']],
      ['m1/activities/CA-1.yaml:8:18 tokens.fire.label.en: the number 999, wanted the English text'],
    ],
    [
      'an id outside the form',
      [[activity, 'id: snow', 'id: snow_1']],
      ['m1/activities/CA-1.yaml:11:9 tokens.snow_1.id: "snow_1", wanted letters and digits joined by single hyphens, beginning with a letter'],
    ],
    [
      'an entry without an id, by its position from 1',
      [[activity, '  - id: snow\n    label', '  - label']],
      ['m1/activities/CA-1.yaml:11:5 tokens.#2.id: missing, wanted an id for the token'],
    ],
    [
      'an unknown kind of item, and nothing else of that item',
      [[activity, 'kind: classification', 'kind: sorting']],
      ['m1/activities/CA-1.yaml:2:7 kind: "sorting", use one of single-choice, multiple-choice, true-false, matching, classification, hotspot, case, ordering, fill-in, numeric, rating, reflection'],
    ],
    [
      'an unknown kind of screen, and nothing else of that screen',
      [[module, 'kind: reveal', 'kind: panels']],
      ['m1/module.yaml:10:25 screens.m1-s02.kind: "panels", use one of text, reveal, worked, process, figure, media, glossary, summary, result, activity, check, borrow'],
    ],
    [
      'a question without a key',
      [[check, '    key: false\n', '']],
      ['m1/assessments/m1-check.yaml:30:5 questions.q-3.key: missing, wanted true or false'],
    ],
    [
      'a key that is no truth value',
      [[check, '    key: false\n', '    key: no\n']],
      ['m1/assessments/m1-check.yaml:34:10 questions.q-3.key: "no", wanted true or false'],
    ],
    [
      'an option without a reason',
      [[check, '        reason: { en: It is not., cy: Nac ydy. }\n', '']],
      ['m1/assessments/m1-check.yaml:13:9 questions.q-1.options.ice.reason: missing, wanted text in English and Welsh'],
    ],
    [
      'a token without a reason',
      [[activity, '    reason: { en: Snow is cold, cy: Mae eira yn oer }\n', '']],
      ['m1/activities/CA-1.yaml:11:5 tokens.snow.reason: missing, wanted text in English and Welsh'],
    ],
    ['too few entries', [[activity, 'categories: [warm, cold]', 'categories: [warm]']], [
      'm1/activities/CA-1.yaml:5:13 categories: a list of 1, wanted 2 categories or more',
      'm1/activities/CA-1.yaml:13:16 tokens.snow.category: "cold" is no category of the activity, use warm',
    ]],
    ['a list that is none', [[module, '[LO-2, LO-1]', 'LO-2']], ['m1/module.yaml:6:13 objectives: "LO-2", wanted a list of objectives']],
    [
      'points below 1',
      [[check, 'points: 3', 'points: 0']],
      ['m1/assessments/m1-check.yaml:19:13 questions.q-2.points: the number 0, wanted the points, a whole number from 1'],
    ],
    [
      'a draw below 1',
      [[check, 'draw: 2', 'draw: 0']],
      ['m1/assessments/m1-check.yaml:2:7 draw: the number 0, wanted how many questions are drawn, a whole number from 1'],
    ],
    ['a cut score above 100', [[module, 'cut-score: 80', 'cut-score: 101']], ['m1/module.yaml:7:12 cut-score: the number 101, wanted a percentage from 50 to 100']],
    ['a cut score below 50', [[module, 'cut-score: 80', 'cut-score: 0.8']], ['m1/module.yaml:7:12 cut-score: the number 0.8, wanted a percentage from 50 to 100']],
    [
      'a course without an activity base',
      [[course, 'activity-base: https://course.example/sample\n', '']],
      ['course.yaml:1:1 activity-base: missing, wanted an address such as https://example.org/course, without a slash at its end'],
    ],
    ...['course.example/sample', 'https://course.example/sample/', 'urn:course', 'https://', 'https://course.example/a b'].map(
      (base) =>
        [
          `an activity base that is no absolute address: ${base}`,
          [[course, 'https://course.example/sample', base]],
          [`course.yaml:2:16 activity-base: "${base}", wanted an address such as https://example.org/course, without a slash at its end`],
        ] as const,
    ),
    ['a version that is not semantic', [[course, '1.2.3', 'v2']], ['course.yaml:3:10 version: "v2", wanted a version such as 1.0.0']],
    ['a version that YAML takes for a number', [[course, '1.2.3', '1.2']], ['course.yaml:3:10 version: the number 1.2, wanted a version such as 1.0.0']],
    ['a language twice', [[course, '[en, cy]', '[en, cy, en]']], ['course.yaml:4:21 languages: "en" again, wanted each language once']],
    ['no language tag', [[course, '[en, cy]', '[en, Welsh]']], ['course.yaml:4:17 languages: "Welsh", wanted a language tag such as en or cy']],
  ]);
});

describe('an author whose YAML cannot be read is told once a file', () => {
  const first = '{ en: Fire, cy: Tân }';
  testBroken([
    [
      'of a second colon in a line',
      [[module, 'en: First', 'en: First: the start']],
      ['m1/module.yaml:3:7 YAML: a second ": " in one line, or a line indented too far, put the whole text in quotes, or align the lines'],
    ],
    ['of a tab', [[module, '  en: First', '\ten: First']], ['m1/module.yaml:3:1 YAML: a tab at the start of a line, indent with spaces']],
    ['of quotes left open', [[module, 'cy: Cyntaf', 'cy: "Cyntaf']], ['m1/module.yaml:14:1 YAML: quotes that are not closed, wanted the same quotes at the end']],
    ['of a bracket after a text', [[module, 'en: First', 'en: "First" [1]']], ['m1/module.yaml:3:15 YAML: more text where a value has ended, put the whole text in quotes']],
    ['of a text that begins with a sign', [[module, 'en: First', 'en: @First']], ['m1/module.yaml:3:7 YAML: a text that begins with a sign of YAML, put the whole text in quotes']],
    ['of emphasis that YAML takes for an alias', [[activity, first, '\n      en: *Fire\n      cy: Tân']], [
      'm1/activities/CA-1.yaml:9:11 YAML: a text that begins with * or &, put the whole text in quotes',
    ]],
    ['of an ampersand that YAML takes for an anchor', [[module, 'en: First', 'en: &First things']], ['m1/module.yaml:3:14 YAML: a text that begins with * or &, put the whole text in quotes']],
    ['of a line without a colon', [[module, 'minutes: 10', 'minutes']], ['m1/module.yaml:5:1 YAML: a line that is no "key: value", wanted a colon and a space after the key']],
    ['of a tag', [[module, 'en: First', 'en: !First']], ['m1/module.yaml:3:7 YAML: a text that begins with !, put the whole text in quotes']],
    ['of a second document', [[module, 'minutes: 10', '---\nminutes: 10']], ['m1/module.yaml:5:1 YAML: a second document after ---, wanted one document in a file']],
    ['of a merge conflict', [[module, 'minutes: 10', '<<<<<<< ours\nminutes: 10\n=======\nminutes: 12\n>>>>>>> theirs']], [
      'm1/module.yaml:5:1 YAML: a merge conflict (<<<<<<<), settle it in version control first',
    ]],
    ['of a key written twice', [[module, 'minutes: 10', 'minutes: 10\nminutes: 12']], ['m1/module.yaml:6:1 minutes: the same key twice, wanted it once']],
    ['of a key written twice, by the id of its owner', [[check, '        key: true\n', '        key: true\n        key: true\n']], [
      'm1/assessments/m1-check.yaml:12:9 questions.q-1.options.sun.key: the same key twice, wanted it once',
    ]],
    ['of a text that begins with a bracket', [[module, 'en: First', '{en}: First']], ['m1/module.yaml:3:3 YAML: brackets where a key belongs, wanted a word; if it is text, put the whole text in quotes']],
    ['of a file with nothing in it', [[activity, '']], ['m1/activities/CA-1.yaml:1:1 file: empty, use one of single-choice, multiple-choice, true-false, matching, classification, hotspot, case, ordering, fill-in, numeric, rating, reflection']],
    ['of a course file that is not YAML, and of no text that it may have asked for', [[course, 'languages: [en', 'languages: [en}']], [
      'course.yaml:4:15 YAML: a bracket that is not closed, close it, or align the line with its neighbours',
    ]],
  ]);
});
