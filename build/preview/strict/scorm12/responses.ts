import type { DataType } from '../text.js';

/** The types of interaction (RTE 3.4.4, interactions.n.type). */
export const interactionTypes = [
  'true-false',
  'choice',
  'fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
] as const;

export type InteractionType = (typeof interactionTypes)[number];

export function isInteractionType(value: string | undefined): value is InteractionType {
  return interactionTypes.some((type) => type === value);
}

/**
 * CMIFeedback (RTE 3.4.5): the form of `student_response` and of `correct_responses.m.pattern`
 * by type of interaction, at most 255 characters. An answer that was not given is left out, never blank.
 */
export const responseTypes: Readonly<Record<InteractionType, DataType>> = {
  'true-false': of(/^[01tf]$/, 'one of t, f, 1, 0'),
  choice: distinct(of(listOf('[0-9a-z]'), 'single characters 0-9, a-z with commas between, braces around all or none')),
  'fill-in': of(/^[\x20-\x7e]+$/, 'printable ASCII'),
  matching: of(listOf('[0-9a-z]\\.[0-9a-z]'), 'pairs such as 1.a with commas between, braces around all or none'),
  performance: of(/^[\x20-\x7e]+$/, 'printable ASCII'),
  sequencing: of(listOf('[0-9a-z]'), 'single characters 0-9, a-z with commas between, braces around all or none'),
  likert: of(/^[0-9a-z]$/, 'one character 0-9, a-z'),
  numeric: of(/^-?\d+(\.\d+)?$/, 'a decimal'),
};

function of(pattern: RegExp, wanted: string): DataType {
  return (value) => {
    if (value.length > 255) return `has ${value.length} characters, more than 255`;
    return pattern.test(value) ? undefined : `is not ${wanted}`;
  };
}

function listOf(member: string): RegExp {
  const list = `${member}(,${member})*`;
  return new RegExp(`^(${list}|\\{${list}\\})$`);
}

/** A choice is a set: naming an option twice says nothing that a report could show. */
function distinct(type: DataType): DataType {
  return (value) => {
    const members = value.replace(/[{}]/g, '').split(',');
    return type(value) ?? (new Set(members).size < members.length ? 'names an option twice' : undefined);
  };
}
