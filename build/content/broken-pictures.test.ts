import { describe } from 'node:test';
import { testBroken, type Edit } from '../../tests/support/broken-modules.js';

const activity = 'm1/activities/CA-1.yaml';
const check = 'm1/assessments/m1-check.yaml';

const right = `id: CA-1
kind: hotspot
objective: LO-2
prompt: { en: What is hot?, cy: Beth sy’n boeth? }
image:
  file: media/circle.svg
  alternative: { en: A circle, cy: Cylch }
regions:
  - id: left
    label: { en: The left half, cy: Yr hanner chwith }
    at: { x: 0, y: 0, width: 50, height: 100 }
    key: true
    reason: { en: It is., cy: Mae. }
  - id: corner
    label: { en: The lower right corner, cy: Y gornel dde isaf }
    at: { x: 80, y: 85, width: 20, height: 15 }
    reason: { en: It is not., cy: Nac ydy. }
`;

function changed(...changes: readonly (readonly [from: string, to: string])[]): Edit {
  return [activity, changes.reduce((text, [from, to]) => text.replace(from, to), right)];
}

describe('an author who writes a hotspot reads', () => {
  testBroken([
    ['nothing where it is right', [changed()], []],
    [
      'a region beyond an edge of its picture',
      [changed(['width: 20, height: 15', 'width: 25, height: 16'])],
      [
        'm1/activities/CA-1.yaml:16:32 regions.corner.at.width: a region that ends at 105 percent, beyond the picture’s right edge, wanted x and width to make 100 at most',
        'm1/activities/CA-1.yaml:16:44 regions.corner.at.height: a region that ends at 101 percent, beyond the picture’s lower edge, wanted y and height to make 100 at most',
      ],
    ],
    [
      'a region before its picture begins',
      [changed(['x: 80', 'x: -5'])],
      ['m1/activities/CA-1.yaml:16:14 regions.corner.at.x: the number -5, wanted a percentage from 0 to 100'],
    ],
    ['no picture', [changed(['image:\n  file: media/circle.svg\n  alternative: { en: A circle, cy: Cylch }\n', ''])], ['m1/activities/CA-1.yaml:1:1 image: missing, wanted keys and values (file, alternative)']],
    // WCAG 1.1.1.
    [
      'a picture without words for those who do not see it',
      [changed(['  alternative: { en: A circle, cy: Cylch }\n', ''])],
      ['m1/activities/CA-1.yaml:6:3 image.alternative: missing, wanted text in English and Welsh'],
    ],
    [
      'a picture with words in one language only',
      [changed([', cy: Cylch', ''])],
      ['m1/activities/CA-1.yaml:7:16 image.alternative.cy: missing, wanted the Welsh text'],
    ],
    [
      'a picture that the module does not have',
      [changed(['circle.svg', 'circel.svg'])],
      ['m1/activities/CA-1.yaml:6:9 image.file: no file "media/circel.svg" in the module, use media/circle.svg'],
    ],
    ['no right region', [changed(['    key: true\n', ''])], ['m1/activities/CA-1.yaml:9:3 regions: no right region, wanted key: true on at least one']],
    [
      'a second right region where one is to be chosen',
      [changed(['height: 15 }', 'height: 15 }\n    key: true'])],
      ['m1/activities/CA-1.yaml:17:10 regions.corner.key: another right region, wanted key: true on exactly one, or choose: many'],
    ],
    ['nothing of that where many are', [changed(['height: 15 }', 'height: 15 }\n    key: true'], ['regions:', 'choose: many\nregions:'])], []],
  ]);
});

describe('an author who puts pictures on items reads', () => {
  const picture = 'image: { file: media/circle.svg, alternative: { en: A circle, cy: Cylch } }';
  testBroken([
    ['nothing of one under a prompt', [[activity, 'categories:', `${picture}\ncategories:`]], []],
    ['nothing of one on a token', [[activity, 'category: warm', `category: warm\n    ${picture}`]], []],
    ['nothing of one on an option', [[check, 'id: sun\n', `id: sun\n        ${picture}\n`]], []],
    [
      'that a token’s is not there',
      [[activity, 'category: warm', `category: warm\n    ${picture.replace('circle', 'kitchen-plan')}`]],
      ['m1/activities/CA-1.yaml:10:20 tokens.fire.image.file: no file "media/kitchen-plan.svg" in the module, wanted a file in media/'],
    ],
    [
      'that an option’s has no words',
      [[check, 'id: sun\n', 'id: sun\n        image: { file: media/circle.svg }\n']],
      ['m1/assessments/m1-check.yaml:10:16 questions.q-1.options.sun.image.alternative: missing, wanted text in English and Welsh'],
    ],
  ]);
});

describe('an author who leaves cards unsorted reads', () => {
  testBroken([
    ['nothing where the cards may stay in the pool', [[activity, '    category: warm\n', ''], [activity, 'tokens:', 'pool: true\ntokens:']], []],
    [
      'that a card without a category needs a pool',
      [[activity, '    category: warm\n', '']],
      ['m1/activities/CA-1.yaml:7:5 tokens.fire.category: missing, wanted the id of a category, or a list of them, or pool: true for tokens that belong nowhere'],
    ],
    [
      'that something has to belong somewhere',
      [[activity, '    category: warm\n', ''], [activity, '    category: [cold]\n', ''], [activity, 'tokens:', 'pool: true\ntokens:']],
      ['m1/activities/CA-1.yaml:8:3 tokens: no token that belongs in a category, wanted a category on at least one'],
    ],
  ]);
});

describe('an author who sets what an item is worth reads', () => {
  testBroken([
    ['nothing where it is right', [[activity, 'tokens:', 'credit: each-less-wrong\npoints: 4\ntokens:']], []],
    ['the known rules of credit', [[activity, 'tokens:', 'credit: some\ntokens:']], ['m1/activities/CA-1.yaml:6:9 credit: "some", use one of all, each, each-less-wrong']],
    ['that critical is true or false', [[activity, 'tokens:', 'critical: very\ntokens:']], ['m1/activities/CA-1.yaml:6:11 critical: "very", wanted true or false']],
  ]);
});
