import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { lessonCheck } from '../../tests/support/assessments.js';
import { validModules, withEdits } from '../../tests/support/broken-modules.js';
import type { Content } from '../../src/model/content.js';
import { linesOf } from '../../tests/support/broken-modules.js';
import { formatLock } from './lock.js';
import { writeLocks, type LockChange } from './lock-file.js';
import { readContent } from './read-content.js';

async function read(folder: string): Promise<{ content: Content; locks: readonly LockChange[] }> {
  const result = await readContent(folder);
  assert.deepEqual(linesOf(result), []);
  assert.ok(result.kind === 'read');
  return result;
}

describe('content that is right', () => {
  let content: Content;
  before(async () => {
    ({ content } = await read(validModules));
  });

  it('becomes the course, its objectives in the course’s order and its cut score a fraction', () => {
    const { units, ...course } = content.course;
    assert.deepEqual(course, { id: 'sample', activityBase: 'https://course.example/sample', version: '1.2.3', languages: ['en', 'cy'] });
    assert.equal(units.length, 1);
    const { lessons, ...unit } = units[0] ?? { lessons: [] };
    assert.deepEqual(unit, { id: 'm1', objectives: ['LO-1', 'LO-2'], cutScore: 0.8 });
    const { items, ...lesson } = lessons[0] ?? { items: {} };
    assert.deepEqual(Object.keys(items), ['CA-1', 'q-1', 'q-2', 'q-3', 'q-4']);
    assert.deepEqual(lesson, {
      id: 'm1',
      minutes: 10,
      screens: [
        { kind: 'text', id: 'm1-s01' },
        { kind: 'reveal', id: 'm1-s02', panels: ['sun', 'ice'] },
        { kind: 'worked', id: 'm1-s03', steps: ['one', 'two'] },
        { kind: 'activity', id: 'm1-s04', items: ['CA-1'] },
        { kind: 'check', id: 'm1-s05', assessment: lessonCheck('m1-check', ['q-1', 'q-2', 'q-3', 'q-4'], 2) },
      ],
    });
  });

  it('gives each kind of item its points and its numbered parts', () => {
    assert.deepEqual(content.course.units[0]?.lessons[0]?.items, {
      'CA-1': {
        kind: 'classification',
        id: 'CA-1',
        objective: 'LO-2',
        points: 2, // one a token
        tokens: [{ id: 'fire', number: 0 }, { id: 'snow', number: 1 }],
        categories: [{ id: 'warm', number: 0 }, { id: 'cold', number: 1 }],
      },
      'q-1': { kind: 'single-choice', id: 'q-1', objective: 'LO-1', points: 1, options: [{ id: 'sun', number: 0 }, { id: 'ice', number: 1 }] },
      'q-2': { kind: 'multiple-choice', id: 'q-2', objective: 'LO-1', points: 3, options: [{ id: 'snow', number: 0 }, { id: 'ice', number: 1 }] },
      'q-3': { kind: 'true-false', id: 'q-3', objective: 'LO-1', points: 1 },
      'q-4': {
        kind: 'matching',
        id: 'q-4',
        objective: 'LO-2',
        points: 1,
        sources: [{ id: 'smoke', number: 0 }, { id: 'rain', number: 1 }],
        targets: [{ id: 'up', number: 0 }, { id: 'down', number: 1 }],
      },
    });
  });

  it('keeps what is right apart from the course', () => {
    assert.deepEqual(content.keys, {
      'CA-1': { kind: 'classification', accepts: { fire: ['warm'], snow: ['cold'] } },
      'q-1': { kind: 'single-choice', option: 'sun' },
      'q-2': { kind: 'multiple-choice', options: ['snow', 'ice'] },
      'q-3': { kind: 'true-false', value: false },
      'q-4': { kind: 'matching', pairs: { smoke: 'up', rain: 'down' } },
    });
  });

  it('has every line, by text id, and no reason among them', () => {
    const { texts } = content.languages['cy'] ?? assert.fail('no Welsh');
    assert.equal(texts.language, 'cy');
    assert.deepEqual(texts.lines, {
      course: 'Enghraifft',
      'LO-1': 'Gwahaniaethu',
      'LO-2': 'Eu didoli',
      warm: 'Cynnes',
      cold: 'Oer',
      mild: 'Mwyn',
      m1: 'Cyntaf',
      'CA-1': 'Didolwch y rhain',
      'CA-1.fire': 'Tân',
      'CA-1.snow': 'Eira',
      'q-1': 'Pa un sydd yn gynnes?',
      'q-1.sun': 'Haul',
      'q-1.ice': 'Iâ',
      'q-2': 'Pa rai sydd yn oer?',
      'q-2.snow': 'Eira',
      'q-2.ice': 'Iâ',
      'q-3': 'Mae iâ yn gynnes.',
      'q-4': 'Parwch nhw',
      'q-4.up': 'I fyny',
      'q-4.down': 'I lawr',
      'q-4.smoke': 'Mwg',
      'q-4.rain': 'Glaw',
      'm1-s01': 'Croeso',
      'm1-s02': 'Dau beth',
      'm1-s02.sun': 'Haul',
      'm1-s02.ice': 'Iâ',
      'm1-s03': 'Enghraifft',
      'm1-s03.one': 'Cam cyntaf',
      'm1-s03.two': 'Ail gam',
      'm1-s04': 'Didoli',
      'm1-s05': 'Gwirio',
    });
  });

  it('has a reason for every option, token, source and answer', () => {
    assert.deepEqual(content.languages['en']?.reasons, {
      'CA-1.fire': ['Fire is ', { kind: 'emphasis', content: ['warm'] }],
      'CA-1.snow': 'Snow is cold',
      'q-1.sun': 'It is.',
      'q-1.ice': 'It is not.',
      'q-2.snow': 'It is.',
      'q-2.ice': 'It is.',
      'q-3.true': 'It is cold.',
      'q-3.false': 'Right, it is cold.',
      'q-4.smoke': 'Smoke rises.',
      'q-4.rain': 'Rain falls.',
    });
  });

  it('has a screen’s Markdown as a tree', () => {
    assert.deepEqual(content.languages['en']?.texts.bodies['m1-s01'], [
      {
        kind: 'paragraph',
        content: [
          'A ',
          { kind: 'strong', content: ['strong'] },
          ' word, an ',
          { kind: 'emphasis', content: ['important'] },
          ' one, and ',
          { kind: 'foreign', language: 'cy', content: ['urddas'] },
          '.',
        ],
      },
      { kind: 'heading', content: 'A heading' },
      {
        kind: 'list',
        ordered: false,
        items: [
          [{ kind: 'paragraph', content: ['See ', { kind: 'screen-link', screen: 'm1-s02', content: ['the next screen'] }, '.'] }],
          [{ kind: 'paragraph', content: ['See ', { kind: 'link', href: 'https://site.example/page', content: ['a site'] }, '.'] }],
        ],
      },
      { kind: 'list', ordered: true, items: [[{ kind: 'paragraph', content: 'First' }], [{ kind: 'paragraph', content: 'Second' }]] },
      { kind: 'callout', blocks: [{ kind: 'paragraph', content: 'Remember this.' }] },
      { kind: 'image', asset: 'm1/circle.svg', alternative: 'A black circle' },
    ]);
  });

  it('has the text of each panel and step under its own id', () => {
    const { bodies } = content.languages['en']?.texts ?? assert.fail('no English');
    assert.deepEqual(bodies['m1-s02'], [{ kind: 'paragraph', content: 'Open each.' }]);
    assert.deepEqual(bodies['m1-s02.ice'], [{ kind: 'paragraph', content: 'Ice is cold.' }]);
    assert.deepEqual(bodies['m1-s03'], []);
    assert.deepEqual(bodies['m1-s03.one'], [
      { kind: 'paragraph', content: 'Look.' },
      { kind: 'heading', content: 'Why' },
      { kind: 'paragraph', content: 'Think.' },
    ]);
  });

  it('names each asset’s file relative to the modules folder', () => {
    assert.deepEqual(content.media, { 'm1/circle.svg': 'm1/media/circle.svg' });
  });

  it('is frozen all the way down', () => {
    const open: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) open.push(path);
      for (const [key, child] of Object.entries(value)) visit(child, `${path}.${key}`);
    };
    visit(content, 'content');
    assert.deepEqual(open, []);
  });

  it('may leave out the cut score: then none is set', () =>
    withEdits([['m1/module.yaml', 'cut-score: 80\n', '']], async (folder) => {
      const { content: without } = await read(folder);
      assert.equal('cutScore' in (without.course.units[0] ?? {}), false);
    }));

  it('reads the same when it is read again', async () => {
    assert.deepEqual((await read(validModules)).content, content);
  });
});

describe('the lock file', () => {
  it('is to be written for a new module, and not again once it was', () =>
    withEdits([], async (folder) => {
      const first = await read(folder);
      assert.deepEqual(first.locks.map(({ file, changed }) => [file, changed]), [['m1/ids.lock.json', true]]);
      await writeLocks(folder, first.locks);
      const second = await read(folder);
      assert.deepEqual(second.locks.map(({ changed }) => changed), [false]);
      assert.deepEqual(second.content.locks, first.content.locks);
      assert.deepEqual(second.content.locks['m1']?.screens['m1-s02'], {
        number: 1,
        since: 1,
        parts: { sun: { number: 0, since: 1 }, ice: { number: 1, since: 1 } },
      });
    }));

  it('decides an option’s number, whatever its position', async () => {
    const { locks } = await read(validModules);
    const lock = locks[0]?.lock ?? assert.fail('no lock');
    const reordered = [
      ['m1/ids.lock.json', formatLock(lock)],
      ['m1/activities/CA-1.yaml', '[warm, cold]', '[mild, cold, warm]'],
    ] as const;
    await withEdits(reordered, async (folder) => {
      const { content } = await read(folder);
      const item = content.course.units[0]?.lessons[0]?.items['CA-1'];
      assert.deepEqual(item?.kind === 'classification' && item.categories, [
        { id: 'mild', number: 2 },
        { id: 'cold', number: 1 },
        { id: 'warm', number: 0 },
      ]);
    });
  });

  it('is no change where version control wrote it with the line ends of Windows', async () => {
    const { locks } = await read(validModules);
    const text = formatLock(locks[0]?.lock ?? assert.fail('no lock')).replaceAll('\n', '\r\n');
    await withEdits([['m1/ids.lock.json', text]], async (folder) => {
      assert.deepEqual((await read(folder)).locks.map(({ changed }) => changed), [false]);
    });
  });
});
