import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject, JsonValue } from '../json.js';
import { agent, statement, uuid, voiding } from '../testing/statements.js';
import { statementProblems } from './statement.js';

const activity: JsonObject = { id: 'http://localhost/course/m1' };
const component = { id: 'a', description: { en: 'A' } };
const attachment: JsonObject = {
  usageType: 'http://localhost/usage',
  display: { en: 'A file' },
  contentType: 'text/plain',
  length: 3,
  sha2: 'a'.repeat(64),
  fileUrl: 'http://localhost/file.txt',
};
const reference = { objectType: 'StatementRef', id: uuid(1) };
const sub: JsonObject = { objectType: 'SubStatement', ...statement() };

function about(definition: JsonObject): JsonObject {
  return statement({ object: { ...activity, definition } });
}

/** Title, with the clause it rests on, and a statement that has to be taken. */
const taken: readonly (readonly [string, JsonValue])[] = [
  ['actor, verb and object are enough (Data 2.4)', statement()],
  [
    'what an LRS sets may come along (Data 2.4)',
    statement({ id: uuid(1), stored: '2026-01-01T09:00:00Z', version: '1.0.3', authority: agent }),
  ],
  ['an Agent needs no objectType (Data 2.4.2.1)', statement({ actor: { mbox: 'mailto:a@example.org', name: 'A' } })],
  ['an anonymous Group has members (Data 2.4.2.2)', statement({ actor: { objectType: 'Group', member: [agent] } })],
  [
    'an identified Group needs no members (Data 2.4.2.2)',
    statement({ actor: { objectType: 'Group', mbox: 'mailto:g@example.org' } }),
  ],
  [
    'an authority of two Agents comes from OAuth (Data 2.4.9)',
    statement({ authority: { objectType: 'Group', member: [agent, agent] } }),
  ],
  ['an object may be a person (Data 2.4.4.2)', statement({ object: agent })],
  ['an object may be another statement (Data 2.4.4.3)', statement({ object: reference })],
  ['an object may be a SubStatement (Data 2.4.4.3)', statement({ object: sub })],
  [
    'a matching interaction has source and target (Data 2.4.4.1)',
    about({
      interactionType: 'matching',
      source: [component],
      target: [component],
      correctResponsesPattern: ['a[.]a'],
    }),
  ],
  ['a choice has choices (Data 2.4.4.1)', about({ interactionType: 'choice', choices: [component, { id: 'b' }] })],
  ['an extension may be null (Data 4.1)', about({ extensions: { 'http://localhost/x': null } })],
  [
    'a score has its bounds in order (Data 2.4.5.1)',
    statement({ result: { score: { scaled: -1, raw: 0, min: 0, max: 12 }, success: false, duration: 'PT1M1.12S' } }),
  ],
  [
    'a single context activity may stand without an array (Data 2.4.6.2)',
    statement({ context: { contextActivities: { parent: activity, grouping: [activity] } } }),
  ],
  [
    'revision and platform go with an Activity (Data 2.4.6)',
    statement({
      context: {
        revision: '0.1.0',
        platform: 'preview',
        language: 'cy-GB',
        registration: uuid(2),
        statement: reference,
      },
    }),
  ],
  ['an attachment describes a file (Data 2.4.11)', statement({ attachments: [attachment] })],
  ['a voiding statement refers to a statement (Data 2.3.2)', voiding(uuid(1))],
];

/** Title, a statement that has to be refused, and the path that the problem names. */
const refused: readonly (readonly [string, JsonValue, string])[] = [
  ['a statement is an object (Data 2.4)', 'statement', ''],
  ['an actor is required (Data 2.4)', { verb: { id: 'http://x.org/v' }, object: activity }, 'actor'],
  ['a verb is required (Data 2.4)', { actor: agent, object: activity }, 'verb'],
  ['an object is required (Data 2.4)', { actor: agent, verb: { id: 'http://x.org/v' } }, 'object'],
  ['no other member is allowed (Data 2.2)', statement({ extra: 1 }), 'extra'],
  ['a name differing in case is another name (Data 2.2)', statement({ Result: {} }), 'Result'],
  ['null is no value (Data 2.2)', statement({ result: null }), 'result'],
  ['an id is a UUID (Data 2.4.1)', statement({ id: 'one' }), 'id'],
  ['an Agent has an identifier (Data 2.4.2.1)', statement({ actor: { name: 'A' } }), 'actor'],
  [
    'an Agent has one identifier only (Data 2.4.2.3)',
    statement({ actor: { ...agent, mbox: 'mailto:a@example.org' } }),
    'actor',
  ],
  [
    'a Group with an identifier has one only (Data 2.4.2.2)',
    statement({ actor: { ...agent, objectType: 'Group', openid: 'http://x.org' } }),
    'actor',
  ],
  [
    'a Group without identifier has members (Data 2.4.2.2)',
    statement({ actor: { objectType: 'Group', member: [] } }),
    'actor',
  ],
  [
    'a Group is no member of a Group (Data 2.4.2.2)',
    statement({ actor: { objectType: 'Group', member: [{ objectType: 'Group', mbox: 'mailto:g@example.org' }] } }),
    'actor.member[0].objectType',
  ],
  ['an Agent has no members (Data 2.4.2.1)', statement({ actor: { ...agent, member: [] } }), 'actor.member'],
  [
    'an actor is an Agent or a Group (Data 2.4.2)',
    statement({ actor: { ...agent, objectType: 'Person' } }),
    'actor.objectType',
  ],
  [
    'an account has a home page with a scheme (Data 2.4.2.4)',
    statement({ actor: { account: { homePage: 'x.org', name: 'a' } } }),
    'actor.account.homePage',
  ],
  [
    'an account has a name (Data 2.4.2.4)',
    statement({ actor: { account: { homePage: 'http://x.org' } } }),
    'actor.account.name',
  ],
  [
    'an authority of members has two (Data 2.4.9)',
    statement({ authority: { objectType: 'Group', member: [agent] } }),
    'authority',
  ],
  ['a verb has an IRI (Data 2.4.3)', statement({ verb: { id: 'answered' } }), 'verb.id'],
  [
    'a display is in known languages (Data 4.2)',
    statement({ verb: { id: 'http://x.org/v', display: { a12345678: 'x' } } }),
    'verb.display.a12345678',
  ],
  ['an Activity has an id (Data 2.4.4.1)', statement({ object: { objectType: 'Activity' } }), 'object.id'],
  [
    'an object is of a known type (Data 2.4.4)',
    statement({ object: { ...activity, objectType: 'toString' } }),
    'object.objectType',
  ],
  [
    'an interactionType is one of ten (Data 2.4.4.1)',
    about({ interactionType: 'drag' }),
    'object.definition.interactionType',
  ],
  [
    'a choice has no source (Data 2.4.4.1)',
    about({ interactionType: 'choice', source: [component] }),
    'object.definition.source',
  ],
  [
    'components go with an interactionType (Data 2.4.4.1)',
    about({ choices: [component] }),
    'object.definition.choices',
  ],
  [
    'components have ids of their own (Data 2.4.4.1)',
    about({ interactionType: 'choice', choices: [component, component] }),
    'object.definition.choices[1].id',
  ],
  [
    'a pattern is an array (Data 2.4.4.1)',
    about({ interactionType: 'true-false', correctResponsesPattern: 'true' }),
    'object.definition.correctResponsesPattern',
  ],
  ['an extension is named by an IRI (Data 4.1)', about({ extensions: { x: 1 } }), 'object.definition.extensions.x'],
  [
    'a scaled score is at most 1 (Data 2.4.5.1)',
    statement({ result: { score: { scaled: 1.01 } } }),
    'result.score.scaled',
  ],
  [
    'a raw score is at most max (Data 2.4.5.1)',
    statement({ result: { score: { raw: 13, max: 12 } } }),
    'result.score.raw',
  ],
  [
    'a raw score is at least min (Data 2.4.5.1)',
    statement({ result: { score: { raw: -1, min: 0 } } }),
    'result.score.raw',
  ],
  ['min is less than max (Data 2.4.5.1)', statement({ result: { score: { min: 1, max: 1 } } }), 'result.score.max'],
  ['success is not a word (Data 2.4.5)', statement({ result: { success: 'true' } }), 'result.success'],
  ['a response is a string (Data 2.4.5)', statement({ result: { response: 3 } }), 'result.response'],
  ['a duration is ISO 8601 (Data 4.6)', statement({ result: { duration: '00:01:00' } }), 'result.duration'],
  [
    'a timestamp has no offset of minus zero (Data 4.5)',
    statement({ timestamp: '2026-01-01T09:00:00-00:00' }),
    'timestamp',
  ],
  ['a registration is a UUID (Data 2.4.6.1)', statement({ context: { registration: 'r1' } }), 'context.registration'],
  ['a team is a Group (Data 2.4.6)', statement({ context: { team: agent } }), 'context.team.objectType'],
  [
    'context activities are of four kinds (Data 2.4.6.2)',
    statement({ context: { contextActivities: { child: [activity] } } }),
    'context.contextActivities.child',
  ],
  [
    'a context activity is an Activity (Data 2.4.6.2)',
    statement({ context: { contextActivities: { parent: [agent] } } }),
    'context.contextActivities.parent[0].id',
  ],
  [
    'a revision is of an Activity only (Data 2.4.6)',
    statement({ object: agent, context: { revision: '1' } }),
    'context.revision',
  ],
  [
    'a platform is of an Activity only, also within (Data 2.4.6)',
    statement({ object: { ...sub, object: agent, context: { platform: 'p' } } }),
    'object.context.platform',
  ],
  ['a SubStatement has no id (Data 2.4.4.3)', statement({ object: { ...sub, id: uuid(1) } }), 'object.id'],
  [
    'a SubStatement holds no other (Data 2.4.4.3)',
    statement({ object: { ...sub, object: sub } }),
    'object.object.objectType',
  ],
  ['a version is 1.0.x (Data 2.4.10)', statement({ version: '2.0.0' }), 'version'],
  [
    'an attachment has a length in octets (Data 2.4.11)',
    statement({ attachments: [{ ...attachment, length: 1.5 }] }),
    'attachments[0].length',
  ],
  ['an openid has a scheme (Data 2.2)', statement({ actor: { openid: 'x.org/a' } }), 'actor.openid'],
  ['a type has a scheme (Data 2.2)', about({ type: 'x.org/t' }), 'object.definition.type'],
  ['a moreInfo has a scheme (Data 2.2)', about({ moreInfo: 'x.org/i' }), 'object.definition.moreInfo'],
  [
    'a usageType has a scheme (Data 2.2)',
    statement({ attachments: [{ ...attachment, usageType: 'x.org/u' }] }),
    'attachments[0].usageType',
  ],
  [
    'a fileUrl has a scheme (Data 2.2)',
    statement({ attachments: [{ ...attachment, fileUrl: 'x.org/f' }] }),
    'attachments[0].fileUrl',
  ],
  ['attachments are an array (Data 2.4.11)', statement({ attachments: attachment }), 'attachments'],
  [
    'a voiding statement refers to a statement (Data 2.3.2)',
    statement({ verb: { id: 'http://adlnet.gov/expapi/verbs/voided' } }),
    'object',
  ],
];

describe('a statement is taken', () => {
  for (const [title, value] of taken) it(title, () => assert.deepEqual(statementProblems(value), []));
});

describe('a statement is refused', () => {
  for (const [title, value, path] of refused) {
    it(title, () => {
      const paths = statementProblems(value).map((problem) => problem.path);
      assert.ok(paths.includes(path), `problems at ${JSON.stringify(paths)}`);
    });
  }

  it('with all its problems at once, each naming its clause', () => {
    const problems = statementProblems(statement({ id: 'one', result: { score: { scaled: 2 } } }));
    assert.deepEqual(problems, [
      { path: 'id', found: '"one"', wanted: 'a UUID', clause: 'Data 2.4.1' },
      { path: 'result.score.scaled', found: '2', wanted: 'a number from -1 to 1', clause: 'Data 2.4.5.1' },
    ]);
  });
});
