/** A BCP 47 tag as the course file lists it: `en`, `cy`. Never what an LMS calls it (`en-GB`). */
export type Language = string;

/**
 * One run of text inside a line. Author Markdown becomes this tree when it is built,
 * so no string of an author ever reaches the page as HTML.
 */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] }
  | { readonly kind: 'screen-link'; readonly screen: string; readonly content: readonly Inline[] }
  /** Words of the glossary. The definition comes with them, so that a line needs nothing beside itself. */
  | { readonly kind: 'term'; readonly term: string; readonly definition: RichText; readonly content: readonly Inline[] }
  /** Words of another language than the line's (WCAG 3.1.2). */
  | { readonly kind: 'foreign'; readonly language: Language; readonly content: readonly Inline[] };

/** A label, a prompt, a reason: a line of text. Most lines are plain strings. */
export type RichText = string | readonly Inline[];

/** A part of a screen's running text. */
export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly content: RichText }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Body[] }
  /** A block quote of the author: a point to remember. */
  | { readonly kind: 'callout'; readonly blocks: Body }
  | { readonly kind: 'image'; readonly asset: string; readonly alternative: string };

/** What a screen, panel or step says. */
export type Body = readonly Block[];

/**
 * Names a text: an id (`m1`, `rt-professional`), or owner and part (`q-101.wellbeing`).
 * Made by `textId`; the same in every language.
 */
export type TextId = string;

/** All that a learner may read in one language before answering. */
export interface Texts {
  readonly language: Language;
  readonly lines: Readonly<Record<TextId, RichText>>;
  readonly bodies: Readonly<Record<TextId, Body>>;
  /** What is said in a recording, by its screen, or screen and `described`. */
  readonly captions?: Readonly<Record<TextId, readonly Cue[]>>;
}

/** One caption. `0 <= start < end`, in seconds. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  /** As WebVTT writes it: the browser reads its few tags, and no others. */
  readonly text: string;
}

/** The id of a part's text within its owner's. */
export function textId(owner: string, part: string): TextId {
  return `${owner}.${part}`;
}

/** The id of what a picture shows, in words: an item's own picture, or that of one of its parts. No part has such a name. */
export function alternativeId(item: string, part = ''): TextId {
  return `${item}.${part}.image`;
}

/** The id of what stands at the foot of each of a lesson's screens: where there is support. */
export function supportId(lesson: string): TextId {
  return textId(lesson, 'support');
}

/** The id of the help that a learner may ask for before answering. No part has such a name. */
export function hintId(item: string): TextId {
  return `${item}..hint`;
}

/** The id of what is said once an item is done. No part has such a name. */
export function closingId(item: string): TextId {
  return `${item}..closing`;
}

/**
 * The line with this id.
 *
 * @throws RangeError if there is none: content without it is refused when it is read,
 *   so this is a bug in the caller
 */
export function lineOf(texts: Texts, id: TextId): RichText {
  const line = texts.lines[id];
  if (line === undefined) throw new RangeError(`no ${texts.language} text ${id}`);
  return line;
}

/** The running text with this id, empty where the author wrote none. */
export function bodyOf(texts: Texts, id: TextId): Body {
  return texts.bodies[id] ?? [];
}

/** A line without its emphasis and links, for names that take no markup. */
export function plain(text: RichText): string {
  if (typeof text === 'string') return text;
  return text.map((run) => (typeof run === 'string' ? run : plain(run.content))).join('');
}
