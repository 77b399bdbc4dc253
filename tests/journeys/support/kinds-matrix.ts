import type { StandardId } from '../../../build/standards.js';
import type { Called } from './called.js';
import { handWays, type HandId, type HandWay } from './hand-ways.js';

/** `T`: played by `npm test`, and by `npm run test:whole` as all are; `w`: by that alone. */
type Run = 'T' | 'w';

/** In English, in Welsh. */
type Both = `${Run}${Run}`;

/**
 * Every kind of item is answered by each hand, in each language, in the package of each standard, practised (`k1`) and as
 * a question of an assessment (`k2`): cell by cell, and by which command.
 */
export const matrix: Readonly<Record<KindsUnit, Readonly<Record<StandardId, Readonly<Record<HandId, Both>>>>>> = {
  k1: {
    scorm12: { keyboard: 'TT', pointer: 'TT', touch: 'TT', tree: 'TT' },
    'scorm2004-3': { keyboard: 'wT', pointer: 'ww', touch: 'Tw', tree: 'ww' },
    'scorm2004-4': { keyboard: 'Tw', pointer: 'ww', touch: 'ww', tree: 'wT' },
    xapi: { keyboard: 'ww', pointer: 'wT', touch: 'ww', tree: 'Tw' },
    cmi5: { keyboard: 'Tw', pointer: 'ww', touch: 'wT', tree: 'ww' },
    web: { keyboard: 'ww', pointer: 'Tw', touch: 'ww', tree: 'wT' },
  },
  k2: {
    scorm12: { keyboard: 'TT', pointer: 'TT', touch: 'TT', tree: 'TT' },
    'scorm2004-3': { keyboard: 'Tw', pointer: 'ww', touch: 'ww', tree: 'wT' },
    'scorm2004-4': { keyboard: 'wT', pointer: 'ww', touch: 'Tw', tree: 'ww' },
    xapi: { keyboard: 'Tw', pointer: 'ww', touch: 'wT', tree: 'ww' },
    cmi5: { keyboard: 'ww', pointer: 'wT', touch: 'ww', tree: 'Tw' },
    web: { keyboard: 'wT', pointer: 'ww', touch: 'Tw', tree: 'ww' },
  },
};

export type KindsUnit = 'k1' | 'k2';

/** One cell: a unit in a package, gone through from its first screen to its last. */
export interface Cell extends Called {
  readonly parcel: KindsUnit;
  readonly language: 'en' | 'cy';
  readonly way: HandWay;
  readonly run: Run;
}

export const cells: readonly Cell[] = entries(matrix).flatMap(([parcel, standards]) =>
  entries(standards).flatMap(([standard, hands]) =>
    entries(hands).flatMap(([hand, [en, cy]]) =>
      ([['en', en], ['cy', cy]] as const).map(([language, run]) => ({ parcel, standard, language, way: handWays[hand], run: run === 'T' ? 'T' : 'w' }) as const),
    ),
  ),
);

/** Keys of a table that has no others. */
function entries<Key extends string, Value>(table: Readonly<Record<Key, Value>>): readonly (readonly [Key, Value])[] {
  return Object.entries(table) as [Key, Value][]; // a table written out here, with the keys of its type
}
