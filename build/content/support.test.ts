import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linesOf, testBroken, withEdits, type Edit } from '../../tests/support/broken-modules.js';
import { refresher, secondModule } from '../../tests/support/two-modules.js';
import { supportId } from '../../src/model/text.js';
import { readContent } from './read-content.js';

const own = 'support: { en: "Ring [116 123](tel:116123).", cy: "Ffoniwch [116 123](tel:116123)." }';
const supported: Edit = ['m1/module.yaml', 'minutes: 10', `minutes: 10\n${own}`];

describe('a module whose screens have support at their foot', () => {
  it('has the line in each language, with its links', async () => {
    const result = await withEdits([supported], readContent);
    assert.deepEqual(linesOf(result), []);
    assert.ok(result.kind === 'read');
    const { en, cy } = result.content.languages;
    const link = { kind: 'link', href: 'tel:116123', content: ['116 123'] };
    assert.deepEqual(en?.texts.lines[supportId('m1')], ['Ring ', link, '.']);
    assert.deepEqual(cy?.texts.lines[supportId('m1')], ['Ffoniwch ', link, '.']);
  });
});

describe('an author who forgets the support that learners need reads', () => {
  testBroken([
    ['that it is missing in one language', [['m1/module.yaml', 'minutes: 10', 'minutes: 10\nsupport: { en: Ring. }']], ['m1/module.yaml:6:10 support.cy: missing, wanted the Welsh text']],
    [
      'that screens and questions of a module that has it are asked and shown without',
      [...secondModule, ...refresher, supported],
      ['r1/module.yaml:1:1 support: missing, wanted it as in m1, whose screens or questions are here too'],
    ],
    [
      'that questions alone want it too',
      [...secondModule, ...refresher, supported, ['r1/module.yaml', '  - { id: m1-s02, kind: borrow, when-needed: LO-1 }\n  - { id: m1-s04, kind: borrow, when-needed: LO-2 }\n', '']],
      ['r1/module.yaml:1:1 support: missing, wanted it as in m1, whose screens or questions are here too'],
    ],
    [
      'that a module which may be hard for some says where there is support',
      [['m1/module.yaml', 'minutes: 10', 'minutes: 10\nsensitive: true']],
      ['m1/module.yaml:1:1 support: missing, wanted it in a sensitive module: where there is support, and that one may stop'],
    ],
    ['nothing where such a module does', [['m1/module.yaml', 'minutes: 10', `minutes: 10\nsensitive: true\n${own}`]], []],
    ['how such a module is marked', [['m1/module.yaml', 'minutes: 10', `minutes: 10\nsensitive: very\n${own}`]], ['m1/module.yaml:6:12 sensitive: "very", wanted true, or leave it out']],
    ['nothing of a misspelt one but that', [...secondModule, ...refresher, supported, ['r1/module.yaml', 'minutes: 5', `minutes: 5\n${own.replace('support', 'suport')}`]], [
      'r1/module.yaml:4:1 suport: unknown key, use support',
    ]],
    ['nothing where it is there', [...secondModule, ...refresher, supported, ['r1/module.yaml', 'minutes: 5', `minutes: 5\n${own}`]], []],
  ]);
});
