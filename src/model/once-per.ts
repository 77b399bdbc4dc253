/**
 * What can be worked out of something frozen is worked out once: a unit of a thousand screens then costs no more
 * per answer than one of ten. Not before it is asked for, and forgotten with what it was worked out of.
 */
export function oncePer<Key extends object, Found>(find: (key: Key) => Found): (key: Key) => Found {
  const known = new WeakMap<Key, { readonly found: Found }>();
  return (key) => {
    const held = known.get(key) ?? { found: find(key) };
    known.set(key, held);
    return held.found;
  };
}
