import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';

interface Text {
  readonly pieces: readonly string[];
  readonly fixed: readonly string[];
  readonly groups: readonly (readonly number[])[];
  readonly tries: number;
}

interface Together {
  generateBundle: (this: { readonly parse: typeof parseAst }, options: object, bundle: Record<string, { readonly name: string; code: string }>) => Promise<void>;
}

// Plain JavaScript, as rollup.config.js is.
const { bestOrder } = (await import(new URL('best-order.js', import.meta.url).href)) as { bestOrder(text: Text): Promise<readonly number[]> };
const { alikeTogether } = (await import(new URL('alike-together.js', import.meta.url).href)) as { alikeTogether(): Together };

describe('the order of pieces', () => {
  // Twenty texts without a pattern, 2 kB each, and all of them again: each stands 40 kB from its twin, and gzip looks back 32.
  const noise = (seed: number): string => {
    let state = seed + 1;
    return Array.from({ length: 2000 }, () => String.fromCharCode(97 + ((state = (state * 48_271) % 2_147_483_647) % 26))).join('');
  };
  const pieces = [...Array.from({ length: 20 }, (_, at) => noise(at)), ...Array.from({ length: 20 }, (_, at) => noise(at))];
  const fixed = Array.from({ length: pieces.length + 1 }, () => ';');
  const sizeOf = (order: readonly number[]) => gzipSync(order.map((at) => pieces[at]).join(';'), { level: 9 }).length;

  it('brings together what is alike', async () => {
    const order = await bestOrder({ pieces, fixed, groups: [[...pieces.keys()]], tries: 400 });
    assert.deepEqual([...order].sort((one, other) => one - other), [...pieces.keys()]);
    assert.ok(sizeOf(order) < sizeOf([...pieces.keys()]) - 1000, String(sizeOf(order)));
  });

  it('changes within a group only', async () => {
    const even = [...pieces.keys()].filter((at) => at % 2 === 0);
    const order = await bestOrder({ pieces, fixed, groups: [even], tries: 200 });
    assert.notDeepEqual(order, [...pieces.keys()]);
    assert.deepEqual(order.filter((_, place) => place % 2 === 1), [...pieces.keys()].filter((at) => at % 2 === 1));
  });

  it('stays where nothing can move', async () => {
    assert.deepEqual(await bestOrder({ pieces: ['a', 'b'], fixed: ['', '', ''], groups: [[0], [1]], tries: 10 }), [0, 1]);
    assert.deepEqual(await bestOrder({ pieces: [], fixed: [''], groups: [], tries: 10 }), []);
  });
});

describe('methods and functions', () => {
  it('change places among each other, and mean what they meant', async () => {
    const functions = Array.from({ length: 12 }, (_, at) => `function f${at}(e){return ${at % 3 === 0 ? 'e*e' : at % 3 === 1 ? 'e.toString(2).length' : 'new Date(e).getTime()'}+${at}}`);
    const methods = Array.from({ length: 12 }, (_, at) => `${at % 2 === 0 ? `m${at}(e){return f${at}(e)}` : `get m${at}(){return class{inner(){return f${at}(2)}other(){return 1}}}`}`);
    const script = `(()=>{"use strict";let said=[];class Told{first=said.push("first");${methods.join('second=said.push("second");')}static{said.push("static")}}${functions.join('')}let told=new Told;globalThis.said=[...said,told.m2(5),new told.m3().inner(),told.m4(7)].join()})();`;
    const bundle = { 'player.js': { name: 'player', code: script }, 'words.js': { name: 'words', code: script } };
    await alikeTogether().generateBundle.call({ parse: parseAst }, {}, bundle);
    const { code } = bundle['player.js'];
    assert.notEqual(code, script);
    assert.equal(code.length, script.length);
    const told = (each: string): unknown => runInNewContext(`${each}said`);
    assert.equal(told(code), told(script));
    assert.equal(bundle['words.js'].code, script);
  });
});
