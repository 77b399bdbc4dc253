import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject } from '../lrs/json.js';
import { auStatement, lmsStatement, testLaunch } from '../testing/cmi5-statements.js';
import { checkStatements } from './cmi5.js';
import type { Cmi5Launch } from './cmi5/launch.js';
import { categories, extensions } from './cmi5/words.js';

const launch = testLaunch();
const context = (statement: JsonObject) => statement['context'] as JsonObject; // made by auStatement

/** Clauses of the rules that are broken. */
function clauses(sent: readonly JsonObject[], earlier: readonly JsonObject[], to: Cmi5Launch = launch): readonly string[] {
  return checkStatements(sent, earlier, to).problems.map(({ clause }) => clause);
}

const initialized = auStatement('initialized');
const begun = [lmsStatement('launched'), initialized];

describe('statements of cmi5 that every LMS takes', () => {
  const answered = auStatement('answered');
  const taken: readonly (readonly [string, JsonObject, readonly JsonObject[]])[] = [
    ['initialized first', initialized, [lmsStatement('launched')]],
    ['completed', auStatement('completed'), begun],
    ['passed with a score equal to masteryScore', auStatement('passed', { scaled: 0.8 }), begun],
    ['passed without a score', auStatement('passed', undefined), begun],
    ['failed below masteryScore', auStatement('failed', { scaled: 0.7999 }), begun],
    ['raw with min and max', auStatement('passed', { scaled: 1, raw: 4, min: 0, max: 4 }), begun],
    ['failed, again in another session', auStatement('failed'), [lmsStatement('launched', 's0'), auStatement('failed', { scaled: 0 }, 's0'), ...begun]],
    ['passed after failed in another session', auStatement('passed'), [auStatement('failed', { scaled: 0 }, 's0'), ...begun]],
    ['completed after passed', auStatement('completed'), [...begun, auStatement('passed')]],
    ['an allowed statement', answered, begun],
    ['terminated', auStatement('terminated'), begun],
    ['a statement that is held already, even after terminated', answered, [...begun, answered, auStatement('terminated')]],
    ['terminated in another session', auStatement('terminated'), [auStatement('terminated', undefined, 's0'), ...begun]],
  ];
  for (const [what, statement, earlier] of taken) it(what, () => assert.deepEqual(checkStatements([statement], earlier, launch), { problems: [], doubts: [] }));

  it('several in one request, terminated last', () => {
    assert.deepEqual(clauses([auStatement('answered'), auStatement('completed'), auStatement('passed'), auStatement('terminated')], begun), []);
  });
});

describe('what every statement of an AU has (cmi5 9.1 to 9.7)', () => {
  const without = (name: string, statement: JsonObject) => Object.fromEntries(Object.entries(statement).filter(([key]) => key !== name));
  const answered = auStatement('answered');
  const extended = (more: JsonObject) => ({ ...answered, context: { ...context(answered), ...more } });
  const broken: readonly (readonly [string, string, JsonObject])[] = [
    ['no id', '9.1', without('id', answered)],
    ['an actor with a name more', '9.2', { ...answered, actor: { ...launch.actor, name: 'Siân' } }],
    ['another actor', '9.2', { ...answered, actor: { objectType: 'Agent', mbox: 'mailto:a@example.org' } }],
    ['no registration', '9.6.1', { ...answered, context: without('registration', context(answered)) }],
    ['another registration', '9.6.1', extended({ registration: '6f1e1b5c-0000-4000-8000-000000000000' })],
    ['no session id', '9.6.3.1', extended({ extensions: { 'https://example.org/lms': 'x' } })],
    ['another session id', '9.6.3.1', extended({ extensions: { 'https://example.org/lms': 'x', [extensions.sessionId]: 's0' } })],
    ['an extension of the template missing', '10.2.1', extended({ extensions: { [extensions.sessionId]: launch.sessionId } })],
    ['a value of the template overwritten', '10.2.1', extended({ platform: 'mine' })],
    ['the template’s grouping missing', '9.6.2', extended({ contextActivities: { grouping: [{ id: 'https://example.org/other' }] } })],
    ['no timestamp', '9.7', without('timestamp', answered)],
    ['a timestamp of local time', '9.7', { ...answered, timestamp: '2026-05-04T14:00:00+01:00' }],
    ['a verb that voids', '6.3', { ...answered, verb: { id: 'http://adlnet.gov/expapi/verbs/voided' } }],
    ['the moveon category without the cmi5 one', '9.6.2.2', extended({ contextActivities: { grouping: [{ id: 'https://example.org/m1' }], category: [{ id: categories.moveOn }] } })],
  ];
  for (const [what, clause, statement] of broken) it(`${what} breaks ${clause}`, () => assert.deepEqual(clauses([statement], begun), [clause]));
});

describe('cmi5 defined statements (9.3 to 9.6)', () => {
  const passed = auStatement('passed');
  const result = (statement: JsonObject, more: JsonObject) => ({ ...statement, result: { ...(statement['result'] as JsonObject), ...more } }); // made by auStatement
  const categoriesOf = (statement: JsonObject, ...ids: readonly string[]) => ({
    ...statement,
    context: { ...context(statement), contextActivities: { grouping: [{ id: 'https://example.org/m1' }], category: ids.map((id) => ({ id })) } },
  });
  const broken: readonly (readonly [string, string, JsonObject])[] = [
    ['a verb that cmi5 has not', '7.1.3', categoriesOf(auStatement('answered'), categories.cmi5)],
    ['satisfied', '9.3', categoriesOf({ ...auStatement('answered'), verb: { id: 'https://w3id.org/xapi/adl/verbs/satisfied' } }, categories.cmi5)],
    ['another object', '9.4', { ...passed, object: { objectType: 'Activity', id: 'https://example.org/m1' } }],
    ['passed without success', '9.5.2', result(passed, { success: null })],
    ['passed with success false', '9.5.2', result(passed, { success: false })],
    ['failed with success true', '9.5.2', result(auStatement('failed'), { success: true })],
    ['completed with success', '9.5.2', result(auStatement('completed'), { success: true })],
    ['completed without completion', '9.5.3', result(auStatement('completed'), { completion: false })],
    ['passed with completion', '9.5.3', result(passed, { completion: true })],
    ['completed with a score', '9.5.1', result(auStatement('completed'), { score: { scaled: 1 } })],
    ['terminated with a score', '9.5.1', result(auStatement('terminated'), { score: { scaled: 1 } })],
    ['scaled above 1', '9.5.1', auStatement('passed', { scaled: 1.1 })],
    ['raw without min and max', '9.5.1', auStatement('passed', { scaled: 1, raw: 4 })],
    ['raw that is no whole number', '9.5.1', auStatement('passed', { scaled: 1, raw: 3.5, min: 0, max: 4 })],
    ['raw above max', '9.5.1', auStatement('passed', { scaled: 1, raw: 5, min: 0, max: 4 })],
    ['passed below masteryScore', '9.3.4', auStatement('passed', { scaled: 0.79 })],
    ['failed at masteryScore', '9.3.5', auStatement('failed', { scaled: 0.8 })],
    ['progress of 50.5', '9.5.5.1', result(passed, { extensions: { [extensions.progress]: 50.5 } })],
    ['passed without the moveon category', '9.6.2.2', categoriesOf(passed, categories.cmi5)],
    ['terminated with the moveon category', '9.6.2.2', categoriesOf(auStatement('terminated'), categories.cmi5, categories.moveOn)],
    ['passed without masteryScore in its context', '9.6.3.2', { ...passed, context: { ...context(passed), extensions: { 'https://example.org/lms': 'x', [extensions.sessionId]: launch.sessionId } } }],
  ];
  for (const [what, clause, statement] of broken) it(`${what} breaks ${clause}`, () => assert.deepEqual(clauses([statement], begun), [clause]));

  for (const verb of ['completed', 'passed', 'failed', 'terminated'] as const) {
    it(`${verb} without a duration breaks 9.5.4.1`, () => {
      const { duration: _, ...rest } = auStatement(verb)['result'] as Record<string, never>; // made by auStatement
      assert.deepEqual(clauses([{ ...auStatement(verb), result: rest }], begun), ['9.5.4.1']);
      assert.deepEqual(clauses([result(auStatement(verb), { duration: '00:01:00' })], begun), ['9.5.4.1']);
    });
  }

  it('masteryScore says nothing where the launch has none', () => {
    const { masteryScore: _, ...unmeasured } = launch;
    assert.deepEqual(clauses([auStatement('passed', { scaled: 0.1 })], begun, unmeasured), []);
  });
});

describe('the order of statements (cmi5 9.3)', () => {
  const broken: readonly (readonly [string, readonly string[], readonly JsonObject[], readonly JsonObject[]])[] = [
    ['an allowed statement before initialized', ['9.3.2'], [auStatement('answered')], [lmsStatement('launched')]],
    ['initialized of another session only', ['9.3.2'], [auStatement('completed')], [auStatement('initialized', undefined, 's0')]],
    ['initialized with others in one request', ['9.3.2'], [auStatement('initialized'), auStatement('answered')], []],
    ['initialized twice', ['9.3'], [auStatement('initialized')], begun],
    ['a timestamp before that of initialized', ['9.3'], [{ ...auStatement('answered'), timestamp: '2026-05-04T12:59:59Z' }], begun],
    ['terminated with a timestamp before the last', ['9.3.8'], [{ ...auStatement('terminated'), timestamp: '2026-05-04T13:00:00Z' }], [...begun, auStatement('answered')]],
    ['an allowed statement after terminated', ['9.3.8'], [auStatement('answered')], [...begun, auStatement('terminated')]],
    ['one after terminated in one request', ['9.3.8'], [auStatement('terminated'), auStatement('answered')], begun],
    ['terminated twice', ['9.3.8'], [auStatement('terminated')], [...begun, auStatement('terminated')]],
    ['anything after abandoned', ['9.3.6'], [auStatement('answered')], [...begun, lmsStatement('abandoned')]],
    ['completed twice in a registration', ['9.3.3'], [auStatement('completed')], [auStatement('completed', undefined, 's0'), ...begun]],
    ['passed twice in a registration', ['9.3.4'], [auStatement('passed')], [auStatement('passed', { scaled: 1 }, 's0'), ...begun]],
    ['failed after passed in a registration', ['9.3'], [auStatement('failed')], [auStatement('passed', { scaled: 1 }, 's0'), ...begun]],
    ['passed after failed in one session', ['9.3'], [auStatement('passed')], [...begun, auStatement('failed')]],
    ['passed and failed in one request', ['9.3'], [auStatement('failed'), auStatement('passed')], begun],
    ['failed twice in a session', ['9.3'], [auStatement('failed')], [...begun, auStatement('failed')]],
  ];
  for (const [what, wanted, sent, earlier] of broken) it(`${what} breaks ${wanted.join(', ')}`, () => assert.deepEqual(clauses(sent, earlier), wanted));

  for (const mode of ['Browse', 'Review'] as const) {
    for (const verb of ['completed', 'passed', 'failed', 'answered'] as const)
      it(`${verb} in ${mode} mode breaks 10.2.2`, () => assert.deepEqual(clauses([auStatement(verb)], begun, testLaunch(mode)), ['10.2.2']));
    it(`initialized and terminated are sent in ${mode} mode`, () => {
      assert.deepEqual(clauses([auStatement('initialized')], [], testLaunch(mode)), []);
      assert.deepEqual(clauses([auStatement('terminated')], begun, testLaunch(mode)), []);
    });
  }
});

describe('what cmi5 allows and an author should know', () => {
  const doubts = (statement: JsonObject) => checkStatements([statement], begun, launch).doubts.join();

  it('includes a cmi5 verb without the cmi5 category', () => {
    const plain = { ...auStatement('answered'), verb: { id: 'http://adlnet.gov/expapi/verbs/passed' }, object: { objectType: 'Activity', id: launch.activityId } };
    assert.match(doubts(plain), /counts for nothing/);
  });

  it('includes an object that does not lie under the activityId', () => {
    assert.match(doubts({ ...auStatement('answered'), object: { objectType: 'Activity', id: 'https://example.org/q1' } }), /does not lie under/);
    const definition = { type: 'http://adlnet.gov/expapi/activities/objective' };
    assert.equal(doubts({ ...auStatement('answered'), object: { objectType: 'Activity', id: 'https://example.org/q1', definition } }), '', 'unless it is an objective');
  });
});
