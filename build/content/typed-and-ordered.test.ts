import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linesOf, testBroken, withEdits, type Edit } from '../../tests/support/broken-modules.js';
import { readContent } from './read-content.js';

const file = 'm1/activities/CA-1.yaml';
const base = (kind: string) => `id: CA-1\nkind: ${kind}\nobjective: LO-2\nprompt: { en: Ask, cy: Gofyn }\n`;
const reason = 'reason: { en: Because., cy: Oherwydd. }\n';

const order = `${base('ordering')}entries:
  - id: boil
    label: { en: Boil, cy: Berwi }
    reason: { en: First., cy: Yn gyntaf. }
  - id: pour
    label: { en: Pour, cy: Arllwys }
    reason: { en: Then., cy: Wedyn. }
`;
const word = `${base('fill-in')}accept:
  - { en: House, cy: tŷ }
  - { en: "carer’s  home", cy: tŷ }
${reason}`;
const number = `${base('numeric')}value: 37.5\ntolerance: 0.5\nunit: { en: °C, cy: °C }\n${reason}`;
const scale = `${base('rating')}options:
  - { id: low, label: { en: Low, cy: Isel } }
  - { id: high, label: { en: High, cy: Uchel } }
`;
const thought = base('reflection');

/** The one item of the activity, its key and its texts, as `yaml` has it. */
async function read(yaml: string) {
  return withEdits([[file, yaml]], async (folder) => {
    const result = await readContent(folder);
    assert.deepEqual(linesOf(result), []);
    assert.ok(result.kind === 'read');
    const { course, keys, languages } = result.content;
    const own = (all: Readonly<Record<string, unknown>> = {}) => Object.fromEntries(Object.entries(all).filter(([id]) => id.startsWith('CA-1')));
    return { item: course.units[0]?.lessons[0]?.items['CA-1'], key: keys['CA-1'], lines: own(languages['cy']?.texts.lines), reasons: own(languages['en']?.reasons) };
  });
}

describe('an activity that is put in order or typed', () => {
  it('has its entries in the order that is right', async () => {
    assert.deepEqual(await read(order), {
      item: { kind: 'ordering', id: 'CA-1', objective: 'LO-2', points: 1, entries: [{ id: 'boil', number: 0 }, { id: 'pour', number: 1 }] },
      key: { kind: 'ordering', order: ['boil', 'pour'] },
      lines: { 'CA-1': 'Gofyn', 'CA-1.boil': 'Berwi', 'CA-1.pour': 'Arllwys' },
      reasons: { 'CA-1.boil': 'First.', 'CA-1.pour': 'Then.' },
    });
  });

  it('has every form that is right, each once a language and as it is compared, and forgives capitals and accents', async () => {
    assert.deepEqual(await read(word), {
      item: { kind: 'fill-in', id: 'CA-1', objective: 'LO-2', points: 1 },
      key: { kind: 'fill-in', accepted: { en: ['House', "carer's home"], cy: ['tŷ'] }, capitals: 'ignored', marks: 'forgiven' },
      lines: { 'CA-1': 'Gofyn' },
      reasons: { 'CA-1.answer': 'Because.' },
    });
    const { key } = await read(`${word}capitals: matter\nmarks: matter\n`);
    assert.ok(key?.kind === 'fill-in' && key.capitals === 'matter' && key.marks === 'matter');
  });

  it('has its number, how far off is right, and its unit', async () => {
    assert.deepEqual(await read(number), {
      item: { kind: 'numeric', id: 'CA-1', objective: 'LO-2', points: 1 },
      key: { kind: 'numeric', value: 37.5, tolerance: 0.5 },
      lines: { 'CA-1': 'Gofyn', 'CA-1.unit': '°C' },
      reasons: { 'CA-1.answer': 'Because.' },
    });
    assert.deepEqual((await read(`${base('numeric')}value: -18\n${reason}`)).key, { kind: 'numeric', value: -18, tolerance: 0 });
  });
});

describe('an activity that is never scored', () => {
  it('has no points, no reasons and a key that knows nothing', async () => {
    assert.deepEqual(await read(scale), {
      item: { kind: 'rating', id: 'CA-1', objective: 'LO-2', points: 0, options: [{ id: 'low', number: 0 }, { id: 'high', number: 1 }] },
      key: { kind: 'rating' },
      lines: { 'CA-1': 'Gofyn', 'CA-1.low': 'Isel', 'CA-1.high': 'Uchel' },
      reasons: {},
    });
    assert.deepEqual(await read(thought), {
      item: { kind: 'reflection', id: 'CA-1', objective: 'LO-2', points: 0 },
      key: { kind: 'reflection' },
      lines: { 'CA-1': 'Gofyn' },
      reasons: {},
    });
  });
});

describe('an author of one of these reads', () => {
  const check = 'm1/assessments/m1-check.yaml';
  const extra = (yaml: string): Edit => [check, 'questions:\n', `questions:\n  - id: q-0\n${yaml.split('\n').slice(1).map((line) => `    ${line}\n`).join('')}`];
  testBroken([
    [
      'that one entry is no order',
      [[file, order.slice(0, order.indexOf('  - id: pour'))]],
      [`${file}:6:3 entries: a list of 1, wanted 2 entries to put in order or more`],
    ],
    [
      'that an entry is there twice',
      [[file, order.replace('id: pour', 'id: boil')]],
      [`${file}:9:9 entries.boil.id: "boil" again (first at ${file}:6), wanted an id of its own`],
    ],
    ['that nothing is accepted', [[file, `${base('fill-in')}accept: []\n${reason}`]], [`${file}:5:9 accept: an empty list, wanted one or more answers`]],
    [
      'that an answer is too long to be closed',
      [[file, word.replace('House', 'What I think of it is this and it is a lot')]],
      [`${file}:6:11 accept.#1.en: an answer of 42 letters, wanted 40 at most: ask for a word or a few, and never for what learners think`],
    ],
    [
      'that a letter has no place in suspend data',
      [[file, word.replace('House', 'Οίκος')]],
      [`${file}:6:11 accept.#1.en: "Ο ί κ ο ς" in an answer, wanted Latin letters, digits and the signs of a keyboard`],
    ],
    [
      'what capitals and marks can be',
      [[file, `${word}capitals: yes\nmarks: ignored\n`]],
      [`${file}:9:11 capitals: "yes", use one of matter, ignored`, `${file}:10:8 marks: "ignored", use one of matter, forgiven`],
    ],
    [
      'that a tolerance is below nought',
      [[file, number.replace('tolerance: 0.5', 'tolerance: -1')]],
      [`${file}:6:12 tolerance: the number -1, wanted how far off is still right, 0 or more`],
    ],
    ['that a value is no number', [[file, number.replace('37.5', 'warm')]], [`${file}:5:8 value: "warm", wanted the right number`]],
    [
      'that a number has more digits than there is room for',
      [[file, number.replace('37.5', '0.0000001').replace('0.5', '100000')]],
      [
        `${file}:5:8 value: the number 1e-7, wanted five digits and 6 decimals at most`,
        `${file}:6:12 tolerance: the number 100000, wanted five digits and 6 decimals at most`,
      ],
    ],
    [
      'that a range reaches beyond it',
      [[file, number.replace('37.5', '-99999').replace('0.5', '1')]],
      [`${file}:6:12 tolerance: a range that ends at 100000, wanted one of five digits at most`],
    ],
    [
      'that a scale has too many options',
      [[file, `${scale}${Array.from({ length: 9 }, (_, index) => `  - { id: o${index}, label: { en: A${index}, cy: A${index} } }\n`).join('')}`]],
      [`${file}:6:3 options: a list of 11, wanted 10 options at most`],
    ],
    [
      'that what is never scored has no points',
      [[file, `${thought}points: 2\n`]],
      [`${file}:5:1 points: unknown key, use one of id, kind, objective, facts, prompt, image, hint`],
    ],
    [
      'that what is never scored is no question',
      [extra(scale)],
      [`${check}:5:11 questions.q-0.kind: a rating among questions that are scored, write it as an activity, on a screen of its own`],
    ],
    [
      'that a reflection is no question',
      [extra(thought)],
      [`${check}:5:11 questions.q-0.kind: a reflection among questions that are scored, write it as an activity, on a screen of its own`],
    ],
  ]);
});
