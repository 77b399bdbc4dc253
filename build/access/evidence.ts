import type { Criterion } from './criteria.js';

/**
 * How a test looks: by the rules of axe, by measuring the page, by using the course as a learner would, or by
 * showing that content is refused without what the criterion asks for.
 */
export type How = 'rules' | 'measure' | 'walk' | 'refusal';

export interface Evidence {
  readonly how: How;
  /** From the project's root. The file names the criterion by its number, at the test that shows it. */
  readonly test: string;
}

const controls = 'tests/elements/control-suite.ts';
const shell = 'src/elements/shell.test.ts';
const media = 'src/elements/screens/media-screen.test.ts';
const page = 'build/package.test.ts';
// Each element in each of its states, in both languages.
const galleryFocus = 'tests/gallery/in-browser/focus.test.ts';
const galleryLayout = 'tests/gallery/in-browser/layout.test.ts';
const galleryTurned = 'tests/gallery/in-browser/orientation.test.ts';
const galleryLabels = 'tests/gallery/labels.test.ts';
const gallerySuggestions = 'tests/gallery/suggestions.test.ts';
const galleryForced = 'tests/gallery/in-browser/forced-colours.test.ts';
// Whole packages in an LMS's frame.
const turnedPhone = 'tests/journeys/turned-phone.test.ts';
const handingIn = 'tests/journeys/handing-in.test.ts';
const axeCourse = 'tests/journeys/axe-course.test.ts';

/** What shows that a criterion is met, as far as it was looked at. A criterion that is not here has no test, and the statement says so. */
export const evidence: Partial<Readonly<Record<Criterion, readonly Evidence[]>>> = {
  '1.1.1': [
    { how: 'measure', test: 'src/elements/rich-text.test.ts' },
    { how: 'refusal', test: 'build/content/broken-pictures.test.ts' },
  ],
  '1.2.2': [
    { how: 'measure', test: media },
    { how: 'refusal', test: 'build/content/broken-reading.test.ts' },
  ],
  '1.2.3': [{ how: 'walk', test: media }],
  '1.2.5': [{ how: 'walk', test: media }],
  '1.3.1': [
    { how: 'rules', test: controls },
    { how: 'rules', test: axeCourse },
  ],
  '1.3.4': [
    { how: 'measure', test: galleryTurned },
    { how: 'walk', test: turnedPhone },
  ],
  '1.4.1': [
    { how: 'walk', test: controls },
    { how: 'measure', test: galleryForced },
  ],
  '1.4.2': [{ how: 'measure', test: media }],
  '1.4.3': [
    { how: 'rules', test: axeCourse },
    { how: 'measure', test: 'src/elements/settings.test.ts' },
    { how: 'refusal', test: 'build/content/broken-organisation.test.ts' },
  ],
  '1.4.4': [
    { how: 'measure', test: galleryLayout },
    { how: 'measure', test: shell },
  ],
  '1.4.10': [
    { how: 'measure', test: galleryLayout },
    { how: 'measure', test: shell },
  ],
  '1.4.11': [
    { how: 'measure', test: 'src/elements/settings.test.ts' },
    { how: 'measure', test: galleryForced },
  ],
  '1.4.12': [{ how: 'measure', test: galleryLayout }],
  '1.4.13': [{ how: 'walk', test: 'src/elements/term.test.ts' }],
  '2.1.1': [{ how: 'walk', test: controls }],
  '2.2.1': [{ how: 'walk', test: 'src/elements/screens/check-screen.test.ts' }],
  '2.4.1': [{ how: 'walk', test: shell }],
  '2.4.2': [{ how: 'measure', test: page }],
  '2.4.3': [
    { how: 'walk', test: controls },
    { how: 'walk', test: galleryFocus },
  ],
  '2.4.7': [{ how: 'walk', test: galleryFocus }],
  '2.4.11': [{ how: 'walk', test: galleryFocus }],
  '2.5.1': [{ how: 'walk', test: controls }],
  '2.5.3': [{ how: 'measure', test: shell }],
  '2.5.7': [{ how: 'walk', test: controls }],
  '2.5.8': [
    { how: 'measure', test: galleryLayout },
    { how: 'measure', test: shell },
  ],
  '3.1.1': [{ how: 'measure', test: page }],
  '3.1.2': [
    { how: 'measure', test: 'src/elements/rich-text.test.ts' },
    { how: 'measure', test: shell },
  ],
  '3.3.1': [
    { how: 'walk', test: controls },
    { how: 'walk', test: gallerySuggestions },
  ],
  '3.3.2': [{ how: 'measure', test: galleryLabels }],
  '3.3.3': [{ how: 'walk', test: gallerySuggestions }],
  '3.3.4': [{ how: 'walk', test: handingIn }],
  '3.3.7': [
    { how: 'walk', test: handingIn },
    { how: 'walk', test: 'src/elements/evidence/evidence.test.ts' },
  ],
  '4.1.2': [
    { how: 'rules', test: controls },
    { how: 'rules', test: axeCourse },
  ],
  '4.1.3': [
    { how: 'measure', test: 'src/elements/item.test.ts' },
    { how: 'measure', test: 'src/elements/save-status.test.ts' },
  ],
};
