import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { treeOf } from '../../tests/support/tree-of.js';
import type { AuthorString } from './author-string.js';
import { readStrings } from './read-strings.js';

const screen = (language: string, words: readonly string[]) => ({ [`m1/screens/m1-s01.${language}.md`]: `${words.join('\n')}\n` });

const tree = treeOf({
  'course.yaml': 'id: tea\nlanguages: [en, cy]\nmodules: [m1]\ntitle: { en: Tea, cy: Te }\nobjectives:\n  - id: LO-1\n    text: { en: Pour., cy: Tywallt. }\n',
  'organisation.yaml': 'name: { en: Hafod }\npolicies:\n  gifts: { en: "https://a.example", cy: "https://b.example" }\n',
  'facts.yaml': 'facts:\n  - { id: A-1, says: "Tea is hot." }\n',
  'm1/module.yaml': "id: m1\ntitle:\n  en: 'One''s tea' # ours\n  cy: Te\nscreens:\n  - { id: m1-s01, kind: reveal, panels: [pot] }\n",
  ...screen('en', ['# Tea', '', 'First', 'line.', '', '## Points', '', '- one', '- two', '', '  more of two', '', '> Note.', '', '![A pot](media/pot.svg)', '', '## The pot {#pot}', '', '1. Fill.']),
  ...screen('cy', ['# Te', '', 'Llinell.']),
  'm1/activities/CA-1.yaml': 'id: CA-1\nkind: case\nprompt: { en: A, cy: B }\nsteps:\n  - id: offer\n    situation: { en: C, cy: D }\n    options:\n      - id: yes-please\n        label: { en: E, cy: F }\n        reason: { en: G, cy: H }\n',
  'm1/assessments/m1-check.yaml': 'id: m1-check\nquestions:\n  - id: q-1\n    kind: fill-in\n    prompt: { en: A, cy: B }\n    accept:\n      - { en: pot, cy: pot }\n    reason: { en: G, cy: H }\n',
});
const { strings, languages } = readStrings(tree);
const at = (address: string): AuthorString => strings.find((string) => string.address === address) ?? assert.fail(address);

describe('the texts of authors', () => {
  it('have addresses made of ids, keys and positions, and each has one of its own', () => {
    assert.deepEqual(languages, ['en', 'cy']);
    assert.deepEqual(
      strings.map(({ address, role }) => `${address} ${role}`),
      [
        'tea.title title', 'LO-1.text objective', 'organisation.name name', 'm1.title title',
        'm1-s01:title title', 'm1-s01:1 paragraph', 'm1-s01:2 heading', 'm1-s01:3.1 point', 'm1-s01:3.2 point', 'm1-s01:3.2.2 point',
        'm1-s01:4.1 note', 'm1-s01:5 picture', 'm1-s01.pot:title heading', 'm1-s01.pot:1.1 point',
        'CA-1.prompt prompt', 'CA-1.steps.offer.situation situation', 'CA-1.steps.offer.options.yes-please.label option', 'CA-1.steps.offer.options.yes-please.reason reason',
        'q-1.prompt prompt', 'q-1.accept.1 answer', 'q-1.reason reason',
      ],
    );
  });

  it('are found in their files, quotation marks and all', () => {
    const { texts } = at('m1.title');
    const source = new TextDecoder().decode(tree.bytes.get('m1/module.yaml'));
    assert.equal(texts.en?.text, "One's tea");
    assert.equal(source.slice(texts.en?.start, texts.en?.end), "'One''s tea'");
    assert.equal(texts.en?.line, 3);
    const english = new TextDecoder().decode(tree.bytes.get('m1/screens/m1-s01.en.md'));
    const spans = ['m1-s01:title', 'm1-s01:1', 'm1-s01:3.2.2', 'm1-s01:4.1', 'm1-s01:5', 'm1-s01.pot:title'].map((address) => {
      const text = at(address).texts.en;
      return english.slice(text?.start, text?.end);
    });
    assert.deepEqual(spans, ['Tea', 'First\nline.', 'more of two', 'Note.', 'A pot', 'The pot']);
  });

  it('lie side by side where both languages have them', () => {
    assert.equal(at('m1-s01:1').texts.cy?.text, 'Llinell.');
    assert.equal(at('m1-s01:2').texts.cy, undefined);
  });
});
