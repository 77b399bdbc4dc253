const MARK = /\{\{(.*?)\}\}/g;

/** Words between the bars of each `{{slot}}` in turn. A slot that shows what was filled in has none of its own. */
export function replaceSlots(text: string, choose: (words: readonly string[]) => string): string {
  return text.replaceAll(MARK, (_, inside: string) => choose(inside.split('|').flatMap(wordsIn)));
}

/** Of several, those that take longest to read: what is short enough then is short enough for everyone. */
export function longest(words: readonly string[]): string {
  return words.reduce((most, each) => (each.length > most.length ? each : most), '');
}

/** `wales: words` and `words` have some, `manager` has none. */
function wordsIn(part: string, index: number): readonly string[] {
  const [, named, words] = /^\s*([a-z]+(?:-[a-z]+)*)\s*(?::\s*(.*))?$/.exec(part) ?? [];
  if (words !== undefined) return [words.trim()];
  return named !== undefined && index === 0 ? [] : [part.trim()];
}
