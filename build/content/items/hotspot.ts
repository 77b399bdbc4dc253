import { z } from 'zod';
import type { HotspotItem } from '../../../src/model/items/hotspot.js';
import type { Rectangle } from '../../../src/model/rectangle.js';
import { textId } from '../../../src/model/text.js';
import { id, keys, listOf, type AuthoredText } from '../authored.js';
import type { AuthoredLine } from '../lines.js';
import type { Place } from '../place.js';
import { checkRegion, regionSchema } from '../region.js';
import type { Salvaged } from '../shape.js';
import { imageSchema, type AuthoredImage } from './image.js';
import { baseKeys, baseOf, numbered, type AuthoredBase, type ItemReader } from './item-reader.js';

export interface AuthoredHotspot extends AuthoredBase {
  readonly kind: 'hotspot';
  readonly image: AuthoredImage;
  readonly choose?: HotspotItem['choose'] | undefined;
  readonly regions: readonly AuthoredRegion[];
}

interface AuthoredRegion {
  readonly id: string;
  readonly label: AuthoredText;
  readonly at: Rectangle;
  readonly key?: boolean | undefined;
  readonly reason: AuthoredText;
}

export const hotspot: ItemReader<'hotspot', AuthoredHotspot> = {
  schema: (text) =>
    keys({
      ...baseKeys('hotspot', text),
      image: imageSchema(text),
      choose: z.enum(['one', 'many'], 'use one of one, many').optional().describe('How many may be chosen; one, if it is left out.'),
      regions: listOf(
        keys({
          id: id('region'),
          label: text.describe('What is there, as a name.'),
          at: regionSchema(),
          key: z.boolean('wanted true or false').optional().describe('true for a right region.'),
          reason: text.describe('Why it is right or wrong.'),
        }),
        'regions',
        2,
      ),
    }),
  lines: (item, place) =>
    (item.regions ?? []).flatMap((region, index): AuthoredLine[] => {
      const name = textId(item.id ?? '', region?.id ?? '');
      const at = place.at('regions', index);
      return [
        { id: name, text: region?.label, place: at.at('label'), role: 'name' },
        { id: name, text: region?.reason, place: at.at('reason'), role: 'reason' },
      ];
    }),
  ids: (item, place) => ({
    parts: (item.regions ?? []).map((region, index) => ({ id: region?.id, place: place.at('regions', index, 'id') })),
    places: [],
  }),
  check(item, place) {
    for (const [index, region] of (item.regions ?? []).entries()) checkRegion(region?.at, place.at('regions', index, 'at'));
    tellHidden(item.regions ?? [], place.at('regions'));
    checkKeys(item, place);
  },
  convert(item, locked, assetOf) {
    const parts = numbered(item.regions.map(({ id }) => id), locked.parts);
    return {
      item: {
        ...baseOf(item, 1),
        image: assetOf(item.image.file),
        choose: item.choose ?? 'one',
        regions: parts.map((part, index) => ({ ...part, ...shapeOf(item.regions[index]) })),
      },
      key: { kind: 'hotspot', regions: item.regions.filter(({ key }) => key === true).map(({ id }) => id) },
    };
  },
};

/** A press on a region that lies within another could mean either. */
function tellHidden(regions: readonly (Salvaged<AuthoredRegion> | undefined)[], place: Place): void {
  for (const [index, region] of regions.entries()) {
    const around = regions.find((other, position) => position !== index && isWithin(region?.at, other?.at) && !(position > index && isWithin(other?.at, region?.at)));
    if (around) place.at(index, 'at').report(`a region wholly within “${around.id ?? ''}”`, 'wanted regions beside each other: a press there could mean either');
  }
}

/** False where either has not all its numbers: that was told. */
function isWithin(inner: Salvaged<Rectangle> | undefined, outer: Salvaged<Rectangle> | undefined): boolean {
  const [a, b] = [edgesOf(inner), edgesOf(outer)];
  return a !== undefined && b !== undefined && a.left >= b.left && a.top >= b.top && a.right <= b.right && a.bottom <= b.bottom;
}

function edgesOf({ x, y, width, height }: Salvaged<Rectangle> = {}) {
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  return { left: x, top: y, right: x + width, bottom: y + height };
}

function checkKeys(item: Salvaged<AuthoredHotspot>, place: Place): void {
  const regions = place.at('regions');
  if (!item.regions || !regions.intact) return;
  const [first, ...others] = item.regions.flatMap((region, index) => (region?.key === true ? [index] : []));
  if (item.choose !== 'many') for (const index of others) regions.at(index, 'key').report('another right region', 'wanted key: true on exactly one, or choose: many');
  const intact = item.regions.every((_, index) => regions.at(index).intact && regions.at(index, 'key').intact);
  if (first === undefined && intact) regions.report('no right region', 'wanted key: true on at least one');
}

/** @throws RangeError if there is no such region: parts are made of the regions themselves */
function shapeOf(region: AuthoredRegion | undefined): AuthoredRegion['at'] {
  if (!region) throw new RangeError('a region without a shape');
  return region.at;
}
