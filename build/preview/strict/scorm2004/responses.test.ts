import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interaction, shown } from '../../testing/strict.js';
import { open2004 as open, set2004 as set } from '../../testing/strict2004.js';

type Table = readonly (readonly [type: string, taken: readonly string[], refused: readonly string[]])[];

const many = (member: string, count: number) => Array.from({ length: count }, (_, n) => member.replace('#', String(n))).join('[,]');
const x = (length: number) => 'x'.repeat(length);

function check(element: string, table: Table): void {
  for (const [type, taken, refused] of table) {
    for (const value of taken) it(`${type}: takes ${shown(value)}`, () => assert.equal(set(open(interaction(type)), element, value), '0'));
    for (const value of refused) it(`${type}: refuses ${shown(value)} with 406`, () => assert.equal(set(open(interaction(type)), element, value), '406'));
  }
}

describe('SCORM 2004 learner_response (RTE 4.2.9.2)', () => {
  check('cmi.interactions.0.learner_response', [
    ['true-false', ['true', 'false'], ['', 't', '1', 'True']],
    ['choice', ['a', 'a[,]b[,]c1', many('c#', 36)], ['', 'a,b', 'a[,]', '[,]a', 'a[,]a', 'A', 'a-b', 'ŵ', '{a}', many('c#', 37), x(251)]],
    ['fill-in', ['gofal', 'tŷ[,]dŵr', '{lang=cy}tŷ', 'true', many('w#', 10)], ['', 'a[,]', '{case_matters=false}x', '{lang=c}x', 'two\nlines', x(251), many('w#', 11)]],
    ['long-fill-in', ['two\nlines', '{lang=cy}ateb', x(4000)], ['', '{lang=cy}', '{case_matters=true}x', x(4001)]],
    ['likert', ['agree', '5'], ['', 'a[,]b', 'Agree', 'a b']],
    ['matching', ['a[.]1', 'a[.]1[,]b[.]2', many('a#[.]b', 36)], ['', 'a.1', 'a[.]', '[.]1', 'a[,]b', 'a[.]1[.]2', 'A[.]1', 'a-1[.]b', many('a#[.]b', 37)]],
    ['performance', ['s1[.]ok', 's1[.]3.5[,]s2[.]two words', many('s#[.]x', 125)], ['', 's1', 's1[.]', '[.]x', 'S1[.]x', `s1[.]${x(251)}`, many('s#[.]x', 126)]],
    ['sequencing', ['a', 'c[,]a[,]b', 'a[,]b[,]a'], ['', 'a,b', 'A[,]b', many('c#', 37)]],
    ['numeric', ['3', '-2.5', '0.1234567'], ['', '1[:]5', '3,5', '.5', '1e3', 'three']],
    ['other', ['anything {at} all', x(4000)], ['', 'a\nb', x(4001)]],
  ]);
});

describe('SCORM 2004 correct response patterns (RTE 4.2.9.1)', () => {
  check('cmi.interactions.0.correct_responses.0.pattern', [
    ['true-false', ['true', 'false'], ['', 't']],
    ['choice', ['a[,]b'], ['', 'a,b', '{order_matters=false}a']],
    ['fill-in', ['x[,]y', '{case_matters=false}x', '{case_matters=true}{order_matters=false}x[,]y', '{case_matters=false}{lang=cy}tŷ[,]{lang=cy}dŵr', '{order_matters=true}x'], ['', '{case_matters=no}x', '{case_matters=}x', '{case_matters=true}{case_matters=true}x', '{order_matters=true}{case_matters=true}x', '{lang=cy}{case_matters=true}x', '{case_matters=false}']],
    ['long-fill-in', ['{case_matters=true}ateb', '{case_matters=false}{lang=cy}ateb'], ['', '{order_matters=true}x', '{case_matters=yes}x']],
    ['likert', ['agree'], ['', 'Agree']],
    ['matching', ['a[.]1[,]b[.]2'], ['', 'a.1,b.2', '{order_matters=false}a[.]1']],
    ['performance', ['{order_matters=false}s1[.]1[:]5[,]s2[.]ok', 's1[.][:]5', 's1[.]ok'], ['', '{case_matters=true}s1[.]ok', 's1[.]5[:]1', 's1[.]a[:]b']],
    ['sequencing', ['c[,]a[,]b'], ['', 'c,a']],
    ['numeric', ['1[:]5', '3[:]3', '[:]5', '1[:]', '[:]', '-1.5[:]2'], ['', '3', '5[:]1', '1:5', '1[:]5[:]9', 'a[:]b']],
    ['other', ['anything'], ['']],
  ]);

  for (const [type, pattern, most] of [['true-false', 'true', 1], ['likert', 'a', 1], ['numeric', '1[:]5', 1], ['other', 'x', 1], ['matching', 'a[.]1', 5], ['fill-in', 'x', 5]] as const) {
    it(`${type}: at most ${most} (351)`, () => {
      const held = Array.from({ length: most }, (_, n) => [`cmi.interactions.0.correct_responses.${n}.pattern`, `${pattern}`] as const);
      assert.equal(set(open([...interaction(type), ...held]), `cmi.interactions.0.correct_responses.${most}.pattern`, pattern), '351');
      assert.equal(set(open([...interaction(type), ...held.slice(1)]), `cmi.interactions.0.correct_responses.${most - 1}.pattern`, pattern), '0');
    });
  }

  for (const type of ['choice', 'sequencing']) {
    it(`${type}: no two are the same (351)`, () => {
      const strict = open([...interaction(type), ['cmi.interactions.0.correct_responses.0.pattern', 'a[,]b']]);
      assert.equal(set(strict, 'cmi.interactions.0.correct_responses.1.pattern', 'a[,]b'), '351');
      assert.equal(set(strict, 'cmi.interactions.0.correct_responses.1.pattern', 'b[,]a'), '0');
    });
  }
});
