import { nodesIn } from './alike.js';
import { edited } from './edited.js';
import { scopesOf } from './scopes.js';

/** Most frequent first in what the scripts have anyway. */
const LETTERS = [...'etisrnaolcdhpufmgbvywkxqjz'];
const pairs = (second) => LETTERS.flatMap((one) => second.map((other) => one + other));
/** What a script's own variables are called, so that a function's have the same few letters everywhere. */
const SINGLE = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ_zjqxkw'];
const DOUBLE = pairs(LETTERS);
/** Of the single ones, for what the two scripts share; the others are for what is used most of the rest. */
const SHARED = 26;
const WITHIN = [...LETTERS, ...pairs([...'zjqxkwyvb'])];
const WORDS = ['as', 'do', 'if', 'in', 'is', 'of'];

/**
 * The variables of both scripts under names that gzip has seen before: functions have `e`, `t`, `i` in the order in which they
 * declare them, and what the scripts share is called the same in both, where it is handed over as well. Runs last, on
 * the minified scripts.
 *
 * @throws Error, when it runs, if a name would mean something else than it did
 */
export function alikeNames() {
  return {
    name: 'alike-names',
    generateBundle(_, bundle) {
      const chunks = ['player.js', 'screens.js'].flatMap((file) => bundle[file] ?? []);
      if (chunks.length < 2) return;
      const scripts = chunks.map(({ code }) => read(this.parse(code)));
      nameOutermost(scripts);
      for (const [at, script] of scripts.entries()) {
        nameWithin(script.whole, script.undeclared);
        const code = edited(chunks[at].code, renamings(script));
        const renamed = read(this.parse(code));
        if (meanings(renamed) !== meanings(script)) throw new Error(`${chunks[at].fileName}: a variable has become another`);
        chunks[at].code = inOneOrder(code, renamed.shared);
      }
    },
  };
}

function read(program) {
  const { outermost, undeclared } = scopesOf(program);
  // The script, in it the head of its one function, in that the body.
  return { outermost, undeclared, whole: outermost.inner[0].inner[0].inner[0], shared: sharedIn(program) };
}

/** The properties of the global object that hands over from one script to the other. */
function sharedIn(program) {
  for (const { left, right, id, init } of nodesIn(program)) {
    if (left?.property?.name === 'coursePlayer') return right.properties;
    if (init?.name === 'coursePlayer') return id.properties;
  }
  throw new Error('nothing is shared');
}

function nameOutermost(scripts) {
  const taken = new Set([...WORDS, ...scripts.flatMap(({ undeclared }) => [...undeclared])]);
  const [single, double] = [SINGLE, DOUBLE].map((names) => names.filter((name) => !taken.has(name)));
  const [player, screens] = scripts.map(({ shared, whole }) => new Map(shared.map((property) => [property.key.name, { property, variable: whole.variables.get(property.value.name) }])));
  const usesOf = (key) => screens.get(key).variable.uses;
  // Where two are used as often, the one whose last use comes first: so the second script is the same beside many a first.
  const keys = [...screens.keys()].sort((one, other) => usesOf(other).length - usesOf(one).length || usesOf(one).at(-1).identifier.start - usesOf(other).at(-1).identifier.start);
  const names = [...single.slice(0, SHARED), ...double];
  for (const [at, key] of keys.entries()) {
    for (const { property, variable } of [player.get(key), screens.get(key)]) {
      property.renamed = names[at];
      if (variable) variable.renamed = names[at];
    }
  }
  const left = { single: single.slice(SHARED), double: double.slice(Math.max(0, keys.length - SHARED)) };
  for (const { whole } of scripts) {
    const own = [...whole.variables.values()].filter(({ renamed }) => !renamed);
    const often = [...own].sort((one, other) => other.uses.length - one.uses.length).slice(0, left.single.length);
    for (const [at, variable] of often.entries()) variable.renamed = left.single[at];
    for (const [at, variable] of own.filter((each) => !often.includes(each)).entries()) variable.renamed = left.double[at];
  }
}

/** Inside out names may repeat, unless the outer one is asked for. */
function nameWithin(scope, undeclared) {
  for (const inner of scope.inner) {
    const taken = new Set([...undeclared, ...WORDS, ...[...inner.asked, ...(inner.head?.variables.values() ?? [])].map(({ renamed }) => renamed)]);
    const free = WITHIN.filter((name) => !taken.has(name));
    for (const [at, variable] of [...inner.variables.values()].entries()) variable.renamed = free[at];
    nameWithin(inner, undeclared);
  }
}

function renamings({ outermost, shared }) {
  const handedOver = shared.filter(({ value }) => value.type !== 'Identifier').map(({ key, renamed }) => ({ ...key, text: renamed }));
  const variables = variablesIn(outermost).filter(({ renamed }) => renamed);
  return [...handedOver, ...variables.flatMap(({ uses, renamed }) => uses.map((each) => renaming(each, renamed)))];
}

function renaming({ identifier: { start, end }, property }, text) {
  if (property?.key.type !== 'Identifier') return { start, end, text };
  const key = property.renamed ?? property.key.name;
  return { start: property.key.start, end, text: key === text ? text : `${key}:${text}` };
}

function variablesIn(scope) {
  return [...scope.variables.values(), ...scope.inner.flatMap(variablesIn)];
}

/** What is handed over, listed in both scripts alike. */
function inOneOrder(code, shared) {
  const listed = [...shared].sort((one, other) => (one.key.name < other.key.name ? -1 : 1)).map(({ start, end }) => code.slice(start, end));
  return edited(code, [{ start: shared[0].start, end: shared.at(-1).end, text: listed.join(',') }]);
}

/** Which identifiers mean the same, whatever they are called. */
function meanings({ outermost, undeclared }) {
  const inOrder = variablesIn(outermost).map(({ uses }) => uses.map(({ identifier }) => identifier.start).sort((one, other) => one - other));
  const places = inOrder.flat().sort((one, other) => one - other);
  const rank = new Map(places.map((start, at) => [start, at]));
  return JSON.stringify([inOrder.map((uses) => uses.map((start) => rank.get(start))), [...undeclared].sort()]);
}
