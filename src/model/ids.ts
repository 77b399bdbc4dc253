/** The form of every authored id: letters and digits in groups joined by single hyphens. */
export const ID_FORM = /^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/;

/**
 * An id as an LMS gets it: lower case, no hyphens, so `[a-z0-9]+`, the one form that
 * every run-time seen accepts. Content in which two ids fold alike is refused.
 */
export function foldId(id: string): string {
  return id.toLowerCase().replaceAll('-', '');
}

/**
 * A part of an item (option, token, category) with the number it keeps for ever.
 * Numbers come from the module's `ids.lock.json`; a retired one is never used again.
 */
export interface Part {
  readonly id: string;
  /** 0 to 35 within its owner, so that one character can name it (SCORM 1.2 section 3.4.7). */
  readonly number: number;
}

/** A part with a picture beside its words, by the asset's name. */
export interface PicturedPart extends Part {
  readonly image?: string;
}
