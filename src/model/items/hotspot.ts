import type { ItemBase } from '../item-base.js';
import type { Part } from '../ids.js';
import type { Rectangle } from '../rectangle.js';

/** Places on a picture, each with a name, of which one or several are to be found. */
export interface HotspotItem extends ItemBase<'hotspot'> {
  readonly image: string;
  readonly choose: 'one' | 'many';
  readonly regions: readonly Region[];
}

/** One of the places. */
export type Region = Part & Rectangle;

export interface HotspotResponse {
  readonly kind: 'hotspot';
  readonly regions: readonly string[];
}
