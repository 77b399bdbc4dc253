import { z } from 'zod';
import { textId } from '../../../src/model/text.js';
import { id, keys, listOf, type AuthoredText, type TextSchema } from '../authored.js';
import type { AuthoredLine } from '../lines.js';
import type { Place } from '../place.js';
import type { Salvaged } from '../shape.js';
import type { AuthoredBase, PlacedId } from './item-reader.js';

/** What single and multiple choice share. */
export interface AuthoredChoice extends AuthoredBase {
  readonly options: readonly AuthoredOption[];
}

interface AuthoredOption {
  readonly id: string;
  readonly label: AuthoredText;
  readonly key?: boolean | undefined;
  readonly reason: AuthoredText;
}

export function optionsSchema(text: TextSchema) {
  const option = keys({
    id: id('option'),
    label: text,
    key: z.boolean('wanted true or false').optional().describe('true for a right option.'),
    reason: text.describe('Why it is right or wrong.'),
  });
  return listOf(option, 'options', 2);
}

export function optionLines(item: Salvaged<AuthoredChoice>, place: Place): readonly AuthoredLine[] {
  return (item.options ?? []).flatMap((option, index): AuthoredLine[] => {
    const at = place.at('options', index);
    const name = textId(item.id ?? '', option?.id ?? '');
    return [
      { id: name, text: option?.label, place: at.at('label'), role: 'name' },
      { id: name, text: option?.reason, place: at.at('reason'), role: 'reason' },
    ];
  });
}

export function optionIds(item: Salvaged<AuthoredChoice>, place: Place): { parts: readonly PlacedId[]; places: readonly PlacedId[] } {
  const parts = (item.options ?? []).map((option, index) => ({ id: option?.id, place: place.at('options', index, 'id') }));
  return { parts, places: [] };
}

/** Positions of the right options. */
export function keyed(item: Salvaged<AuthoredChoice>): readonly number[] {
  return (item.options ?? []).flatMap((option, index) => (option?.key === true ? [index] : []));
}

export function checkHasKey(item: Salvaged<AuthoredChoice>, place: Place, wanted: string): void {
  const options = place.at('options');
  if (!item.options || !options.intact || keyed(item).length > 0) return;
  const intact = item.options.every((_, index) => options.at(index).intact && options.at(index, 'key').intact);
  if (intact) options.report('no right option', wanted);
}
