import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nspell from 'nspell';
import type { Language } from '../../../src/model/text.js';

/** What one language knows of its words. */
export interface Dictionary {
  knows(word: string): boolean;
  /** Likely ones, the likeliest first; each question takes up to a second. */
  suggest(word: string): readonly string[];
  /** Keeps what was found, so that the next run need not load the dictionary for it. */
  keep(): Promise<void>;
}

interface Files {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
}

/** Hunspell files by language: British English, and Welsh with every mutation of its words. */
const dictionaries: Readonly<Record<Language, () => Promise<{ readonly default: Files }>>> = {
  en: () => import('dictionary-en-gb'),
  cy: () => import('dictionary-cy'),
};

/**
 * `undefined` for a language without one. The Welsh one takes seconds to load, so what it said of a
 * word is remembered for as long as it is the same.
 *
 * @param cacheFolder - made where there is none; may be deleted at any time
 */
export async function dictionaryOf(language: Language, cacheFolder: string): Promise<Dictionary | undefined> {
  const files = await dictionaries[language]?.();
  if (!files) return undefined;
  const { aff, dic } = files.default;
  const cache = join(cacheFolder, `${language}-${createHash('sha256').update(aff).update(dic).digest('hex').slice(0, 12)}.txt`);
  // Each word with a sign before it: whether it is known. A missing file remembers nothing.
  const before = await readFile(cache, 'utf8').catch(() => '');
  const answers = new Map(before.split('\n').map((line) => [line.slice(1), line.startsWith('+')]));
  const size = answers.size;
  let loaded: ReturnType<typeof nspell> | undefined;
  const load = () => (loaded ??= nspell(Buffer.from(aff), Buffer.from(dic)));
  return {
    knows(word) {
      const answer = answers.get(word) ?? load().correct(word);
      answers.set(word, answer);
      return answer;
    },
    suggest: (word) => load().suggest(word),
    async keep() {
      if (answers.size === size) return;
      await mkdir(cacheFolder, { recursive: true });
      await writeFile(cache, [...answers].map(([word, known]) => `${known ? '+' : '-'}${word}`).join('\n'));
    },
  };
}
