import { keys } from '../authored.js';
import { baseOf, unscoredKeys, type AuthoredBase, type ItemReader } from './item-reader.js';

export interface AuthoredReflection extends AuthoredBase {
  readonly kind: 'reflection';
}

export const reflection: ItemReader<'reflection', AuthoredReflection> = {
  scored: false,
  schema: (text) => keys(unscoredKeys('reflection', text)),
  lines: () => [],
  ids: () => ({ parts: [], places: [] }),
  check: () => undefined,
  convert: (item) => ({ item: baseOf(item, 0), key: { kind: 'reflection' } }),
};
