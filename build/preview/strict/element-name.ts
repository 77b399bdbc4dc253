/** An element's name with its indices taken out: `cmi.objectives.12.id` is `cmi.objectives.n.id`, 12. */
export interface ElementName {
  readonly generic: string;
  /** Every list on the way with the index asked for, outermost first. */
  readonly lists: readonly { readonly list: string; readonly index: number }[];
}

/** The same in every SCORM (1.2 RTE 3.4; 2004 4th ed. RTE 4.1.1). */
export function parseElement(element: string): ElementName {
  const lists: { list: string; index: number }[] = [];
  const generic: string[] = [];
  const path: string[] = [];
  for (const part of element.split('.')) {
    // "01" and "-1" are no indices: they stay in the name and make it an unknown one.
    if (/^(0|[1-9]\d{0,4})$/.test(part)) {
      lists.push({ list: path.join('.'), index: Number(part) });
      generic.push(lists.length === 1 ? 'n' : 'm');
    } else {
      // Nor is a letter one, so that `cmi.interactions.n.id` as it stands is an unknown name too.
      generic.push(part === 'n' || part === 'm' ? `"${part}"` : part);
    }
    path.push(part);
  }
  return { generic: generic.join('.'), lists };
}
