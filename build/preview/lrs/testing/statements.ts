import type { JsonObject } from '../json.js';

export const agent: JsonObject = {
  objectType: 'Agent',
  account: { homePage: 'http://localhost/learners', name: 'a1' },
};
export const otherAgent: JsonObject = { mbox: 'mailto:tutor@example.org' };

/** The n-th of a row of UUIDs; n from 0 to 9. */
export function uuid(n: number): string {
  return `${String(n).repeat(8)}-1111-4111-8111-111111111111`;
}

/** A valid statement, with members replaced or added. */
export function statement(members: JsonObject = {}): JsonObject {
  return {
    actor: agent,
    verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { en: 'answered', cy: 'atebodd' } },
    object: { objectType: 'Activity', id: 'http://localhost/course/m1/q1' },
    ...members,
  };
}

export function voiding(id: string): JsonObject {
  return statement({
    verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
    object: { objectType: 'StatementRef', id },
  });
}
