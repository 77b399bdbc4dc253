import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { tinyContent } from '../tests/support/tiny-content.js';
import { contentScript, languageScript, unitScript } from './data-script.js';
import { unitContent } from './unit-content.js';

describe('data scripts', () => {
  const unit = unitContent(tinyContent, tinyContent.course.units[0]!, {
    media: { 'a "b" \\ \'c\' \n </script><!-- \u2028\u2029 ŵ 🙂': 'x' },
    languageScripts: { en: 'e.js', cy: 'c.js' },
  });

  it('give the page exactly the data that went in', () => {
    assert.deepEqual(run(contentScript(unit)).courseContent, unit);
    assert.deepEqual(run(unitScript(unit)).courseContent, unit);
  });

  it('read the items, keys and numbers of a unit when they are first asked for, and once', () => {
    const context = createContext({ reads: 0 });
    runInContext('const parse = JSON.parse; JSON.parse = (text) => (reads += 1, parse(text));', context);
    runInContext(unitScript(unit), context);
    const readsAfter = (expression: string): unknown => runInContext(`void (${expression}); reads`, context);
    assert.equal(readsAfter('courseContent.unit.lessons[0].screens'), 1);
    assert.equal(readsAfter('courseContent.keys'), 2);
    assert.equal(readsAfter('courseContent.unit.lessons[0].items'), 3);
    assert.equal(readsAfter('[courseContent.keys, courseContent.unit.lessons[0].items]'), 3);
    assert.equal(readsAfter('courseContent.numbers'), 4);
  });

  it('put all of the unit in place of what came with the first screen', () => {
    assert.deepEqual(run(contentScript({ ...unit, keys: {}, rest: { script: 'unit.js', screens: 1 } }), unitScript(unit)).courseContent, unit);
  });

  it('add each language to those before it, in any order', () => {
    const { en, cy } = tinyContent.languages;
    const both = run(languageScript('cy', cy!), languageScript('en', en!)).courseLanguages;
    assert.deepEqual(both, { cy, en });
  });

  it('are printable ASCII without a less-than sign, so no charset and no page can spoil them', () => {
    for (const script of [contentScript(unit), unitScript(unit)]) {
      assert.match(script, /^[\x20-\x7e]*\n$/);
      assert.doesNotMatch(script, /</);
    }
  });

  it('keep a key called __proto__ as a key', () => {
    const keys: unknown = JSON.parse('{"__proto__":{"kind":"true-false","value":true}}');
    const script = unitScript({ ...unit, keys: keys as typeof unit.keys }); // what the line above says
    const { courseContent } = run(script) as { courseContent: typeof unit }; // as the first test finds
    assert.deepEqual(Object.keys(courseContent.keys), ['__proto__']);
  });
});

/** What the scripts leave behind, as plain data of this realm. */
function run(...scripts: string[]): Record<string, unknown> {
  const context = createContext({});
  for (const script of scripts) runInContext(script, context);
  return JSON.parse(JSON.stringify(context)) as Record<string, unknown>; // a global object is one
}
