import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { joined } from '../content/markdown/runs.js';
import { formatMarked, parseMarked, type Marked } from './marked.js';

describe('a line as it is marked up', () => {
  const cases: readonly (readonly [text: string, line: Marked])[] = [
    ['plain words', ['plain words']],
    ['**all** *of* it', [{ kind: 'strong', content: ['all'] }, ' ', { kind: 'emphasis', content: ['of'] }, ' it']],
    ['see [this **one**](screen:m1-s01)', ['see ', { kind: 'link', address: 'screen:m1-s01', content: ['this ', { kind: 'strong', content: ['one'] }] }]],
    ['Ring {{manager}}.', ['Ring ', { kind: 'slot', sign: '{{manager}}' }, '.']],
    [
      'In {{wales: the [Code](term:t-code) | the rules}} it says',
      ['In ', { kind: 'slot', sign: '{{wales: ' }, 'the ', { kind: 'link', address: 'term:t-code', content: ['Code'] }, { kind: 'slot', sign: ' | ' }, 'the rules', { kind: 'slot', sign: '}}' }, ' it says'],
    ],
    ['2 \\* 3, a\\_b, \\[x\\], 5 \\< 6', ['2 * 3, a_b, [x], 5 < 6']],
  ];
  for (const [text, line] of cases) {
    it(`reads and writes ${text}`, () => {
      assert.deepEqual(parseMarked(text), line);
      assert.equal(formatMarked(line, 'line'), text);
    });
  }

  it('is not written where Markdown cannot say it', () => {
    assert.equal(formatMarked([{ kind: 'strong', content: ['ends in a space '] }, 'x'], 'line'), undefined);
    assert.equal(formatMarked(['a', { kind: 'strong', content: ['(b)'] }, 'c'], 'line'), undefined);
  });

  it('begins no list or heading where it stands alone', () => {
    for (const text of ['- no point', '# no heading', '1. no number', '> no note']) {
      const written = formatMarked([text], 'block') ?? assert.fail(text);
      assert.match(written, /^\d*\\/);
      assert.deepEqual(parseMarked(written), [text]);
    }
  });

  it('ends a heading with all its signs', () => {
    assert.equal(formatMarked(['We are no. ##'], 'block'), 'We are no. \\##');
    assert.deepEqual(parseMarked('We are no. \\##'), ['We are no. ##']);
  });

  it('comes back as it was, whatever its words', () => {
    const words = fc.stringMatching(/^[a-zŵŷ0-9 *_[\]()\\<>&;#!~`{}|.,'"-]{1,12}$/);
    const mark = fc.oneof(
      words.map((text): Marked => [text]),
      words.map((text): Marked => [{ kind: 'strong', content: [text] }]),
      words.map((text): Marked => [{ kind: 'link', address: 'screen:m1-s01', content: [text] }]),
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 4 }), (runs) => {
        const line = joined(runs.flat());
        const written = formatMarked(line, 'line');
        // What cannot be said is refused; nothing is said wrongly.
        if (written !== undefined) assert.deepEqual(parseMarked(written), line);
      }),
    );
  });
});
