import type { Course } from '../../../src/model/course.js';
import { everyJourney, seenJourneys, type Journey } from './every-journey.js';
import { kindsCourse } from './kinds-course.js';
import { cells, type Cell } from './kinds-matrix.js';
import type { Packed } from './on-stage.js';
import type { Playable } from './play-all.js';
import { playCell } from './play-cell.js';
import { playWhole } from './play-whole.js';

/** All that `npm run test:whole` plays: every package of the course, its modules once more with axe looking on, and every cell of the matrix of every kind of item. */
export function everyPlayed(course: Course): readonly (Journey | Cell)[] {
  return [...everyJourney(course), ...seenJourneys(course), ...cells];
}

/** With the packages of the course in `dist`; those of every kind of item are packed here, where any is played. */
export async function playablesOf(journeys: readonly (Journey | Cell)[], built: Packed): Promise<{ readonly playables: readonly Playable[]; readonly done: () => Promise<void> }> {
  const played = journeys.flatMap((journey) => ('units' in journey ? [] : [journey]));
  const kinds = played.length > 0 ? await kindsCourse(unique(played.map(({ parcel }) => parcel)), unique(played.map(({ standard }) => standard))) : built;
  return {
    playables: journeys.map((journey): Playable =>
      'units' in journey
        ? { journey, dist: built.dist, play: (stage) => playWhole(stage, built.content, journey) }
        : { journey, dist: kinds.dist, play: (stage) => playCell(stage, kinds.content, journey) },
    ),
    done: async () => kinds.done?.(),
  };
}

function unique<T>(all: readonly T[]): readonly T[] {
  return [...new Set(all)];
}
