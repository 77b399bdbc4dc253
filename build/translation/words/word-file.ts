import type { Language } from '../../../src/model/text.js';

/** The folder of the interface's words; as what belongs to a module is called by its id, they are called by this. */
export const WORDS = 'words';

export function wordFile(language: Language): string {
  return `${WORDS}/${language}.yaml`;
}
