import { z } from 'zod';
import type { FillInKey } from '../../../src/model/answer-key.js';
import { fillInText, LONGEST_TEXT } from '../../../src/model/items/fill-in.js';
import { keys, listOf, type AuthoredText } from '../authored.js';
import type { Place } from '../place.js';
import { quoted } from '../words.js';
import { baseKeys, baseOf, type AuthoredBase, type ItemReader } from './item-reader.js';
import { answerReason } from './typed-answer.js';

export interface AuthoredFillIn extends AuthoredBase {
  readonly kind: 'fill-in';
  /** Each of which is right in either language; the first is shown as the answer. */
  readonly accept: readonly AuthoredText[];
  readonly capitals?: FillInKey['capitals'] | undefined;
  readonly marks?: FillInKey['marks'] | undefined;
  readonly reason: AuthoredText;
}

export const fillIn: ItemReader<'fill-in', AuthoredFillIn> = {
  schema: (text) =>
    keys({
      ...baseKeys('fill-in', text),
      accept: listOf(text, 'answers', 1).describe('All that is right. The first is shown as the answer.'),
      capitals: z.enum(['matter', 'ignored'], 'use one of matter, ignored').optional().describe('Whether capitals have to be right; ignored, if it is left out.'),
      marks: z
        .enum(['matter', 'forgiven'], 'use one of matter, forgiven')
        .optional()
        .describe('Whether circumflexes and other accents have to be right; forgiven, if it is left out.'),
      reason: text.describe('Shown after a check.'),
    }),
  lines: answerReason,
  ids: () => ({ parts: [], places: [] }),
  check(item, place) {
    for (const [index, forms] of (item.accept ?? []).entries()) {
      for (const [language, form] of Object.entries(forms ?? {})) checkForm(form, place.at('accept', index, language));
    }
  },
  convert: (item) => ({
    item: baseOf(item, 1),
    key: { kind: 'fill-in', accepted: byLanguage(item.accept), capitals: item.capitals ?? 'ignored', marks: item.marks ?? 'forgiven' },
  }),
};

/** A learner's answer is kept as `fillInText` gives it, so nothing else can be right. */
function checkForm(form: unknown, place: Place): void {
  // Anything but text was told, and so was a language that there is not.
  if (typeof form !== 'string' || form.trim() === '') return;
  const length = form.trim().length;
  if (length > LONGEST_TEXT) {
    place.report(`an answer of ${length} letters`, `wanted ${LONGEST_TEXT} at most: ask for a word or a few, and never for what learners think`);
  } else if (fillInText(form).length < form.trim().replace(/\s+/g, ' ').length) {
    const foreign = [...form.trim()].filter((letter) => letter.trim() !== '' && fillInText(letter) === '');
    place.report(`${quoted(foreign.join(' '))} in an answer`, 'wanted Latin letters, digits and the signs of a keyboard');
  }
}

function byLanguage(accept: readonly AuthoredText[]): FillInKey['accepted'] {
  const languages = Object.keys(accept[0] ?? {});
  return Object.fromEntries(languages.map((language) => [language, [...new Set(accept.map((forms) => fillInText(forms[language] ?? '')))]]));
}
