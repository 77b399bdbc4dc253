import type { ItemBase } from '../item-base.js';

/** A word or a few to be typed, of which the author knows all that are right. Never for what learners think or have lived through. */
export type FillInItem = ItemBase<'fill-in'>;

export interface FillInResponse {
  readonly kind: 'fill-in';
  /** As `fillInText` gives it; never empty. */
  readonly text: string;
}

/** Letters that an answer can have at most. */
export const LONGEST_TEXT = 40;

/**
 * What is kept of typed text: one form for each letter, apostrophe, quotation mark and dash, no two
 * spaces together and none at the ends. Letters that no Latin keyboard types are left out, so that
 * suspend data has a place for every answer there can be.
 */
export function fillInText(typed: string): string {
  const plain = typed
    .normalize('NFC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ');
  return [...plain].filter((letter) => letterNumber(letter) >= 0).join('').trimStart().slice(0, LONGEST_TEXT).trimEnd();
}

/** How many letters there are to choose from. */
export const LETTERS = 0x7f - 0x20 + (0x180 - 0xa1);

/** From 0: printable ASCII, Latin-1 and Latin Extended-A, which has the Welsh circumflexes; -1 for any other. */
export function letterNumber(letter: string): number {
  const code = letter.charCodeAt(0);
  if (letter.length > 1 || code < 0x20 || code >= 0x180 || (code >= 0x7f && code < 0xa1)) return -1;
  return code < 0x7f ? code - 0x20 : code - 0xa1 + (0x7f - 0x20);
}

/** The letter with this number, below `LETTERS`. */
export function letterOf(number: number): string {
  const ascii = 0x7f - 0x20;
  return String.fromCharCode(number < ascii ? number + 0x20 : number - ascii + 0xa1);
}
