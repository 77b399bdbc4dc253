import { DECIMALS, isAnswerNumber } from '../../model/items/numeric.js';

/**
 * The number that was typed; nothing for other text and for numbers out of range. Point and comma
 * both do as decimal sign, unless the one that is not the language's stands before groups of three.
 *
 * @param decimal - the language's decimal sign
 */
export function readNumber(typed: string, decimal: string): number | undefined {
  const group = decimal === '.' ? ',' : '.';
  const bare = typed
    .replace(/[\s'’]/g, '')
    .replace('−', '-')
    // Both kinds of Arabic digits, by the last four bits of their code points.
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const grouped = new RegExp(`^[+-]?[1-9]\\d{0,2}(\\${group}\\d{3})+(?!\\d)`).test(bare);
  const text = (grouped ? bare.replaceAll(group, '') : bare).replace(decimal, '.').replace(',', '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) return undefined;
  // Nought has no sign.
  const value = Number(text) || 0;
  return isAnswerNumber(value) ? value : undefined;
}

/** Without groups. Not by `Intl`: Chromium has no Welsh there and would write a comma on a German computer. */
export function writeNumber(value: number, decimal: string): string {
  return String(Number(value.toFixed(DECIMALS))).replace('.', decimal);
}
