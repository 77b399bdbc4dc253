import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContent, readContentIn } from '../../../build/content/read-content.js';
import { readTree } from '../../../build/content/tree.js';
import { fromRoot } from '../../../build/project.js';
import { standards } from '../../../build/standards.js';
import { itemOf, screensOf, type CheckScreen, type Unit } from '../../../src/model/course.js';
import type { Item, ItemKind } from '../../../src/model/item.js';
import { hintId } from '../../../src/model/text.js';
import { itemKinds } from './kinds/table.js';
import { everyPlayed } from './every-playable.js';
import { cells, type Cell } from './kinds-matrix.js';

const tree = await readTree(fromRoot('tests/fixtures/modules/kinds'));
assert.ok(tree);
const read = readContentIn(tree, new Date());
assert.ok(read.kind === 'read', JSON.stringify(read));
const { units } = read.content.course;

/** The others are neither right nor wrong, so no questions. */
const scoredKinds = itemKinds.filter((kind) => kind !== 'rating' && kind !== 'reflection');
const hands = ['keyboard', 'pointer', 'touch', 'tree'] as const;
const languages = ['en', 'cy'] as const;
const nameOf = ({ parcel, standard, way, language }: Pick<Cell, 'parcel' | 'standard' | 'language'> & { readonly way: { readonly id: string } }): string => `${parcel} ${standard} ${way.id} ${language}`;
const marked = cells.filter(({ run }) => run === 'T');

describe('journeys through every kind of item', () => {
  it('are all 96: two units in the packages of six standards, by four hands in two languages', () => {
    const wanted = (['k1', 'k2'] as const).flatMap((parcel) =>
      standards.flatMap(({ id: standard }) => hands.flatMap((id) => languages.map((language) => nameOf({ parcel, standard, way: { id }, language })))),
    );
    assert.equal(wanted.length, 96);
    assert.deepEqual(cells.map(nameOf).sort(), wanted.sort());
  });

  it('are each among what npm run test:whole plays, beside the 196 through the modules and the 42 that axe looks at', async () => {
    const modules = await readContent('modules');
    assert.ok(modules.kind === 'read');
    const played = everyPlayed(modules.content.course);
    assert.equal(played.length, 196 + 42 + 96);
    assert.deepEqual(cells.filter((cell) => !played.includes(cell)), []);
  });

  it('of which npm test plays each hand in each language in SCORM 1.2, and every hand and language in some other package', () => {
    for (const unit of ['k1', 'k2'] as const) {
      const own = marked.filter(({ parcel }) => parcel === unit);
      assert.equal(own.filter(({ standard }) => standard === 'scorm12').length, 8);
      const others = own.filter(({ standard }) => standard !== 'scorm12');
      for (const hand of hands) assert.ok(others.some(({ way }) => way.id === hand), `${unit} ${hand}`);
      for (const { id } of standards) {
        const there = own.filter(({ standard }) => standard === id);
        assert.ok(there.length >= 2, `${unit} ${id}`);
        assert.deepEqual([...new Set(there.map(({ language }) => language))].sort(), ['cy', 'en'], `${unit} ${id}`);
      }
    }
  });

  it('go in k1 through every kind of item and of screen but a result, and in k2 through every kind that can be a question, whatever is drawn', () => {
    const [k1, k2] = ['k1', 'k2'].map((id) => units.find((unit) => unit.id === id));
    assert.ok(k1 && k2);
    const practised = screensOf(k1).flatMap((screen) => (screen.kind === 'activity' ? kindsIn(k1, screen.items) : []));
    assert.deepEqual([...new Set(practised)].sort(), [...itemKinds].sort());
    const screenKinds = ['activity', 'check', 'figure', 'glossary', 'media', 'process', 'reveal', 'summary', 'text', 'worked'];
    assert.deepEqual([...new Set(screensOf(k1).map(({ kind }) => kind))].sort(), screenKinds);
    const asked = screensOf(k2).flatMap((screen) => (screen.kind === 'check' ? surelyAsked(k2, screen) : []));
    assert.deepEqual([...new Set(asked)].sort(), [...scoredKinds].sort());
  });
});

describe('items of every kind', () => {
  const [k1, k2] = ['k1', 'k2'].map((id) => units.find((unit) => unit.id === id));
  assert.ok(k1 && k2);
  const activities = screensOf(k1).flatMap((screen) => (screen.kind === 'activity' ? screen.items : []));
  const questions = screensOf(k2).flatMap((screen) => (screen.kind === 'check' ? screen.assessment.pool : []));
  for (const [where, unit, ids] of [['practised', k1, activities], ['questions', k2, questions]] as const) {
    const items = ids.map((id) => itemOf(unit, id));
    it(`that are ${where} have a hint in each language and a picture, and some have neither`, () => {
      const { en, cy } = read.content.languages;
      const hinted = items.filter(({ id }) => en?.texts.lines[hintId(id)] !== undefined && cy?.texts.lines[hintId(id)] !== undefined);
      const kinds = [...new Set(items.map(({ kind }) => kind))];
      assert.deepEqual(kinds.filter((kind) => !hinted.some((item) => item.kind === kind && item.image !== undefined)), []);
      assert.ok(items.some((item) => item.image === undefined && !hinted.includes(item)));
    });
  }

  it('that are practised and scored have points of their own', () => {
    const usual = (item: Item): number => (item.kind === 'classification' ? item.tokens.length : item.kind === 'case' ? item.steps.length : 1);
    const items = activities.map((id) => itemOf(k1, id));
    const own = new Set(items.filter((item) => item.points !== usual(item)).map(({ kind }) => kind));
    assert.deepEqual(scoredKinds.filter((kind) => !own.has(kind)), []);
  });
});

/** The kinds of which every draw has one: without any of these questions there would be too few. */
function surelyAsked(unit: Unit, { assessment }: CheckScreen): readonly ItemKind[] {
  const { pool, draw, quotas, include } = assessment;
  return itemKinds.filter((kind) => {
    const others = (from: readonly string[]): number => kindsIn(unit, from).filter((each) => each !== kind).length;
    return others(pool) < draw || [...quotas, ...include].some(({ from, count }) => others(from) < count);
  });
}

function kindsIn({ lessons }: Unit, ids: readonly string[]): readonly ItemKind[] {
  return ids.flatMap((id) => lessons.flatMap(({ items }) => items[id]?.kind ?? []));
}
