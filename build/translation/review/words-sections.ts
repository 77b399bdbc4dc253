import type { AuthorString } from '../author-string.js';
import { section, stringsTable, type Rows } from './sheet-html.js';

/** What the interface says, a section for each part of it as in its file; what stands by itself comes first. */
export function wordsSections(strings: readonly AuthorString[], rows: Rows): readonly string[] {
  const groups = new Map<string, AuthorString[]>();
  for (const string of strings) groups.set(groupOf(string), [...(groups.get(groupOf(string)) ?? []), string]);
  if (groups.size === 0) return ['<p>The course has no file of them: they are as they were made.</p>'];
  return [...groups].map(([group, own]) => section(group, stringsTable(own, rows), group));
}

/** `check` for `words.check.questions:count-two`. */
function groupOf({ address }: AuthorString): string {
  const [, group = '', key] = address.split('.');
  return key === undefined || /^\d+$/.test(key) ? 'general' : group;
}
