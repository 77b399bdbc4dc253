import { placedImage, type PlacedImage } from './items/image.js';
import { readerOf } from './items/items.js';
import { itemsOf, type ModuleFiles } from './read-module.js';
import { nearest, quoted } from './words.js';

/** The pictures of the module's items and of their parts. */
export function picturesOf(files: ModuleFiles): readonly PlacedImage[] {
  return itemsOf(files).flatMap(({ data, place }) => [
    ...placedImage(data.image, place),
    ...((data.kind && readerOf(data.kind).images?.(data, place)) ?? []),
  ]);
}

/**
 * Tells of pictures whose file the module does not have, and gives back how these were written.
 *
 * @param media - the module's files, `media/…`
 */
export function missingImages(images: readonly PlacedImage[], media: readonly string[]): readonly string[] {
  return images.flatMap(({ file, place }) => {
    if (file === undefined || media.includes(file)) return [];
    const meant = nearest(file, media);
    place.report(`no file ${quoted(file)} in the module`, meant ? `use ${meant}` : 'wanted a file in media/');
    return [file];
  });
}
