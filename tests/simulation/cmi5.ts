import type { Standard } from './model-lms.js';
import { ACTIVITY, Cmi5Lms, cmi5Repertoire } from './cmi5-lms.js';
import { twoStatuses } from './two-statuses.js';
import { nameOf, responseOf, successOf } from './xapi.js';

export const cmi5: Standard = {
  repertoire: cmi5Repertoire,
  start: (story, time) => new Cmi5Lms(story, time),
  ...twoStatuses,
  /** Object, response and success of an `answered` statement; one carried over from another session is dated in this one (9.3). */
  written: (check, content) => [`${ACTIVITY}/${nameOf(check)}`, responseOf(check, content), successOf(check)].join(' '),
};
