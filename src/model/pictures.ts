import type { PicturedPart } from './ids.js';
import type { Item } from './item.js';
import type { Body } from './text.js';

/** The asset names of the images in a text, in order. */
export function imagesOf(body: Body): readonly string[] {
  return body.flatMap((block) => {
    switch (block.kind) {
      case 'image':
        return [block.asset];
      case 'list':
        return block.items.flatMap(imagesOf);
      case 'callout':
        return imagesOf(block.blocks);
      default:
        return [];
    }
  });
}

/** The asset names of an item's pictures: its own, and those of its options or tokens. */
export function itemImages(item: Item): readonly string[] {
  const parts: readonly PicturedPart[] = 'tokens' in item ? item.tokens : 'options' in item ? item.options : [];
  return [item.image, ...parts.map(({ image }) => image)].flatMap((image) => image ?? []);
}
