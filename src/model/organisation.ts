/** Whose course it is, where the build was told. Its name is the line `ORGANISATION_TEXT`. Plain and frozen. */
export interface Organisation {
  /** Asset name of the picture; there is a name wherever there is one. */
  readonly logo?: string;
  /** Each `#` and six digits, the main one dark enough for text on pale ground. */
  readonly colours?: { readonly main: string; readonly second?: string };
}

/** The id of the organisation's name among the texts; no text where it has none. */
export const ORGANISATION_TEXT = 'organisation';
