import type { Part } from '../../model/ids.js';
import type { Interaction } from '../../tracking/interaction.js';
import { chosenParts, listedParts, pairedParts, steppedParts } from '../scorm/ordered-parts.js';

/** An answer in SCORM 1.2's words. An empty string says nothing and is not to be set. */
export interface EncodedInteraction {
  /** One of the eight words of `cmi.interactions.n.type`. */
  readonly type: Interaction['type'];
  /** At most 255 characters: 36 pairs, the most that there are names for, take 143. */
  readonly response: string;
  /** The best right answer. Other right ones are not written: the result says right or wrong anyway. */
  readonly pattern: string;
}

/**
 * Parts are named by one character `[0-9a-z]`, which is the number they keep for ever.
 *
 * @see SCORM 1.2 RTE 3.4, cmi.interactions.n.type, student_response, correct_responses.n.pattern (CMIFeedback)
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
  // true-false: `t` or `f`
  'true-false': ({ response, correct }) => ({ response: response ? 't' : 'f', pattern: correct ? 't' : 'f' }),

  // choice: characters separated by commas; in the order of their numbers, so that equal answers read the same
  choice: ({ choices, response, correct }) => ({
    response: named(choices, response),
    pattern: named(choices, correct),
  }),

  // matching: pairs `source.target` separated by commas
  matching: ({ sources, targets, response, correct }) => ({
    response: paired(sources, targets, (source) => response[source]),
    pattern: paired(sources, targets, (source) => correct[source]?.[0]),
  }),

  // performance: any text; steps as pairs `step.option`, like matching, in the order in which they were gone through
  performance: ({ steps, response, correct }) => ({
    response: pairs(steppedParts(steps, response)),
    pattern: pairs(steppedParts(steps, correct)),
  }),

  // sequencing: characters in their order, separated by commas
  sequencing: ({ entries, response, correct }) => ({
    response: inTurn(entries, response),
    pattern: inTurn(entries, correct),
  }),

  // fill-in: any text of ASCII
  'fill-in': ({ response, correct }) => ({ response: ascii(response), pattern: ascii(correct[0] ?? '') }),

  // numeric: CMIDecimal, which has no way to write a range
  numeric: ({ response, correct }) => ({ response: String(response), pattern: String(correct) }),

  // likert: one character, and nothing that would be right
  likert: ({ choices, response }) => ({ response: named(choices, [response]), pattern: '' }),
};

function inTurn(parts: readonly Part[], ids: readonly string[]): string {
  return listedParts(parts, ids).map(character).join(',');
}

/** Letters without their accents, and a question mark for what is then left. */
function ascii(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^ -~]/g, '?');
}

function named(parts: readonly Part[], chosen: readonly string[]): string {
  return chosenParts(parts, chosen).map(character).join(',');
}

function paired(
  sources: readonly Part[],
  targets: readonly Part[],
  targetOf: (source: string) => string | undefined,
): string {
  return pairs(pairedParts(sources, targets, targetOf));
}

function pairs(all: readonly (readonly [Part, Part])[]): string {
  return all.map((pair) => pair.map(character).join('.')).join(',');
}

function character({ number }: Part): string {
  return number.toString(36);
}
