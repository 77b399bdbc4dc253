import type { AuthoredLine } from './lines.js';
import { imageLines } from './items/image.js';
import { readerOf } from './items/items.js';
import { itemsOf, type ModuleFiles } from './read-module.js';

/** Every line of text in the module's YAML. */
export function moduleLines(files: ModuleFiles): readonly AuthoredLine[] {
  const { module, id } = files;
  const title: readonly AuthoredLine[] = module
    ? [{ id, text: module.data.title, place: module.place.at('title'), role: 'name' }]
    : [];
  return [
    ...title,
    ...itemsOf(files).flatMap(({ data, place }): readonly AuthoredLine[] => {
      const prompt: AuthoredLine = { id: data.id ?? '', text: data.prompt, place: place.at('prompt'), role: 'text' };
      const own = [prompt, ...imageLines(data.image, place, data.id)];
      return data.kind ? [...own, ...readerOf(data.kind).lines(data, place)] : own;
    }),
  ];
}
