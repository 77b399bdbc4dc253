import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import type { PartFeedback } from '../../model/feedback.js';
import type { RichText } from '../../model/text.js';
import { icons } from '../icons.js';
import { line } from '../rich-text.js';

/** What is said of a part after a check: an icon and a word, so that colour says nothing alone. */
export interface Verdict {
  /** `answer`: what would have been right; `plain`: a reason without a verdict. */
  readonly kind: 'right' | 'partly' | 'wrong' | 'answer' | 'plain';
  readonly reason: RichText;
  /** Where the part belongs, once that may be seen. */
  readonly answer?: RichText | undefined;
  /** In place of the usual word for the kind. */
  readonly word?: string;
}

/** @param id - of the drawn paragraph, for `aria-describedby` in the same shadow root */
export function verdict({ kind, reason, answer, word: own }: Verdict, words: Words, id: string): TemplateResult {
  const word = own ?? { right: words.item.right, partly: undefined, wrong: words.item.wrong, answer: words.item.rightAnswer, plain: undefined }[kind];
  return html`<p class="verdict ${kind}" id=${id}>
    ${word === undefined ? nothing : html`<strong>${kind === 'wrong' ? icons.close : kind === 'partly' ? icons.note : icons.done}${word}. </strong>`}
    ${answer === undefined ? nothing : html`<b>${words.item.rightAnswer}: ${line(answer, words)}. </b>`}${line(reason, words)}
  </p>`;
}

/**
 * What is said of a part that can be right in one way only; nothing before a check.
 *
 * @param answer - the words for the right answer, once that may be seen
 */
export function partVerdict(part: PartFeedback | undefined, words: Words, id: string, answer: (of: string) => RichText): TemplateResult | typeof nothing {
  if (!part) return nothing;
  const { right, reason } = part;
  return verdict({ kind: right ? 'right' : 'wrong', reason, answer: right || part.answer === undefined ? undefined : answer(part.answer) }, words, id);
}

/** The class of a card with such a part. */
export function verdictClass(part?: PartFeedback): string {
  return part ? (part.right ? 'right' : 'wrong') : '';
}
