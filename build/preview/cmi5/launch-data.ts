import type { JsonObject } from '../lrs/json.js';
import type { Faults } from '../attempts/faults.js';
import type { Cmi5Au } from '../packages/package.js';
import type { LaunchMode } from '../strict/cmi5/launch.js';
import { extensions } from '../strict/cmi5/words.js';

/** Every context of the AU's statements begins with this (10.2.1). */
export function contextTemplate(au: Cmi5Au, sessionId: string): JsonObject {
  return {
    contextActivities: { grouping: [{ objectType: 'Activity', id: au.id }] },
    extensions: { [extensions.sessionId]: sessionId },
  };
}

/** The document LMS.LaunchData (10.2). */
export function launchData(au: Cmi5Au, sessionId: string, mode: LaunchMode, returnURL: string): JsonObject {
  return {
    contextTemplate: contextTemplate(au, sessionId),
    launchMode: mode,
    moveOn: au.moveOn,
    returnURL,
    ...(au.masteryScore !== undefined && { masteryScore: au.masteryScore }),
    ...(au.launchParameters !== undefined && { launchParameters: au.launchParameters }),
    ...(au.entitlementKey !== undefined && { entitlementKey: { courseStructure: au.entitlementKey } }),
  };
}

export function launchModeOf(mode: Faults['mode']): LaunchMode {
  const modes = { normal: 'Normal', browse: 'Browse', review: 'Review' } as const;
  return modes[mode];
}

/** The document cmi5LearnerPreferences of a learner who never said anything else (11.0). */
export const preferences: JsonObject = { languagePreference: 'en-GB,cy-GB', audioPreference: 'on' };
