import type { Language } from '../../src/model/text.js';
import { Source } from '../content/source.js';
import type { AuthorString, AuthorText } from './author-string.js';

/** The captions of one recording in one language, as they are written. */
export interface CaptionSource {
  readonly module: string;
  readonly language: Language;
  readonly file: string;
  readonly text: string;
}

/** What is said in each cue of a recording, first with first: each language may have its own times. */
export function captionStrings(recording: string, sources: readonly CaptionSource[]): readonly AuthorString[] {
  const name = recording.replace(/[^A-Za-z0-9-]+/g, '-');
  const strings = new Map<string, AuthorString>();
  for (const { module, language, file, text } of sources) {
    for (const [index, cue] of cuesOf(file, text).entries()) {
      const address = `${module}.captions.${name}:${index + 1}`;
      const known = strings.get(address);
      strings.set(address, { address, owner: module, role: 'caption', form: 'plain', module, texts: { ...known?.texts, [language]: cue } });
    }
  }
  return [...strings.values()];
}

/** The lines under each line of times, up to an empty one (WebVTT 4.1). */
function cuesOf(file: string, text: string): readonly AuthorText[] {
  const source = new Source(file, text);
  return [...text.matchAll(/^.*-->.*(?:\r\n|\n|\r)((?:.+(?:\r\n|\n|\r|$))+)/gm)].flatMap((found): AuthorText[] => {
    const words = (found[1] ?? '').trimEnd();
    const start = found.index + found[0].length - (found[1] ?? '').length;
    if (words.trim() === '' || words.includes('-->')) return [];
    return [{ file, line: source.positionOf(start).line, start, end: start + words.length, style: 'block', text: words.trim() }];
  });
}
