import { canPack } from '../../../build/package.js';
import { parcelsOf } from '../../../build/parcel.js';
import { standards } from '../../../build/standards.js';
import type { Course } from '../../../src/model/course.js';
import { themes } from '../../gallery/look.js';
import type { Called } from './called.js';
import { waysOf, type Way } from './ways.js';

/** A package, and how it is gone through from its first screen to its last. */
export interface Journey extends Called {
  /** What of it an LMS launches, in this order. */
  readonly units: readonly string[];
  readonly way: Way;
}

/** Every package that `npm run build` makes of a course, in each of its languages, answered each way. */
export function everyJourney(course: Course): readonly Journey[] {
  return parcelsOf(course).flatMap((parcel) => {
    const units = parcel.units.map(({ id }) => id);
    const packed = standards.filter((standard) => canPack(standard, parcel));
    const answered = course.languages.flatMap((language) => waysOf(parcel.units).map((way) => ({ language, way })));
    return packed.flatMap(({ id: standard }) => answered.map((each) => ({ parcel: parcel.name, units, standard, ...each })));
  });
}

/**
 * Those that axe looks at: every module in each language and each theme, answered wrong and then right, and where a diagnostic
 * can credit all, so that what is left out is seen as that. One standard will do: what is drawn is the same in all.
 */
export function seenJourneys(course: Course): readonly Journey[] {
  return everyJourney(course)
    .filter(({ parcel, standard, way }) => standard === 'scorm12' && parcel !== 'course' && ['retry', 'test-out'].includes(way.id))
    .flatMap((journey) => themes.map((colours) => ({ ...journey, colours })));
}

/**
 * As few of a parcel's journeys as have every language answered each way, and every standard: the standards take turns.
 *
 * @param turn - which of them begins, so that parcels differ
 */
export function fewOf(journeys: readonly Journey[], parcel: string, turn: number): readonly Journey[] {
  const own = journeys.filter((journey) => journey.parcel === parcel);
  const packed = [...new Set(own.map(({ standard }) => standard))];
  const answered = own.filter(({ standard }) => standard === packed[0]);
  return Array.from({ length: Math.max(packed.length, answered.length) }, (_, at) => {
    const standard = packed[(turn + at) % packed.length];
    const { language, way } = answered[at % answered.length] ?? {};
    return own.filter((journey) => journey.standard === standard && journey.language === language && journey.way === way);
  }).flat();
}
