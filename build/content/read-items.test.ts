import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withEdits, type Edit } from '../../tests/support/broken-modules.js';
import { unitMedia } from '../unit-content.js';
import { readContent } from './read-content.js';

const activity = 'm1/activities/CA-1.yaml';

/** The activity as it is read, with all that belongs to it. */
function read(...edits: readonly Edit[]) {
  return withEdits(edits, async (folder) => {
    const result = await readContent(folder);
    if (result.kind !== 'read') assert.fail(JSON.stringify(result.problems));
    const { content, locks } = result;
    const unit = content.course.units[0] ?? assert.fail('no unit');
    return { content, item: unit.lessons[0]?.items['CA-1'], key: content.keys['CA-1'], locked: locks[0]?.lock.items['CA-1'], media: unitMedia(content, unit) };
  });
}

describe('items as they are read', () => {
  it('have their hint among what can be read before answering, whatever their kind', async () => {
    const sorting = await read([activity, 'categories:', 'hint: { en: What does it *feel* like?, cy: Sut mae’n *teimlo*? }\ncategories:']);
    const lines = (language: string) => sorting.content.languages[language]?.texts.lines['CA-1..hint'];
    assert.deepEqual(lines('en'), ['What does it ', { kind: 'emphasis', content: ['feel'] }, ' like?']);
    assert.deepEqual(lines('cy'), ['Sut mae’n ', { kind: 'emphasis', content: ['teimlo'] }, '?']);
    const thinking = await read([activity, 'id: CA-1\nkind: reflection\nobjective: LO-2\nprompt: { en: A, cy: B }\nhint: { en: C, cy: D }\n']);
    assert.equal(thinking.content.languages['cy']?.texts.lines['CA-1..hint'], 'D');
  });

  it('have a case whose options lead on as written, best ones to the next step and others back where it is not', async () => {
    const { item, key, locked, content } = await read([
      activity,
      `id: CA-1
kind: case
objective: LO-2
prompt: { en: A gift, cy: Rhodd }
steps:
  - id: offer
    situation: { en: He offers *money*., cy: Arian. }
    options:
      - { id: accept, label: { en: Take it, cy: Ei gymryd }, grade: unsafe, reason: { en: 'No.', cy: Na. } }
      - { id: decline, label: { en: Thank him, cy: Diolch }, grade: best, reason: { en: 'Yes.', cy: Ie. } }
      - { id: later, label: { en: Wait, cy: Aros }, grade: partly, to: end, reason: { en: Hm., cy: Hm. } }
  - id: family
    situation: { en: His daughter asks., cy: Merch. }
    options:
      - { id: keep, label: { en: Keep quiet, cy: Tawelu }, grade: unsafe, to: again, reason: { en: 'No.', cy: Na. } }
      - { id: record, label: { en: Tell, cy: Dweud }, grade: best, reason: { en: 'Yes.', cy: Ie. } }
`,
    ]);
    assert.deepEqual(item, {
      kind: 'case',
      id: 'CA-1',
      objective: 'LO-2',
      points: 2,
      steps: [
        { id: 'offer', number: 0, options: [{ id: 'accept', number: 0, to: 'again' }, { id: 'decline', number: 1, to: 'family' }, { id: 'later', number: 2, to: 'end' }] },
        { id: 'family', number: 1, options: [{ id: 'keep', number: 3, to: 'again' }, { id: 'record', number: 4, to: 'end' }] },
      ],
    });
    assert.deepEqual(key, { kind: 'case', grades: { accept: 'unsafe', decline: 'best', later: 'partly', keep: 'unsafe', record: 'best' } });
    assert.deepEqual(Object.keys(locked?.parts ?? {}), ['accept', 'decline', 'later', 'keep', 'record']);
    assert.deepEqual(Object.keys(locked?.places ?? {}), ['offer', 'family']);
    const { texts, reasons } = content.languages['en'] ?? assert.fail('no English');
    assert.deepEqual(texts.lines['CA-1.offer'], ['He offers ', { kind: 'emphasis', content: ['money'] }, '.']);
    assert.equal(texts.lines['CA-1.decline'], 'Thank him');
    assert.equal(reasons['CA-1.decline'], 'Yes.');
    assert.equal(reasons['CA-1.offer'], undefined);
  });

  it('have a hotspot with its picture, which the package gets', async () => {
    const { item, key, media, content } = await read(
      [
        activity,
        `id: CA-1
kind: hotspot
objective: LO-2
prompt: { en: What is hot?, cy: Beth? }
image: { file: media/hob.svg, alternative: { en: A hob, cy: Hob } }
regions:
  - { id: left, label: { en: Left, cy: Chwith }, at: { x: 0, y: 0, width: 50, height: 100 }, key: true, reason: { en: It is., cy: Mae. } }
  - { id: right, label: { en: Right, cy: De }, at: { x: 50.5, y: 0, width: 49.5, height: 100 }, reason: { en: It is not., cy: Nac ydy. } }
`,
      ],
      ['m1/media/hob.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    );
    assert.deepEqual(item, {
      kind: 'hotspot',
      id: 'CA-1',
      objective: 'LO-2',
      points: 1,
      image: 'm1/hob.svg',
      choose: 'one',
      regions: [
        { id: 'left', number: 0, x: 0, y: 0, width: 50, height: 100 },
        { id: 'right', number: 1, x: 50.5, y: 0, width: 49.5, height: 100 },
      ],
    });
    assert.deepEqual(key, { kind: 'hotspot', regions: ['left'] });
    assert.deepEqual(media, ['m1/circle.svg', 'm1/hob.svg']);
    assert.equal(content.languages['cy']?.texts.lines['CA-1..image'], 'Hob');
  });

  it('have the mark of a question about safety', async () => {
    const { content } = await read(['m1/assessments/m1-check.yaml', '- id: q-1\n', '- id: q-1\n    critical: true\n']);
    const items = Object.values(content.course.units[0]?.lessons[0]?.items ?? {});
    assert.deepEqual(items.filter(({ critical }) => critical).map(({ id }) => id), ['q-1']);
  });

  it('have pictures on tokens, tokens that belong nowhere, and what they are worth', async () => {
    const { item, key, media, content } = await read(
      [activity, 'category: warm', 'image: { file: media/fire.svg, alternative: { en: Flames, cy: Fflamau } }\n    category: warm'],
      [activity, '    category: [cold]\n', ''],
      [activity, 'tokens:', 'pool: true\ncredit: each-less-wrong\npoints: 4\ntokens:'],
      ['m1/media/fire.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    );
    assert.deepEqual(item, {
      kind: 'classification',
      id: 'CA-1',
      objective: 'LO-2',
      points: 4,
      credit: 'each-less-wrong',
      tokens: [{ id: 'fire', number: 0, image: 'm1/fire.svg' }, { id: 'snow', number: 1 }],
      categories: [{ id: 'warm', number: 0 }, { id: 'cold', number: 1 }],
      pool: true,
    });
    assert.deepEqual(key, { kind: 'classification', accepts: { fire: ['warm'] } });
    assert.deepEqual(media, ['m1/circle.svg', 'm1/fire.svg']);
    assert.equal(content.languages['en']?.texts.lines['CA-1.fire.image'], 'Flames');
  });
});
