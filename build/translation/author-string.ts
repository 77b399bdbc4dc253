import type { Language } from '../../src/model/text.js';

/** One thing that an author says, in each language in which it is said so far. */
export interface AuthorString {
  /**
   * Names it in status files and for translators: `q-101.options.wellbeing.label`, `m1-s07.online:2`.
   * Letters, digits and `.:-` only, so that it can stand where XML wants a name token.
   */
  readonly address: string;
  /** The part of the address that is an author's id: of a question, a screen, a term. */
  readonly owner: string;
  readonly role: StringRole;
  /** Whether it is a line of Markdown, words with `{values}` in them, or words and nothing else. */
  readonly form: 'line' | 'sentence' | 'plain';
  /** The module's id, or `words` for the interface's; absent for what the whole course shares. */
  readonly module?: string;
  /** In the order of the course's languages. */
  readonly texts: Readonly<Record<Language, AuthorText>>;
  /** Where another language would be written; absent where that is a file of its own. */
  readonly gap?: Gap;
  /** What translators are told beside its role: where it stands. */
  readonly notes?: readonly string[];
  /** For which numbers it is, where there are other words for others. */
  readonly when?: string;
  /** The languages that it is translated into, where others tell other numbers apart. */
  readonly for?: readonly Language[];
  /** Values that a translation may leave out: the numbers that its form is for. */
  readonly spare?: readonly string[];
}

/** Whether the string is there to be translated into the language. */
export function isFor(string: AuthorString, language: Language): boolean {
  return string.for?.includes(language) ?? true;
}

/** A text as it is written in one language. */
export interface AuthorText {
  /** Relative to the modules folder, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What stands for the text in the file, quotation marks included: offsets from and up to. */
  readonly start: number;
  readonly end: number;
  /** How it stands there. */
  readonly style: 'quoted' | 'quoted-once' | 'yaml' | 'block-scalar' | 'block' | 'alternative' | 'xml';
  /** Without quotes, trimmed. */
  readonly text: string;
  /** What has to stay as it is for a translation not to be stale; the text where it is absent. */
  readonly origin?: string;
}

/** Where a pair of texts can be continued. */
export interface Gap {
  readonly file: string;
  readonly offset: number;
  /** What has to come before the language's tag. */
  readonly before: string;
}

/** What a string is to a learner. */
export type StringRole =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'point'
  | 'note'
  | 'picture'
  | 'drawn'
  | 'caption'
  | 'prompt'
  | 'situation'
  | 'option'
  | 'card'
  | 'match'
  | 'reason'
  | 'answer'
  | 'unit'
  | 'term'
  | 'definition'
  | 'objective'
  | 'category'
  | 'name'
  | 'word'
  | 'text';

/** In a translator's words. */
export const roleNames: Readonly<Record<StringRole, string>> = {
  title: 'Title of a screen, module or course; also its name in the menu, so keep it short',
  heading: 'Heading',
  paragraph: 'Paragraph',
  point: 'Point of a list',
  note: 'Point to remember',
  picture: 'What a picture shows, in words, for people who do not see it',
  drawn: 'Words drawn in a picture: there is no room for longer ones',
  caption: 'Caption of a recording: what is said, short enough to be read in time',
  prompt: 'What is asked',
  situation: 'What is happening in a case',
  option: 'Answer to choose; keep all answers of a question alike in length',
  card: 'Card to sort, to order or to place',
  match: 'What can be matched',
  reason: 'Why an answer is right or wrong, said to whoever chose it',
  answer: 'What a learner may type as the right answer',
  unit: 'What a number counts or measures',
  term: 'Term of the glossary',
  definition: 'What a term of the glossary means',
  objective: 'What a learner can do afterwards, said to the learner',
  category: 'Name of a place that cards are sorted into',
  name: 'Name',
  word: 'Words of the course’s frame, the same in every lesson; on buttons keep them short',
  text: 'Text',
};
