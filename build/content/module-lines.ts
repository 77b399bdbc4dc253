import { hintId, supportId } from '../../src/model/text.js';
import type { AuthoredLine } from './lines.js';
import { imageLines } from './items/image.js';
import { readerOf } from './items/items.js';
import { itemsOf, type ModuleFiles } from './read-module.js';

/** Every line of text in the module's YAML. */
export function moduleLines(files: ModuleFiles): readonly AuthoredLine[] {
  const { module, id } = files;
  return [
    ...(module ? ownLines(id, module) : []),
    ...itemsOf(files).flatMap(({ data, place }): readonly AuthoredLine[] => {
      const { id: item = '', hint } = data;
      const prompt: AuthoredLine = { id: item, text: data.prompt, place: place.at('prompt'), role: 'text' };
      const help: readonly AuthoredLine[] = hint ? [{ id: hintId(item), text: hint, place: place.at('hint'), role: 'text' }] : [];
      const own = [prompt, ...imageLines(data.image, place, data.id), ...help];
      return data.kind ? [...own, ...readerOf(data.kind).lines(data, place)] : own;
    }),
  ];
}

function ownLines(id: string, { data, place }: NonNullable<ModuleFiles['module']>): readonly AuthoredLine[] {
  const title: AuthoredLine = { id, text: data.title, place: place.at('title'), role: 'name' };
  return data.support ? [title, { id: supportId(id), text: data.support, place: place.at('support'), role: 'text' }] : [title];
}
