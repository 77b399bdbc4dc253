import type { AuthoredText } from './authored.js';
import type { AuthoredImage } from './items/image.js';
import type { Place } from './place.js';
import type { Salvaged } from './shape.js';
import { quoted } from './words.js';

/** What a learner tells apart by its words, or by a picture of its own. */
export interface Named {
  readonly id?: string | undefined;
  readonly label?: Salvaged<AuthoredText> | undefined;
  readonly image?: Salvaged<AuthoredImage> | undefined;
}

/**
 * Tells of each entry that reads and looks like one before it, in the language in which it does.
 *
 * @param at - of the list
 */
export function tellSameWords(entries: readonly (Named | undefined)[] | undefined, at: Place): void {
  const met = new Map<string, string>();
  for (const [index, entry] of (entries ?? []).entries()) {
    for (const [language, words] of Object.entries(entry?.label ?? {})) {
      // Anything but text was told.
      if (typeof words !== 'string' || words.trim() === '') continue;
      const looks = JSON.stringify([language, words.trim().replaceAll(/\s+/g, ' ').toLowerCase(), entry?.image?.file]);
      const first = met.get(looks);
      if (first === undefined) met.set(looks, entry?.id ?? `#${index + 1}`);
      else at.at(index, 'label', language).report(`${quoted(words)}, as “${first}” says already`, 'wanted words that tell them apart');
    }
  }
}
