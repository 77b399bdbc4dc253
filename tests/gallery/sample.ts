import type { BrandColours } from '../../build/brand/brand.js';
import type { Pending } from '../../src/elements/screen-table.js';
import type { Screen } from '../../src/model/course.js';
import type { SaveState } from '../../src/model/save-state.js';
import type { RichText } from '../../src/model/text.js';
import type { Holder } from '../../src/session/select-evidence.js';
import { stages, welcome, type GalleryLanguage, type UnitOptions } from './content.js';
import type { GalleryLearner } from './learner.js';

/** One element in one state, as the whole page shows it. */
export interface Sample extends SampleOptions {
  /** Group and state, of letters and hyphens: the address in the gallery, the name of a picture. */
  readonly id: string;
  /** What is shown: a kind of item or screen, or a part of the shell. */
  readonly group: string;
  /** In which state, in words. */
  readonly state: string;
  readonly screens: readonly Screen[];
}

export interface SampleOptions {
  /** What the learner did. */
  readonly done?: (learner: GalleryLearner) => void;
  /** Selectors of what is pressed once it is drawn, for states that an element keeps to itself. */
  readonly presses?: readonly string[];
  readonly save?: SaveState;
  readonly review?: boolean;
  readonly takeable?: boolean;
  readonly voiced?: boolean;
  readonly speaking?: boolean;
  /** Most screens' elements are not there yet, or could not be loaded. */
  readonly pending?: Pending;
  /** The other language was asked for and is not there yet, or could not be loaded. */
  readonly wish?: Pending;
  /** The organisation whose course it is. */
  readonly organisation?: RichText;
  /** An employer's own colours, as the build lays them under the page. */
  readonly brand?: BrandColours;
  /** Lines beside those of the gallery, or in their place, by text id. */
  readonly lines?: Readonly<Record<GalleryLanguage, Readonly<Record<string, RichText>>>>;
  /** Who learns, where an LMS says so. */
  readonly holder?: Holder;
  /** Fraction that passes. */
  readonly cutScore?: number;
  readonly unit?: UnitOptions;
  /** The learner has left. */
  readonly ended?: boolean;
}

/** The screen between two others, the first of which was seen. */
export function sampleOf(group: string, state: string, screen: Screen, options: SampleOptions = {}): Sample {
  const screens = screen.id === stages.id ? [welcome, screen] : [welcome, screen, stages];
  return sampleIn(group, state, screen.id === welcome.id ? [welcome, stages] : screens, screen.id, options);
}

/** One of these screens. */
export function sampleIn(group: string, state: string, screens: readonly Screen[], shown: string, options: SampleOptions = {}): Sample {
  const { done } = options;
  const id = `${group}-${state}`.replace(/[^a-z0-9]+/gi, '-').toLowerCase();
  return {
    ...options,
    id,
    group,
    state,
    screens,
    done: (learner) => {
      if (shown !== welcome.id) learner.enter(welcome.id);
      learner.enter(shown);
      done?.(learner);
    },
  };
}
