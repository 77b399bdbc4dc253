/** Keys and positions from the top of a file down to a value. */
export type Path = readonly (string | number)[];

/**
 * What an author calls it: `questions.q-101.options.wellbeing.key`, entries by their id. A plain
 * word in a list is quoted by the problem itself; an entry without an id is `#3`, the third.
 */
export function nameOf(data: unknown, path: Path): string {
  const names: string[] = [];
  let value = data;
  for (const step of path) {
    value = childOf(value, step);
    const id = childOf(value, 'id');
    if (typeof step === 'string') names.push(step);
    else if (typeof id === 'string' && id !== '') names.push(id);
    else if (typeof value !== 'string') names.push(`#${step + 1}`);
  }
  return names.join('.');
}

/** Own properties only: a key may be any word. */
export function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return Reflect.get(value, step);
}

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce(childOf, data);
}
