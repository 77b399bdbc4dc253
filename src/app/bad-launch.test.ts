import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FakeCmi5Lms } from '../../tests/support/fake-cmi5-lms.js';
import { FakeLrs } from '../../tests/support/fake-lrs.js';
import { unitContent as content } from '../../tests/fixtures/unit.js';
import { visit, windowWith } from '../../tests/support/visit.js';
import { openCmi5 } from '../adapters/cmi5/open.js';
import { openScorm12 } from '../adapters/scorm12/open.js';
import { openScorm2004 } from '../adapters/scorm2004/open.js';
import { openXapi } from '../adapters/xapi/open.js';

const seed = Number(new URLSearchParams(location.search).get('seed')) || Math.floor(Math.random() * 2 ** 31);
const numRuns = 200;

/** What is no string, or one that no standard allows, or worse. */
const garbage: fc.Arbitrary<() => unknown> = fc.oneof(
  fc.anything().map((value) => () => value),
  fc.string({ unit: 'binary' }).map((text) => () => text),
  fc.constantFrom('null', 'undefined', 'NaN', '[object Object]', '-1', '1e999', '99999', '101', ' ', '\u0000', '<script>', '__proto__', 'review\n').map((text) => () => text),
  fc.constantFrom(Symbol('no'), { toString: () => { throw new Error('no'); } }, new String('true')).map((value) => () => value),
  fc.constant(() => { throw new Error('no'); }),
);

/** A run-time that reads out whatever it likes, and takes everything. */
function garbled(functions: 'LMS' | '', words: readonly (() => unknown)[]) {
  const sets: (readonly [string, string])[] = [];
  const read = new Map<string, () => unknown>();
  let next = 0;
  const names = functions === 'LMS' ? { end: 'Finish' } : { end: 'Terminate' };
  const api = {
    [`${functions}Initialize`]: () => 'true',
    [`${functions}${names.end}`]: () => 'true',
    [`${functions}Commit`]: () => 'true',
    [`${functions}SetValue`]: (element: string, value: string) => {
      sets.push([element, value]);
      return 'true';
    },
    [`${functions}GetValue`]: (element: string) => {
      const word = read.get(element) ?? words[next++ % words.length]!;
      read.set(element, word);
      return word();
    },
    [`${functions}GetLastError`]: () => words[0]!(),
    [`${functions}GetErrorString`]: () => words[0]!(),
    [`${functions}GetDiagnostic`]: () => words[0]!(),
  };
  return { api, sets, said: (element: string) => read.get(element) };
}

/** What reads as nothing at all, and may be written over. */
function isNothing(word: (() => unknown) | undefined): boolean {
  try {
    const text = String(word?.() ?? '').trim();
    return text === '' || text === 'null' || text === 'undefined';
  } catch {
    return false;
  }
}

describe(`an LMS that says garbage of every element (seed ${seed})`, () => {
  const scorms = [
    ['SCORM 1.2', 'API', 'LMS', openScorm12],
    ['SCORM 2004', 'API_1484_11', '', openScorm2004],
  ] as const;
  for (const [name, apiName, functions, open] of scorms) {
    it(`opens the course in ${name}, and nothing is saved over what it said the state was`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(garbage, { minLength: 1, maxLength: 25 }), async (words) => {
          const { api, sets, said } = garbled(functions, words);
          const { told, state } = await visit(open(windowWith(apiName, api), { online: () => true, zoneMinutes: () => 0 }));
          expect(state.location).to.equal('b-s02');
          expect(told.at(-1)?.kind).to.be.oneOf(['saved', 'not-recorded', 'review', 'waiting']);
          if (!isNothing(said('cmi.suspend_data'))) expect(sets.filter(([element]) => element === 'cmi.suspend_data')).to.deep.equal([]);
        }),
        { seed, numRuns },
      );
    });
  }
});

describe(`launch parameters (seed ${seed})`, () => {
  const names = ['endpoint', 'auth', 'fetch', 'actor', 'registration', 'activityId', 'activity_id', 'Accept-Language', 'grouping', '__proto__'];
  const values = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.json({ maxDepth: 2 }),
    fc.constantFrom(
      'https://lrs.example/xapi', 'javascript:alert(1)', 'data:text/html,x', '//lrs.example', 'https://user:word@lrs.example/', 'https://', 'https://[', 'https://lrs.example/;script-src *',
      'Basic YTpi', 'Basic a\r\nX-Other: b', 'Bearer ', '{"account":{"homePage":"https://lms.example","name":"42"}}', '{"mbox":"mailto:a@b.example"}', '{"__proto__":{"account":1}}',
      '[]', 'null', '6ba7b811-9dad-11d1-80b4-00c04fd430c8', 'https://care.example/m1', '%', '%E0%A4%A', '<script>alert(1)</script>', 'x'.repeat(10_000),
    ),
  );
  const parameter = fc.tuple(fc.constantFrom(...names), values, fc.boolean());
  const usable = [
    ['endpoint', 'https://lrs.example/xapi'],
    ['auth', 'Basic YTpi'],
    ['fetch', 'https://lms.example/token?session=0'],
    ['actor', '{"account":{"homePage":"https://lms.example","name":"42"}}'],
    ['registration', '6ba7b811-9dad-11d1-80b4-00c04fd430c8'],
    ['activityId', 'https://care.example/m1'],
  ] as const;
  /** Missing, doubled, malformed, hostile, escaped or not. */
  const searches = fc
    .tuple(fc.subarray([...usable]), fc.array(parameter, { maxLength: 8 }))
    .map(([some, more]) => [...some.map(([name, value]) => [name, value, false] as const), ...more])
    .chain((given) => fc.shuffledSubarray(given, { minLength: given.length }))
    .map((given) => `?${given.map(([name, value, raw]) => `${name}=${raw ? value : encodeURIComponent(value)}`).join('&')}`);

  it('of any kind open the xAPI course, and ask nobody but an LRS on the web', async () => {
    await fc.assert(
      fc.asyncProperty(searches, async (search) => {
        const lrs = new FakeLrs();
        const { course, unit } = content;
        await visit(await openXapi({ search, course, unit, texts: () => [], language: () => 'en', platform: 'test', fetch: lrs.fetch, now: () => 0 }));
        for (const { url } of lrs.seen) expect(url.protocol).to.be.oneOf(['https:', 'http:']);
      }),
      { seed, numRuns },
    );
  });

  it('of any kind open the cmi5 course, and ask nobody but an LMS on the web', async () => {
    await fc.assert(
      fc.asyncProperty(searches, async (search) => {
        const lms = new FakeCmi5Lms();
        const { course, unit } = content;
        const storage = () => ({ getItem: () => null, setItem: () => undefined });
        await visit(await openCmi5({ search, course, unit, texts: () => [], language: () => 'en', platform: 'test', storage, fetch: lms.fetch, now: () => 0 }));
        for (const { url } of lms.seen) expect(url.protocol).to.be.oneOf(['https:', 'http:']);
      }),
      { seed, numRuns },
    );
  });
});
