import { describe } from 'node:test';
import { testBroken, type Edit } from '../../tests/support/broken-modules.js';

const activity = 'm1/activities/CA-1.yaml';

const right = `id: CA-1
kind: case
objective: LO-2
prompt: { en: A gift, cy: Rhodd }
steps:
  - id: offer
    situation: { en: He offers you money., cy: Mae’n cynnig arian. }
    options:
      - { id: accept, label: { en: Take it, cy: Ei gymryd }, grade: unsafe, reason: { en: No., cy: Na. } }
      - { id: decline, label: { en: Thank him, cy: Diolch }, grade: best, reason: { en: Yes., cy: Ie. } }
      - { id: later, label: { en: Wait, cy: Aros }, grade: partly, to: family, reason: { en: Hm., cy: Hm. } }
  - id: family
    situation: { en: His daughter asks., cy: Mae ei ferch yn gofyn. }
    options:
      - { id: record, label: { en: Tell, cy: Dweud }, grade: best, reason: { en: Yes., cy: Ie. } }
      - { id: keep, label: { en: Keep quiet, cy: Cadw’n dawel }, grade: unsafe, to: end, reason: { en: No., cy: Na. } }
`;

/** The case with some words replaced. */
function changed(...changes: readonly (readonly [from: string, to: string])[]): Edit {
  return [activity, changes.reduce((text, [from, to]) => text.replace(from, to), right)];
}

describe('an author who writes a case reads', () => {
  testBroken([
    ['nothing where it is right', [changed()], []],
    [
      'a step without a way out',
      [changed(['grade: partly, to: family', 'grade: partly'], ['grade: best, reason: { en: Yes., cy: Ie. } }\n      - { id: later', 'grade: best, to: again, reason: { en: Yes., cy: Ie. } }\n      - { id: later'])],
      [
        'm1/activities/CA-1.yaml:9:7 steps.offer.options: no way out of this step, wanted an option that leads to a later step or to end',
        'm1/activities/CA-1.yaml:10:79 steps.offer.options.decline.to: a best option that leads back to its own step, use one of family, end',
        'm1/activities/CA-1.yaml:12:5 steps.family: a step that no option leads to, wanted to: family on an option before it, or no such step',
      ],
    ],
    [
      'a step that is never reached',
      [changed(['grade: best, reason', 'grade: best, to: end, reason'], ['to: family', 'to: again'])],
      ['m1/activities/CA-1.yaml:12:5 steps.family: a step that no option leads to, wanted to: family on an option before it, or no such step'],
    ],
    [
      'a step without a best option',
      [changed(['grade: best, reason', 'grade: partly, reason'])],
      ['m1/activities/CA-1.yaml:9:7 steps.offer.options: no best option, wanted grade: best on at least one'],
    ],
    [
      'a lead to an earlier step',
      [changed(['to: end', 'to: offer'])],
      ['m1/activities/CA-1.yaml:16:85 steps.family.options.keep.to: "offer" is no later step, so the case could go round for ever, use one of end, again'],
    ],
    [
      'a lead to no step',
      [changed(['to: family', 'to: famly'])],
      ['m1/activities/CA-1.yaml:11:72 steps.offer.options.later.to: "famly" is no step of the case, use one of family, end, again'],
    ],
    [
      'a step called as an end is',
      [changed(['id: offer', 'id: again'])],
      ['m1/activities/CA-1.yaml:6:9 steps.again.id: "again" is a reserved word, wanted another id'],
    ],
    [
      'an unknown grade, and nothing of a missing best option',
      [changed(['grade: best', 'grade: good'])],
      ['m1/activities/CA-1.yaml:10:69 steps.offer.options.decline.grade: "good", use one of best, partly, unsafe'],
    ],
    [
      'an option’s id given twice, in whatever steps',
      [changed(['id: keep', 'id: accept'])],
      ['m1/activities/CA-1.yaml:16:15 steps.family.options.accept.id: "accept" again (first at m1/activities/CA-1.yaml:9), wanted an id of its own'],
    ],
    [
      'a misspelt key, and nothing else',
      [changed(['to: family', 'too: family'])],
      ['m1/activities/CA-1.yaml:11:68 steps.offer.options.later.too: unknown key, use to'],
    ],
  ]);
});
