import type { ObjectiveRecord, TrackingRecord } from '../tracking/record.js';
import type { TrackingChanges } from '../tracking/port.js';

/** What an LMS is known to hold; of what is absent nothing is known, so it has to be told. */
export type Held = Partial<TrackingRecord>;

/**
 * What has to be told so that an LMS that holds `held` holds `wanted`. Interactions are
 * counted: they are only ever added to, so those beyond the held ones are new.
 */
export function difference(held: Held, wanted: TrackingRecord, sessionSeconds: number): TrackingChanges {
  const status = held.completion !== wanted.completion || held.success !== wanted.success;
  const points = wanted.points && !samePoints(held.points, wanted.points);
  const objectives = wanted.objectives.filter(
    (objective) => !sameObjective(held.objectives?.find(({ id }) => id === objective.id), objective),
  );
  const interactions = wanted.interactions.slice(held.interactions?.length ?? 0);
  return {
    sessionSeconds,
    time: wanted.time,
    // A result is one fact: status and score are never told one without the other.
    ...((status || points) && { status: { completion: wanted.completion, success: wanted.success } }),
    ...((status || points) && wanted.points && { points: wanted.points }),
    ...(held.progress !== wanted.progress && { progress: wanted.progress }),
    ...(held.location !== wanted.location && { location: wanted.location }),
    ...(objectives.length > 0 && { objectives }),
    ...(interactions.length > 0 && { interactions }),
    ...(held.suspendData !== wanted.suspendData && { suspendData: wanted.suspendData }),
  };
}

function samePoints(a: TrackingRecord['points'], b: TrackingRecord['points']): boolean {
  return a?.earned === b?.earned && a?.max === b?.max;
}

function sameObjective(a: ObjectiveRecord | undefined, b: ObjectiveRecord): boolean {
  return a !== undefined && a.completion === b.completion && a.success === b.success && a.credited === b.credited && samePoints(a.points, b.points);
}
