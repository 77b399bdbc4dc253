import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Content } from '../../src/model/content.js';
import type { Screen } from '../../src/model/course.js';
import { bodyOf, lineOf, supportId, type Block, type Inline, type RichText } from '../../src/model/text.js';
import { fromRoot } from '../project.js';
import { readContent } from './read-content.js';

/**
 * The course in `modules/` against what it was planned to be. Every number and id below is the plan's own, written
 * down by hand: a change of the course that is meant changes it here too.
 */
const quotas: readonly (readonly [what: string, count: number, from: readonly string[]])[] = [
  ['the case of the small town', 1, ['SC-8']],
  ['LO-1 and LO-2', 2, ['q-102', 'q-103', 'q-104', 'q-105', 'q-107', 'q-108', 'q-110', 'q-112']],
  ['LO-3', 1, ['q-101', 'q-106', 'q-109', 'q-111']],
  ['LO-4 to LO-6', 3, ['q-201', 'q-202', 'q-203', 'q-204', 'q-205', 'q-206', 'q-207', 'q-208', 'q-209']],
  ['LO-7', 1, ['q-301', 'q-308']],
  ['LO-8', 2, ['q-302', 'q-303', 'q-305', 'q-306', 'q-310']],
  ['LO-9', 2, ['q-304', 'q-307', 'q-309', 'q-311', 'q-312']],
  ['LO-10', 2, ['q-401', 'q-402', 'q-403', 'q-407', 'q-411']],
  ['LO-11', 1, ['q-404', 'q-405', 'q-408', 'q-409']],
  ['LO-12', 1, ['q-406', 'q-410', 'q-412']],
];
const critical = ['q-302', 'q-303', 'q-307', 'q-404', 'q-408', 'q-410'];

/** Cards and categories of each sorting activity. */
const sorting = { 'CA-1a': [9, 4], 'CA-1b': [10, 4], 'CA-2': [10, 2], 'CA-3': [9, 2], 'CA-4': [8, 2], 'CA-5': [12, 3], 'CA-6': [12, 2], 'CA-7': [8, 3] };

const languages = ['en', 'cy'] as const;
const modules = ['m1', 'm2', 'm3', 'm4', 'm5', 'r1'] as const;

let content: Content;
before(async () => {
  const result = await readContent(fromRoot('modules'));
  if (result.kind !== 'read') assert.fail(JSON.stringify(result.problems));
  content = result.content;
});

const unit = (id: string) => content.course.units.find((each) => each.id === id) ?? assert.fail(`no ${id}`);
const screensOf = (id: string) => unit(id).lessons.flatMap(({ screens }) => screens);
const textsIn = (language: string) => content.languages[language]?.texts ?? assert.fail(language);

function assessmentOf(screens: readonly Screen[], id: string) {
  const screen = screens.find((each) => each.kind === 'check' && each.assessment.id === id);
  return screen?.kind === 'check' ? screen.assessment : assert.fail(`no ${id}`);
}

describe('the final assessment', () => {
  const final = () => assessmentOf(screensOf('m5'), 'm5-final');
  const items = () => Object.assign({}, ...unit('m5').lessons.map((lesson) => lesson.items)) as (typeof content.course.units)[number]['lessons'][number]['items'];

  it('draws 16: a case and 15 questions, of each objective as many as planned', () => {
    assert.equal(final().draw, 16);
    assert.deepEqual(
      final().quotas.map(({ count, from }) => [count, [...from].sort()]),
      quotas.map(([, count, from]) => [count, [...from].sort()]),
    );
    assert.equal(quotas.reduce((sum, [, count]) => sum + count, 0), 16);
  });

  it('has six questions about safety in its pool, two of them in each attempt', () => {
    assert.deepEqual(Object.values(items()).filter((item) => item.critical).map(({ id }) => id).sort(), critical);
    assert.deepEqual(final().include.map(({ count, from }) => [count, [...from].sort()]), [[2, critical]]);
  });

  it('gives three points for the case, one for each of its steps, and one for every other question', () => {
    const { 'SC-8': small, ...others } = items();
    assert.equal(small?.points, 3);
    assert.equal(small?.kind === 'case' ? small.steps.length : 0, 3);
    assert.deepEqual([...new Set(Object.values(others).map(({ points }) => points))], [1]);
  });

  it('is passed at 80 percent, by itself and in the whole course, in as many attempts and as much time as one likes', () => {
    assert.deepEqual([unit('m5').cutScore, unit('relationships').cutScore], [0.8, 0.8]);
    assert.deepEqual([final().role, final().attempts, final().minutes, final().retry], ['final', undefined, undefined, 'new-draw']);
  });

  it('alone decides success: no other module has a mark', () => {
    assert.deepEqual(modules.filter((id) => unit(id).cutScore !== undefined), ['m5']);
  });
});

describe('the refresher', () => {
  it('asks one question about each of the twelve objectives, and credits what learners are sure of', () => {
    const { role, draw, quotas: each, certainty } = assessmentOf(screensOf('r1'), 'r1-diagnostic');
    assert.deepEqual([role, draw, certainty], ['diagnostic', 12, true]);
    assert.deepEqual(each.map(({ count }) => count), Array.from({ length: 12 }, () => 1));
  });

  it('opens for an objective that is not known the screens that teach it', () => {
    const opened = (objective: string) => screensOf('r1').filter(({ whenNeeded }) => whenNeeded === objective).map(({ id }) => id);
    assert.deepEqual(['LO-8', 'LO-9', 'LO-10'].map(opened), [['m3-s05', 'm3-s08'], ['m3-s06', 'm3-s11'], ['m4-s03', 'm4-s06']]);
  });

  it('has a second form of each of the 45 questions of the modules', () => {
    const forms = assessmentOf(screensOf('r1'), 'r1-diagnostic').pool.map((id) => id.replace(/b$/, '')).sort();
    const first = ['m1', 'm2', 'm3', 'm4'].flatMap((id) => assessmentOf(screensOf(id), `${id}-check`).pool).sort();
    assert.equal(first.length, 45);
    assert.deepEqual(forms, first);
  });
});

describe('the first screen of the course', () => {
  it('says what the whole course is, how long it takes and what decides', () => {
    const said = (language: string) => bodyOf(textsIn(language), 'm1-s01').map(wordsOf).join(' ');
    assert.match(said('en'), /four modules and a final assessment, which decides your result\. It takes about 95 minutes\./);
    assert.match(said('cy'), /pedwar modiwl ac asesiad terfynol, sy'n pennu'r canlyniad: tua 95 munud\./);
  });
});

describe('the glossary', () => {
  it('has the terms by which the course calls people, and what they do when they are worried', () => {
    for (const term of ['t-individual', 't-worker', 't-relationship', 't-trust', 't-concern', 't-manager', 't-sglead']) {
      for (const language of languages) assert.ok(textsIn(language).lines[term], term);
    }
  });
});

describe('what may be hard for some', () => {
  for (const id of ['m3', 'm4', 'm5', 'r1']) {
    it(`has under each screen of ${id} whom to ring, whom to tell, and that one may stop`, () => {
      for (const language of languages) {
        const line = lineOf(textsIn(language), supportId(id));
        const said = words(line);
        assert.match(said, /999/);
        assert.match(said, language === 'en' ? /you can stop at any time/ : /gallwch stopio unrhyw bryd/);
        assert.match(said, language === 'en' ? /your manager or your safeguarding lead/ : /eich rheolwr neu wrth eich arweinydd diogelu/);
        assert.ok(linksOf(line).includes('tel:116123'), said);
      }
    });
  }

  for (const id of ['m3', 'm4', 'r1']) {
    it(`is told on the first screen of ${id}, with a note of whom to ring`, () => {
      const [first] = screensOf(id);
      for (const language of languages) {
        const body = bodyOf(textsIn(language), first?.id ?? '');
        assert.match(body.map(wordsOf).join(' '), language === 'en' ? /may be hard for you/ : /anodd i chi/);
        const note = body.find((block) => block.kind === 'callout');
        assert.ok(note, 'a note');
        assert.match(wordsOf(note), /999/);
        const rung = linksIn(note).filter((href) => href.startsWith('tel:'));
        assert.ok(rung.includes('tel:116123') && rung.length >= 2, rung.join(' '));
      }
    });
  }
});

describe('sorting activities', () => {
  it('have 6 to 12 cards and 4 categories at most, as planned for each', () => {
    const found = modules
      .flatMap((id) => unit(id).lessons)
      .flatMap((lesson) => Object.values(lesson.items))
      .flatMap((item) => (item.kind === 'classification' ? [[item.id, [item.tokens.length, item.categories.length]] as const] : []));
    assert.deepEqual(Object.fromEntries(found), sorting);
    for (const [cards = 0, categories = 0] of Object.values(sorting)) assert.ok(cards >= 6 && cards <= 12 && categories >= 2 && categories <= 4);
  });
});

describe('each module', () => {
  for (const id of modules) {
    it(`has two pictures or more: ${id}`, () => {
      for (const language of languages) {
        const texts = textsIn(language);
        const shown = screensOf(id).flatMap((screen) => Object.entries(texts.bodies).filter(([text]) => text === screen.id || text.startsWith(`${screen.id}.`)));
        const pictures = new Set(shown.flatMap(([, body]) => body.flatMap(picturesIn)));
        assert.ok(pictures.size >= 2, `${language}: ${[...pictures].join(' ')}`);
      }
    });
  }

  it('takes as long, and is as many screens, as planned', () => {
    const planned = { m1: [20, 11], m2: [15, 9], m3: [25, 12], m4: [20, 11], m5: [15, 3] };
    assert.deepEqual(Object.fromEntries(Object.keys(planned).map((id) => [id, [unit(id).lessons[0]?.minutes, screensOf(id).length]])), planned);
  });
});

function partsOf(block: Block): readonly Block[] {
  if (block.kind === 'callout') return block.blocks;
  return block.kind === 'list' ? block.items.flat() : [];
}

function wordsOf(block: Block): string {
  if (block.kind === 'image') return '';
  return 'content' in block ? words(block.content) : partsOf(block).map(wordsOf).join(' ');
}

function linksIn(block: Block): readonly string[] {
  if (block.kind === 'image') return [];
  return 'content' in block ? linksOf(block.content) : partsOf(block).flatMap(linksIn);
}

function picturesIn(block: Block): readonly string[] {
  return block.kind === 'image' ? [block.asset] : partsOf(block).flatMap(picturesIn);
}

function words(text: RichText): string {
  return typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : words(run.content))).join('');
}

function linksOf(text: RichText): readonly string[] {
  if (typeof text === 'string') return [];
  return text.flatMap((run: Inline): readonly string[] => (typeof run === 'string' ? [] : [...(run.kind === 'link' ? [run.href] : []), ...linksOf(run.content)]));
}
