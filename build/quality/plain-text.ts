import type { Language } from '../../src/model/text.js';
import { attributeOf, parseLine } from '../content/markdown/parser.js';

/** Words in one language. */
export interface Run {
  readonly language: Language;
  readonly text: string;
}

const FOREIGN = 'lang:';

/** A line of Markdown without its markup, parted where words of another language stand in it. */
export function runsOf(markdown: string, language: Language): readonly Run[] {
  const runs: { language: Language; text: string }[] = [];
  let spoken = language;
  for (const token of parseLine(markdown)) {
    if (token.type === 'link_open') {
      const href = attributeOf(token, 'href') ?? '';
      if (href.startsWith(FOREIGN)) spoken = href.slice(FOREIGN.length);
    } else if (token.type === 'link_close') spoken = language;
    const text = token.type === 'softbreak' || token.type === 'hardbreak' ? ' ' : token.content;
    if (text === '') continue;
    const last = runs.at(-1);
    if (last?.language === spoken) last.text += text;
    else runs.push({ language: spoken, text });
  }
  return runs;
}
