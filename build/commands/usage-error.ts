import type { ArgsDef } from 'citty';

/** The command line is wrong; the message says how. */
export class UsageError extends Error {}

/**
 * Refuses what citty lets pass: an option that is not the command's, and words that are no option.
 *
 * @throws UsageError
 */
export function refuseUnknown(args: { readonly _: readonly string[] }, known: ArgsDef): void {
  const [unknown] = Object.keys(args).filter((name) => name !== '_' && !Object.hasOwn(known, name));
  if (unknown !== undefined) throw new UsageError(`There is no option --${unknown}.`);
  const [word] = args._;
  if (word !== undefined) throw new UsageError(`"${word}" is not an option.`);
}
