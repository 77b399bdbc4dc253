import type { Agent } from '@xapi/xapi';
import { URL_NAMES, uuidOf } from './uuid.js';

/**
 * The name space of statements about a registration as a whole: the same in every launch of
 * this activity by this learner and registration.
 */
export function lastingSpace(registration: string | undefined, activity: string, actor: Agent): string {
  return uuidOf(registration ?? URL_NAMES, `${activity} ${JSON.stringify({ ...actor, name: '' })}`);
}
