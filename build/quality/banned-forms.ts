import type { ContentProblem } from '../content/problem.js';
import type { Language } from '../../src/model/text.js';
import { quoted } from '../content/words.js';
import type { ReadingText } from './reading-texts.js';
import { sentencesIn } from './sentences.js';

/** What gives an answer away or trips a reader up, in one language. */
interface Forms {
  /** Answers that lean on the other answers, whose order is shuffled. */
  readonly leaning: RegExp;
  /** Words that turn a question round. */
  readonly negative: RegExp;
}

/** A whole word: `\b` takes `ŵ` for no letter. */
function word(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');
}

const forms: Readonly<Record<Language, Forms>> = {
  en: {
    leaning: /^(?:all|none|both|neither|any|either) of (?:the )?(?:above|below|these|them|options|answers|others)(?!\p{L})/iu,
    negative: word("not|never|neither|nor|except|least|incorrect|untrue|\\p{L}+n['’]t|cannot"),
  },
  cy: {
    leaning: /^(?:pob un|y cyfan|y cwbl|popeth|dim un|dim|yr un|y naill|y ddau|y ddwy|unrhyw un)(?: o['’]r)? (?:uchod|isod|rhain|rheini|opsiynau|atebion|lleill)(?!\p{L})/iu,
    negative: word('nid|nad|nac|ni|ddim|heblaw|ac eithrio|lleiaf|anghywir|byth'),
  },
};

/**
 * Answers such as “all of the above”, questions that ask what is not so, and statements in the negative: to say that
 * one is false is to deny a denial. What comes before the question or the statement may say no.
 *
 * A language without forms of its own is passed over.
 *
 * @param statements - ids of items that are true or false
 */
export function bannedForms(texts: readonly ReadingText[], statements: ReadonlySet<string>): readonly ContentProblem[] {
  return texts.flatMap((text) => {
    const { leaning, negative } = forms[text.language] ?? {};
    if (!leaning || !negative) return [];
    if (text.role === 'option') return found(text, text.plain, leaning, 'an answer that leans on the others', 'wanted an answer that stands by itself');
    if (text.role !== 'prompt') return [];
    const sentences = sentencesIn(text).whole;
    if (statements.has(text.address.replace(/\.prompt$/, ''))) {
      return sentences.slice(-1).flatMap((statement) => found(text, statement, negative, 'a statement in the negative', 'wanted one that says what is so'));
    }
    return sentences
      .filter((sentence) => sentence.endsWith('?'))
      .flatMap((question) => found(text, question, negative, 'a question in the negative', 'wanted one that asks what is so'));
  });
}

function found(text: ReadingText, where: string, form: RegExp, what: string, wanted: string): readonly ContentProblem[] {
  const [words] = form.exec(where) ?? [];
  return words === undefined ? [] : [text.problem(words, `${what} (${quoted(words)})`, wanted)];
}
