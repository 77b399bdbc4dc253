import type { SettingChoice } from '../../src/model/settings.js';
import type { GalleryLanguage } from './content.js';

/** How a sample is looked at. Forced colours are the browser's own affair. */
export interface Look {
  readonly language: GalleryLanguage;
  readonly colours: Colours;
  /** Size of letters in per cent of the browser's own. */
  readonly text: TextSize;
  /** What else the learner has chosen. */
  readonly settings?: readonly SettingChoice[];
  /** Against the language's own. */
  readonly direction?: 'rtl';
}

export const languages: readonly GalleryLanguage[] = ['en', 'cy'];

export const themes = ['light', 'dark', 'contrast'] as const;
export type Colours = (typeof themes)[number];

export const textSizes = [100, 160, 200] as const;
export type TextSize = (typeof textSizes)[number];

/** Widths of the frame in px: the narrowest there is, an LMS's own frame, a desk. */
export const widths = [320, 650, 1280] as const;

export const DEFAULT_LOOK: Look = { language: 'en', colours: 'light', text: 100 };

/** As it stands in an address; what is missing or unknown there is as usual. */
export function lookIn(search: URLSearchParams): Look {
  return {
    language: languages.find((each) => each === search.get('language')) ?? DEFAULT_LOOK.language,
    colours: themes.find((each) => each === search.get('colours')) ?? DEFAULT_LOOK.colours,
    text: textSizes.find((each) => String(each) === search.get('text')) ?? DEFAULT_LOOK.text,
  };
}
