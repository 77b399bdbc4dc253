import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FakeCmi5Lms } from '../../tests/support/fake-cmi5-lms.js';
import { FakeLrs } from '../../tests/support/fake-lrs.js';
import { StrictScorm12Api } from '../../tests/support/strict-scorm12-api.js';
import { StrictScorm2004Api } from '../../tests/support/strict-scorm2004-api.js';
import { visit, windowWith } from '../../tests/support/visit.js';
import { lock, unitContent as content, withLock } from '../../tests/fixtures/unit.js';
import { openCmi5 } from '../adapters/cmi5/open.js';
import { openLocal } from '../adapters/local/open.js';
import { newRecord, writeRecord } from '../adapters/local/record.js';
import { openScorm12 } from '../adapters/scorm12/open.js';
import { openScorm2004 } from '../adapters/scorm2004/open.js';
import { openXapi } from '../adapters/xapi/open.js';
import { writeStored } from '../adapters/xapi/stored-state.js';
import type { UnitContent } from '../model/content.js';
import { encodeState } from '../session/codec/state-code.js';
import { reduce } from '../session/reduce.js';
import { startSession } from '../session/start.js';
import type { Opened } from '../tracking/port.js';

/** Printed by a failure, and by every run, so that it can be had again. */
const seed = Number(new URLSearchParams(location.search).get('seed')) || Math.floor(Math.random() * 2 ** 31);
const numRuns = 60;

/** A launch of one standard into an LMS that holds this suspend data, and what it holds afterwards. */
interface Lms {
  launch(suspendData: string): Promise<Opened>;
  readonly holds: string | undefined;
}

const { course, unit } = content;
const shown = { course, unit, texts: () => [], language: () => 'en', platform: 'test', now: () => 0 } as const;

const standards: Readonly<Record<string, () => Lms>> = {
  'SCORM 1.2': () => {
    let api: StrictScorm12Api | undefined;
    return {
      launch: async (suspendData) => {
        api = new StrictScorm12Api({ 'cmi.suspend_data': suspendData, 'cmi.core.lesson_status': 'incomplete' });
        return openScorm12(windowWith('API', api), { online: () => true });
      },
      get holds() {
        return api?.sets.filter(([element]) => element === 'cmi.suspend_data').at(-1)?.[1];
      },
    };
  },
  'SCORM 2004': () => {
    let api: StrictScorm2004Api | undefined;
    return {
      launch: async (suspendData) => {
        api = new StrictScorm2004Api({ 'cmi.suspend_data': suspendData, 'cmi.completion_status': 'incomplete' });
        return openScorm2004(windowWith('API_1484_11', api), { online: () => true });
      },
      get holds() {
        return api?.sets.filter(([element]) => element === 'cmi.suspend_data').at(-1)?.[1];
      },
    };
  },
  xAPI: () => {
    const lrs = new FakeLrs();
    return {
      launch: (suspendData) => {
        lrs.document = writeStored({ v: 1, completion: 'incomplete', success: 'unknown', suspendData });
        return openXapi({ ...shown, search: xapiSearch, fetch: lrs.fetch });
      },
      get holds() {
        return lrs.seen.filter(({ call }) => call === 'PUT state').at(-1)?.body;
      },
    };
  },
  cmi5: () => {
    const lms = new FakeCmi5Lms();
    return {
      launch: (suspendData) => {
        lms.state = writeStored({ v: 1, completion: 'incomplete', success: 'unknown', suspendData });
        return openCmi5({ ...shown, search: lms.launch(), storage: refused, fetch: lms.fetch });
      },
      get holds() {
        return lms.calls.filter((call) => call.startsWith('PUT')).at(-1);
      },
    };
  },
  'plain web': () => {
    const entries = new Map<string, string>();
    let before = '';
    const record = () => [...entries.values()].join();
    const suspendDataIn = (text: string) => (JSON.parse(text) as { suspendData: string }).suspendData; // one entry, written below or by the adapter
    return {
      launch: async (suspendData) => {
        const key = `care-course ${course.activityBase}/${unit.id}`;
        entries.set(key, writeRecord({ ...newRecord(course.id, unit.id, course.version), suspendData }));
        before = suspendDataIn(record());
        const storage = {
          getItem: (name: string) => entries.get(name) ?? null,
          setItem: (name: string, value: string) => void entries.set(name, value),
          removeItem: (name: string) => void entries.delete(name),
        };
        return openLocal({ storage: () => storage, course, unit, texts: () => ({ language: 'en', lines: {}, bodies: {} }), words });
      },
      get holds() {
        return suspendDataIn(record()) === before ? undefined : record();
      },
    };
  },
};

const xapiSearch = `?${new URLSearchParams({
  endpoint: 'https://lrs.example/xapi',
  auth: 'Basic YTpi',
  actor: JSON.stringify({ account: { homePage: 'https://lms.example', name: '42' } }),
}).toString()}`;

const good = encodeState(content, { ...reduce(content, startSession(unit, 7, 'en'), { type: 'screen-entered', screen: 'b-s03', at: 0 }), saves: 5 });
const otherUnit: UnitContent = { ...content, unit: { ...unit, id: 'boxes' } };
const later = withLock(content, { ...lock, revision: lock.revision + 1 });

const unreadable: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'any text': fc.string({ minLength: 1 }),
  'random bytes': fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
  'what could be suspend data': fc.base64String({ minLength: 8 }).map((text) => `A${text.replace(/[^A-Za-z0-9]/g, '_')}`),
  'the cut-off beginning of a state': fc.integer({ min: 1, max: good.length - 1 }).map((length) => good.slice(0, length)),
  'a state with one character changed': fc.nat(good.length - 1).map((place) => good.slice(0, place) + (good[place] === 'x' ? 'y' : 'x') + good.slice(place + 1)),
  'the state of another module': fc.constant(encodeState(otherUnit, startSession(unit, 7, 'en'))),
  'a state from the future': fc.constant(encodeState(later, startSession(unit, 7, 'en'))),
  'what another course kept as JSON': fc.json().filter((text) => !['null', '""', '[]', '{}'].includes(text)),
};

describe(`suspend data that cannot be read (seed ${seed})`, () => {
  for (const [name, lmsOf] of Object.entries(standards)) {
    for (const [what, texts] of Object.entries(unreadable)) {
      it(`is left alone in ${name}, the course opens and says that nothing is recorded: ${what}`, async () => {
        await fc.assert(
          fc.asyncProperty(
            texts.filter((text) => text.trim() !== ''),
            async (text) => {
              const lms = lmsOf();
              const { told, state } = await visit(await lms.launch(text));
              expect(told).to.deep.equal([{ kind: 'not-recorded', why: 'unreadable' }]);
              expect(state.screens['b-s02']?.opened).to.deep.equal(['glass']);
              expect(lms.holds).to.equal(undefined);
            },
          ),
          { seed, numRuns },
        );
      });
    }

    it(`is told apart in ${name} from what can`, async () => {
      const lms = lmsOf();
      const { told } = await visit(await lms.launch(good));
      expect(told.at(-1)?.kind).to.equal('saved');
      expect(lms.holds).not.to.equal(undefined);
    });
  }
});

function refused(): never {
  throw new DOMException('denied', 'SecurityError');
}

function words(): never {
  throw new Error('no table is asked for here');
}
