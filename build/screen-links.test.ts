import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { linesOf, withEdits } from '../tests/support/broken-modules.js';
import { refresher, secondModule } from '../tests/support/two-modules.js';
import type { Content } from '../src/model/content.js';
import { readContent } from './content/read-content.js';
import { bodyWithin, lineWithin } from './screen-links.js';
import { unitContent, unitLanguage } from './unit-content.js';

const there = new Set(['s1']);
const link = (screen: string) => ({ kind: 'screen-link' as const, screen, content: ['again'] });

describe('a link to a screen that the package does not have', () => {
  it('is plain words, however deep it stands; others stay', () => {
    assert.deepEqual(lineWithin(['Look ', { kind: 'strong', content: [link('s2')] }], there), ['Look ', { kind: 'strong', content: ['again'] }]);
    assert.deepEqual(lineWithin([link('s1')], there), [link('s1')]);
    const nested = (screen: string) => [{ kind: 'callout' as const, blocks: [{ kind: 'list' as const, ordered: false, items: [[{ kind: 'paragraph' as const, content: [link(screen)] }]] }] }];
    assert.deepEqual(bodyWithin(nested('s2'), there), [
      { kind: 'callout', blocks: [{ kind: 'list', ordered: false, items: [[{ kind: 'paragraph', content: ['again'] }]] }] },
    ]);
    assert.deepEqual(bodyWithin(nested('s1'), there), nested('s1'));
  });
});

describe('the package of a module that borrows', () => {
  let content: Content;

  before(async () => {
    const result = await withEdits([...secondModule, ...refresher], readContent);
    assert.deepEqual(linesOf(result), []);
    assert.ok(result.kind === 'read');
    content = result.content;
  });

  it('has the texts, reasons and keys of all that it borrows, and its own numbers alone', () => {
    const unit = content.course.units.find(({ id }) => id === 'r1');
    assert.ok(unit);
    const part = unitContent(content, unit, { media: {}, languageScripts: {} });
    assert.deepEqual(Object.keys(part.keys).sort(), ['CA-1', 'q-1', 'q-2', 'q-3', 'q-4']);
    assert.deepEqual(Object.keys(part.numbers), ['r1']);
    for (const language of ['en', 'cy']) {
      const { texts, reasons } = unitLanguage(content, unit, language);
      for (const id of ['q-1', 'q-1.sun', 'CA-1.fire', 'warm', 'm1-s02', 'm1-s02.ice', 'LO-1']) assert.ok(texts.lines[id] !== undefined, id);
      assert.ok(texts.bodies['m1-s02.sun'] !== undefined);
      for (const id of ['q-1.ice', 'CA-1.snow', 'q-3.true']) assert.ok(reasons[id] !== undefined, id);
      assert.equal(texts.lines['m1-s01'], undefined);
    }
  });
});
