import { z } from 'zod';
import { id, keys, listOf, reference } from './authored.js';
import { IdScope } from './id-scope.js';
import type { Report } from './problem.js';
import { sourceOf } from './read-module.js';
import { readAuthored, type Authored } from './shape.js';
import type { Tree } from './tree.js';

/** `facts.yaml` as it is written: what the course rests on, for those who write and review it. */
export interface AuthoredFacts {
  readonly cautions?: readonly { readonly id: string; readonly says: string }[] | undefined;
  readonly facts: readonly AuthoredFact[];
}

export interface AuthoredFact {
  readonly id: string;
  readonly says: string;
  /** The caution for which it is not taught. */
  readonly withheld?: string | undefined;
  /** Not held against the edition in force yet, so nothing graded may rest on it. */
  readonly unchecked?: true | undefined;
}

export const FACTS_FILE = 'facts.yaml';

export function factsSchema(): z.ZodType<AuthoredFacts> {
  const says = z.string('wanted what it says, in words of your own').regex(/\S/, 'wanted what it says, in words of your own');
  return keys({
    cautions: listOf(keys({ id: id('caution'), says }), 'cautions', 1)
      .optional()
      .describe('Where a source must not be taught as it stands, and what is taught instead.'),
    facts: listOf(
      keys({
        id: id('fact'),
        says,
        withheld: reference('a caution').optional().describe('The caution for which it is not taught.'),
        unchecked: z.literal(true, 'wanted true, or leave it out').optional().describe('true while it still has to be checked: nothing graded may rest on it.'),
      }),
      'facts',
      1,
    ),
  });
}

/** A course need not have one. `undefined` where there is none, or it cannot be used. */
export function readFacts(tree: Tree, report: Report): Authored<AuthoredFacts> | undefined {
  const source = sourceOf(tree, FACTS_FILE, report);
  const file = source && readAuthored(source, factsSchema(), report);
  if (!file) return undefined;
  // Nothing of it is sent anywhere, so its ids need only differ from each other.
  const scope = new IdScope();
  for (const list of ['cautions', 'facts'] as const) {
    for (const [index, each] of (file.data[list] ?? []).entries()) scope.declare(each?.id, file.place.at(list, index, 'id'));
  }
  return file;
}
