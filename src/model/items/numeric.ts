import type { ItemBase } from '../item-base.js';

/** A number to be typed. Its unit, where it has one, is the text `<item>.unit`. */
export type NumericItem = ItemBase<'numeric'>;

export interface NumericResponse {
  readonly kind: 'numeric';
  /** `isAnswerNumber`. */
  readonly value: number;
}

/** Digits before and after the decimal sign. */
export const WHOLE_DIGITS = 9;
export const DECIMALS = 6;

/** Whether suspend data has a place for the number: up to nine digits, and six decimals. */
export function isAnswerNumber(value: number): boolean {
  return Math.abs(value) < 10 ** WHOLE_DIGITS && Number(value.toFixed(DECIMALS)) === value;
}
