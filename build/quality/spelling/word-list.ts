import type { Language } from '../../../src/model/text.js';
import { textIn } from '../../translation/read-strings.js';
import type { Tree } from '../../content/tree.js';

/** Words that no dictionary has and that are right all the same, in each language. */
export type WordLists = (language: Language) => ReadonlySet<string>;

/** From `words.txt`, of names and the like, and `words.<language>.txt`. One word a line; `#` begins a remark. */
export function wordListsIn(tree: Tree): WordLists {
  const common = wordsOf(textIn(tree, 'words.txt'));
  const lists = new Map<Language, ReadonlySet<string>>();
  return (language) => {
    const list = lists.get(language) ?? new Set([...common, ...wordsOf(textIn(tree, `words.${language}.txt`))]);
    lists.set(language, list);
    return list;
  };
}

function wordsOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => line.replace(/#.*/, '').trim() || []);
}
