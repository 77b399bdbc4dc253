import type { LocalAnswer, LocalRecord } from '../../../src/adapters/local/record.js';
import type { Content } from '../../../src/model/content.js';
import type { Item } from '../../../src/model/item.js';
import type { Done } from './answering.js';
import type { InteractionType, Told } from './kinds/item-hands.js';
import { handsFor } from './kinds/table.js';

/** The part of what a browser keeps of an answer that tells what was answered. */
export type Kept = Pick<LocalAnswer, 'item' | 'response' | 'right' | 'certainty'>;

/** As `adapters/local/record.ts` says: options chosen, entries in order, target by source; what was typed as it is. */
export function expectedKept(content: Content, done: readonly Done[]): readonly Kept[] {
  return done.map(({ item, response, right, certainty }) => {
    const asked = itemIn(content, item);
    const { type, tell } = handsFor(asked.kind);
    return { item, response: written(type, tell(response, asked)), ...(type !== 'likert' && { right }), ...(certainty && { certainty }) };
  });
}

export function keptIn(content: Content, { answers }: LocalRecord): readonly Kept[] {
  return answers.map(({ item, response, right, certainty }) => ({
    item,
    // In which order options are kept says nothing.
    response: handsFor(itemIn(content, item).kind).type === 'choice' && Array.isArray(response) ? [...response].sort() : response,
    ...(right !== undefined && { right }),
    ...(certainty && { certainty }),
  }));
}

function itemIn({ course }: Content, id: string): Item {
  const item = course.units.flatMap(({ lessons }) => lessons).find(({ items }) => items[id])?.items[id];
  if (!item) throw new Error(`there is no ${id}`);
  return item;
}

function written(type: InteractionType | undefined, told: Told): Kept['response'] {
  if (typeof told !== 'object') return type === 'numeric' ? Number(told) : told;
  const ids = told.parts.map((pair) => pair.at(-1) ?? '');
  if (type === 'likert') return ids[0] ?? '';
  if (type === 'matching') return Object.fromEntries(told.parts.map(([source = '', target = '']) => [source, target]));
  return told.inTurn ? ids : ids.sort();
}
