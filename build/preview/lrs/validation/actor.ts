import { isJsonArray, isJsonObject, type JsonObject } from '../json.js';
import {
  anyText,
  arrayOf,
  oneOf,
  problem,
  record,
  text,
  type Check,
  type Members,
  type StatementProblem,
} from './check.js';
import { iri } from './common.js';
import { isMailbox, isSha1 } from './values.js';

/** The four ways to name somebody. @see xAPI 1.0.3 Data 2.4.2.3 */
export const identifiers = ['mbox', 'mbox_sha1sum', 'openid', 'account'] as const;

const clause = 'Data 2.4.2';
const account: Check = record(
  { required: { homePage: iri('Data 2.4.2.4'), name: anyText('Data 2.4.2.4') } },
  'Data 2.4.2.4',
);
const common = {
  name: anyText(clause),
  mbox: text(isMailbox, 'mailto: and one address', 'Data 2.4.2.3'),
  mbox_sha1sum: text(isSha1, '40 hexadecimal digits', 'Data 2.4.2.3'),
  openid: iri('Data 2.4.2.3'),
  account,
};
const agentMembers: Members = { optional: { objectType: oneOf(['Agent'], 'Data 2.4.2.1'), ...common } };

/** An Agent: exactly one identifier. @see xAPI 1.0.3 Data 2.4.2.1 */
export const agent: Check = record(agentMembers, 'Data 2.4.2.1', (value, path) =>
  oneIdentifier(value, path, 'Data 2.4.2.1'),
);

/** A Group: one identifier, or none and then members; members are Agents. @see xAPI 1.0.3 Data 2.4.2.2 */
export const group: Check = record(
  {
    required: { objectType: oneOf(['Group'], 'Data 2.4.2.2') },
    optional: { ...common, member: arrayOf(agent, 'Data 2.4.2.2') },
  },
  'Data 2.4.2.2',
  (value, path) => {
    if (identifiersOf(value).length > 0) return oneIdentifier(value, path, 'Data 2.4.2.2');
    const { member } = value;
    return isJsonArray(member) && member.length > 0
      ? []
      : [problem(path, member, 'an identifier, or at least one member', 'Data 2.4.2.2')];
  },
);

/** Whoever can be an actor or an object. */
export const actor: Check = (value, path) =>
  isJsonObject(value) && value['objectType'] === 'Group' ? group(value, path) : agent(value, path);

/** A Group that can be told from others, as a filter needs it. @see xAPI 1.0.3 Communication 2.1.3 */
export const identifiedActor: Check = (value, path) => {
  const problems = actor(value, path);
  if (problems.length > 0 || !isJsonObject(value)) return problems;
  return oneIdentifier(value, path, 'Communication 2.1.3');
};

/** An Agent, or for three-legged OAuth an anonymous Group of exactly two. @see xAPI 1.0.3 Data 2.4.9 */
export const authority: Check = (value, path) => {
  const problems = actor(value, path);
  if (problems.length > 0 || !isJsonObject(value) || value['objectType'] !== 'Group') return problems;
  const { member } = value;
  return isJsonArray(member) && member.length === 2 && identifiersOf(value).length === 0
    ? []
    : [problem(path, value, 'an Agent, or an anonymous Group of two Agents', 'Data 2.4.9')];
};

export function identifiersOf(value: JsonObject): readonly string[] {
  return identifiers.filter((name) => Object.hasOwn(value, name));
}

function oneIdentifier(value: JsonObject, path: string, at: string): readonly StatementProblem[] {
  const found = identifiersOf(value);
  return found.length === 1 ? [] : [problem(path, [...found], `exactly one of ${identifiers.join(', ')}`, at)];
}
