import type { Activity, Result } from '@xapi/xapi';
import { foldId } from '../../model/ids.js';
import type { TrackingChanges } from '../../tracking/port.js';
import type { AnsweredSetting } from './answered.js';
import { namedDefinition } from './definitions.js';

/** What a `mastered` statement says beside who and when: of an objective that was known already, and shown in a test-out. */
export interface CreditedParts {
  /** Unique within the registration. */
  readonly name: string;
  readonly object: Activity;
  readonly result: Result;
}

/** Of each objective newly credited. That it was by test-out, and not by going through what teaches it, is said in an extension. */
export function creditedParts({ objectives }: TrackingChanges, { course, texts }: Omit<AnsweredSetting, 'activity'>): readonly CreditedParts[] {
  return (objectives ?? [])
    .filter(({ credited }) => credited)
    .map(({ id }) => ({
      name: `mastered ${id}`,
      object: {
        objectType: 'Activity',
        id: `${course.activityBase}/objectives/${foldId(id)}`,
        definition: namedDefinition('objective', id, texts),
      },
      result: { success: true, extensions: { [`${course.activityBase}/extensions/test-out`]: true } },
    }));
}
