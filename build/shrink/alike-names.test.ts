import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { parseAst } from 'rollup/parseAst';

interface Bundle {
  readonly [file: string]: { readonly fileName: string; code: string };
}

interface AlikeNames {
  generateBundle: (this: { readonly parse: typeof parseAst }, options: object, bundle: Bundle) => void;
}

/** One of each way to declare a name, and to hide one of the same name further out. */
const PLAYER = `(()=>{"use strict";
  const shared = 'shared', label = 'label';
  let told = [];
  class Base { #own = 'own'; get own() { return this.#own; } static label = label; static { const label = 'block'; told.push(label, this.label); } }
  const named = class Inner extends Base { again() { return Inner === named; } };
  function pick({ label, other: renamed = label, ...rest }, [first, , third = shared] = [label], ...more) {
    const outer = () => label;
    { const label = 'inner'; told.push(label, outer()); }
    return [label, renamed, rest, first, third, more.length];
  }
  function later(value, ask = () => value) { var value; value = 2; return [value, ask()]; }
  const factorial = function self(n) { return n < 2 ? 1 : n * self(n - 1); };
  told.push(pick({ label: 'given', x: 1 }, undefined, 1, 2), later(1), factorial(5), new named().again(), new named().own);
  for (const label of [label => label, () => shared]) told.push(label(label.length));
  for (let at = 0, label = 3; at < label; at++) told.push(at);
  loop: for (const key in { label }) { told.push(key); continue loop; }
  switch (label) { case 'label': { let told2 = shared; told.push(told2); } default: let shadowed = 1; told.push(shadowed); }
  try { throw { message: label }; } catch ({ message, label = message }) { var hoisted = label; told.push(message, label); }
  told.push(hoisted, typeof undeclared, { shared, label: shared, [label]: label });
  globalThis.coursePlayer = { a: shared, b: pick, c(label) { return label + shared; }, d: told };
})();`;
const SCREENS = `(()=>{"use strict";const { d: seen, b: choose, a, c: shout } = coursePlayer; let first = choose({ label: a }); seen.push(first, shout(a), (e => ({ e, first: e }))(a)); globalThis.result = JSON.stringify(seen);})();`;

describe('variables', async () => {
  // Plain JavaScript, as rollup.config.js is.
  const { alikeNames } = (await import(new URL('alike-names.js', import.meta.url).href)) as { alikeNames(): AlikeNames };
  const renamed = (player: string, screens: string): readonly [string, string] => {
    const bundle = { 'player.js': { fileName: 'player.js', code: player }, 'screens.js': { fileName: 'screens.js', code: screens } };
    alikeNames().generateBundle.call({ parse: parseAst }, {}, bundle);
    return [bundle['player.js'].code, bundle['screens.js'].code];
  };
  const told = (...scripts: readonly string[]): unknown => {
    const page = createContext({});
    for (const script of scripts) runInContext(script, page);
    return runInContext('result', page);
  };

  it('mean the same under their new names, however they are declared', () => {
    const [player, screens] = renamed(PLAYER, SCREENS);
    assert.doesNotMatch(player, /\b(pick|renamed|factorial|hoisted)\b/);
    assert.equal(told(player, screens), told(PLAYER, SCREENS));
    assert.match(String(told(player, screens)), /^\["block","label","inner","given",\["given","given",\{"x":1\},"given","shared",2\],\[2,1\],120,true,"own"/);
  });

  it('that both scripts share are called alike in both, and handed over under that name', () => {
    const [player, screens] = renamed(PLAYER, SCREENS);
    const [, given] = /coursePlayer = \{(.*)\};/.exec(player)!;
    assert.match(given!, /^ A,B,C,D\(e\) \{ return e \+ A; \} $/);
    assert.match(screens, /const \{ A,B,C,D \} = coursePlayer/);
  });

  it('of functions are the same few letters, in the order in which they are declared', () => {
    const [player] = renamed(`(()=>{"use strict";function one(first, second) { return first - second; } function two(left, right) { return left - right; } globalThis.coursePlayer = { one, two };})();`, `(()=>{"use strict";const { one, two } = coursePlayer; two(one(2, 1), 0);})();`);
    assert.match(player, /\(e, t\) \{ return e - t; \}.*\(e, t\) \{ return e - t; \}/);
  });

  it('stop the build in a script that is read otherwise than its text says', () => {
    assert.throws(() => renamed(`import x from 'y';`, SCREENS), /no scopes for ImportDeclaration/);
    assert.throws(() => renamed(`(()=>{"use strict";let a = 1;})();`, SCREENS), /nothing is shared/);
  });
});
