import type { Locator } from 'playwright';
import type { Words } from '../../../src/i18n/words.js';
import type { PicturedPart } from '../../../src/model/ids.js';
import type { Hands } from './hands.js';

/** What a learner has in front of them, and operates it with. */
export interface Desk {
  /** The course, without what stands in the page to be read before it is there. */
  readonly course: Locator;
  readonly hands: Hands;
  /** In the learner's language, as `text`. */
  readonly words: Words;
  /** The author's words by text id, without their marks. */
  readonly text: (id: string) => string;
}

/** The first button whose name begins so; the number that some have before it counts for nothing. */
export function press({ course, hands }: Desk, name: string): Promise<void> {
  return hands.press(course.getByRole('button', { name: new RegExp(`^\\s*(\\d+\\s+)?${escaped(name)}`) }).first());
}

/** A radio button or check box to be as said. */
export async function mark({ hands }: Desk, target: Locator, wanted = true): Promise<void> {
  if ((await target.isChecked()) !== wanted) await hands.mark(target);
}

/** The name of a row to choose; where it has a picture, that one's words come first. */
export function rowName(label: string, { image }: Pick<PicturedPart, 'image'>): RegExp {
  return new RegExp(`${image === undefined ? '^\\s*' : ''}${escaped(label)}\\s*$`);
}

/** As part of a pattern in which any space stands for any spaces. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

export function squeezed(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
