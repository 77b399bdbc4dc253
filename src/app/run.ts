import { interfaceLanguages, wordsOf } from '../i18n/table.js';
import { start, type Open } from './start.js';

/** Starts the player of one standard; if it cannot, says so where the course would stand. */
export function run(open: Open): void {
  start(open).catch((error: unknown) => {
    console.error(error);
    document.body.replaceChildren(
      ...interfaceLanguages.map((language) => {
        const paragraph = document.createElement('p');
        paragraph.lang = language;
        paragraph.textContent = wordsOf(language).cannotOpen;
        return paragraph;
      }),
    );
  });
}
