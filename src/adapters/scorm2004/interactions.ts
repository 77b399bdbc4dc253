import { foldId, type Part } from '../../model/ids.js';
import type { Interaction } from '../../tracking/interaction.js';
import { chosenParts, listedParts, pairedParts, steppedParts } from '../scorm/ordered-parts.js';

/** An answer in SCORM 2004's words. An empty string says nothing and is not to be set. */
export interface EncodedInteraction {
  /** One of the ten words of `cmi.interactions.n.type`. */
  readonly type: Interaction['type'];
  readonly response: string;
  /** Right answers, the best first; all are right, but they may not be all that are. */
  readonly patterns: readonly string[];
}

/**
 * Parts are named by their ids, folded to `[a-z0-9]+`: a `short_identifier_type` may hold
 * more, but run-times refuse it.
 *
 * @see SCORM 2004 RTE 4.2.9.1 (correct responses), 4.2.9.2 (learner response): `[,]` between
 *   answers, `[.]` within a pair
 */
export function encodeInteraction(interaction: Interaction): EncodedInteraction {
  // The entry for a type takes interactions of that type; the compiler cannot tie the two lookups together.
  const encode = ENCODERS[interaction.type] as (interaction: Interaction) => Omit<EncodedInteraction, 'type'>;
  return { type: interaction.type, ...encode(interaction) };
}

type Encoders = {
  readonly [Type in Interaction['type']]: (
    interaction: Extract<Interaction, { type: Type }>,
  ) => Omit<EncodedInteraction, 'type'>;
};

const ENCODERS: Encoders = {
  // true-false: `true` or `false`
  'true-false': ({ response, correct }) => ({ response: String(response), patterns: [String(correct)] }),

  // choice: a set of identifiers, so the order says nothing
  choice: ({ choices, response, correct }) => ({
    response: named(choices, response),
    patterns: [named(choices, correct)],
  }),

  // matching: pairs of source and target
  matching: ({ sources, targets, response, correct }) => ({
    response: paired(sources, targets, (source) => response[source]),
    patterns: rankings(correct).map((rank) =>
      paired(sources, targets, (source) => correct[source]?.[rank] ?? correct[source]?.[0]),
    ),
  }),

  // performance: step_name[.]step_answer in the order in which they were gone through, which matters
  performance: ({ steps, response, correct }) => ({
    response: pairs(steppedParts(steps, response)),
    patterns: [pairs(steppedParts(steps, correct))],
  }),

  // sequencing: identifiers in their order
  sequencing: ({ entries, response, correct }) => ({
    response: inTurn(entries, response),
    patterns: [inTurn(entries, correct)],
  }),

  // fill-in: one text; `case_matters` is false where it is not said, and is said all the same
  'fill-in': ({ response, correct, caseMatters }) => ({
    response,
    patterns: correct.slice(0, MOST_PATTERNS).map((form) => `{case_matters=${caseMatters}}${form}`),
  }),

  // numeric: real (10,7), of which every run-time takes five digits before the point, and a range of them; what is right has no more
  numeric: ({ response, least, most }) => ({
    response: Math.abs(response) < 100_000 ? String(response) : '',
    patterns: [`${least}[:]${most}`],
  }),

  // likert: an identifier, and nothing that would be right
  likert: ({ choices, response }) => ({ response: named(choices, [response]), patterns: [] }),
};

/** As many patterns as every run-time has to keep for matching and fill-in (RTE 4.2.9, smallest permitted maximum). */
const MOST_PATTERNS = 5;

/**
 * One pattern with every source's best target, one with every source's second best, and so on;
 * a source that has no such target keeps its best. Each right target then stands in a pattern,
 * where writing down every combination would take hundreds.
 */
function rankings(correct: Readonly<Record<string, readonly string[]>>): readonly number[] {
  const most = Math.max(1, ...Object.values(correct).map((targets) => targets.length));
  return Array.from({ length: Math.min(most, MOST_PATTERNS) }, (_, rank) => rank);
}

function inTurn(parts: readonly Part[], ids: readonly string[]): string {
  return listedParts(parts, ids).map(identifier).join('[,]');
}

function named(parts: readonly Part[], chosen: readonly string[]): string {
  return chosenParts(parts, chosen).map(identifier).join('[,]');
}

function paired(
  sources: readonly Part[],
  targets: readonly Part[],
  targetOf: (source: string) => string | undefined,
): string {
  return pairs(pairedParts(sources, targets, targetOf));
}

function pairs(all: readonly (readonly [Part, Part])[]): string {
  return all.map((pair) => pair.map(identifier).join('[.]')).join('[,]');
}

function identifier({ id }: Part): string {
  return foldId(id);
}
