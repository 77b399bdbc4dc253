import type { Verb } from '@xapi/xapi';

/** ADL's verbs, as far as they are used. */
export const VERBS = {
  initialized: verb('initialized'),
  answered: verb('answered'),
  mastered: verb('mastered'),
  progressed: verb('progressed'),
  completed: verb('completed'),
  passed: verb('passed'),
  failed: verb('failed'),
  scored: verb('scored'),
  terminated: verb('terminated'),
} as const;

function verb(name: string): Verb {
  return { id: `http://adlnet.gov/expapi/verbs/${name}`, display: { en: name } };
}
