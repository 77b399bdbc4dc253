import { DECIMALS, isAnswerNumber } from '../../model/items/numeric.js';
import type { Language } from '../../model/text.js';

/**
 * The number that was typed; nothing for other text and for numbers out of range. Point and comma
 * both do as decimal sign, unless the one that is not the language's stands before groups of three.
 */
export function readNumber(typed: string, language: Language): number | undefined {
  const group = decimalSign(language) === '.' ? ',' : '.';
  const bare = typed.replace(/[\s'’]/g, '').replace('−', '-');
  const grouped = new RegExp(`^[+-]?[1-9]\\d{0,2}(\\${group}\\d{3})+(?!\\d)`).test(bare);
  const text = (grouped ? bare.replaceAll(group, '') : bare).replace(',', '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return undefined;
  // Nought has no sign.
  const value = Number(text) || 0;
  return isAnswerNumber(value) ? value : undefined;
}

export function writeNumber(value: number, language: Language): string {
  return value.toLocaleString(language, { maximumFractionDigits: DECIMALS, useGrouping: false });
}

function decimalSign(language: Language): string {
  return writeNumber(0.5, language).charAt(1);
}
