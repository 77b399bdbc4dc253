import { shorten, type DataType } from '../text.js';
import { characterString, localizedString, real, shortIdentifier } from './data-types.js';

/** The types of interaction (4th ed. RTE 4.2.9, type). */
export const interactionTypes = [
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'likert',
  'matching',
  'performance',
  'sequencing',
  'numeric',
  'other',
] as const;

export type InteractionType = (typeof interactionTypes)[number];

export function isInteractionType(value: string | undefined): value is InteractionType {
  return interactionTypes.some((type) => type === value);
}

/** How a learner's response and a right one are written, by type of interaction. */
export interface ResponseRule {
  /** 4th ed. RTE 4.2.9.2. An answer that was not given is left out, never blank. */
  readonly learner: DataType;
  /** 4th ed. RTE 4.2.9.1. */
  readonly correct: DataType;
  /** How many patterns there may be: what every system has room for. */
  readonly patterns: number;
  /** Whether two patterns that are the same are refused. */
  readonly distinctPatterns?: true;
}

const caseMatters = '\\{case_matters=(?:true|false)\\}';
const orderMatters = '\\{order_matters=(?:true|false)\\}';
const text250 = filled(localizedString(250));
const text4000 = filled(localizedString(4000));

const ids = distinct(listOf(shortIdentifier, 36));
const sequence = listOf(shortIdentifier, 36);
const pairs = listOf(pairOf(shortIdentifier, shortIdentifier), 36);
const words = listOf(text250, 10);
const trueOrFalse: DataType = (value) => (value === 'true' || value === 'false' ? undefined : 'is neither true nor false');

export const responseRules: Readonly<Record<InteractionType, ResponseRule>> = {
  'true-false': { learner: trueOrFalse, correct: trueOrFalse, patterns: 1 },
  choice: { learner: ids, correct: ids, patterns: 10, distinctPatterns: true },
  // Some systems take the two in any order, some only in this one.
  'fill-in': { learner: words, correct: after(`(?:${caseMatters})?(?:${orderMatters})?`, words), patterns: 5 },
  'long-fill-in': { learner: text4000, correct: after(`(?:${caseMatters})?`, text4000), patterns: 5 },
  likert: { learner: shortIdentifier, correct: shortIdentifier, patterns: 1 },
  matching: { learner: pairs, correct: pairs, patterns: 5 },
  performance: {
    learner: listOf(pairOf(shortIdentifier, filled(characterString(250))), 125),
    correct: after(`(?:${orderMatters})?`, listOf(pairOf(shortIdentifier, either(span, filled(characterString(250)))), 125)),
    patterns: 5,
  },
  sequencing: { learner: sequence, correct: sequence, patterns: 5, distinctPatterns: true },
  numeric: { learner: real, correct: span, patterns: 1 },
  other: { learner: filled(characterString(4000)), correct: filled(characterString(4000)), patterns: 1 },
};

/** Members with `[,]` between, at most so many. */
function listOf(member: DataType, most: number): DataType {
  return (value) => {
    if (value === '') return 'is empty; what was not answered is left out';
    const members = value.split('[,]');
    if (members.length > most) return `has ${members.length} members, more than ${most}`;
    for (const [index, each] of members.entries()) {
      const wrong = member(each);
      if (wrong) return `has "${shorten(each)}" as member ${index + 1}, which ${wrong}`;
    }
    return undefined;
  };
}

/** Two parts with `[.]` between. */
function pairOf(first: DataType, second: DataType): DataType {
  return (value) => {
    const parts = value.split('[.]');
    if (parts.length !== 2) return 'is not a pair such as a[.]1';
    return first(parts[0] ?? '') ?? second(parts[1] ?? '');
  };
}

/** A set: naming a member twice says nothing. */
function distinct(type: DataType): DataType {
  return (value) => {
    const members = value.split('[,]');
    return type(value) ?? (new Set(members).size < members.length ? 'names an option twice' : undefined);
  };
}

/** Reserved properties first, in that order, each once, and true or false; then a value of the type. */
function after(reserved: string, type: DataType): DataType {
  return (value) => {
    const rest = value.slice(new RegExp(`^${reserved}`).exec(value)?.[0].length ?? 0);
    return /^\{(case|order)_matters/.test(rest) ? 'has a property that is misspelt, twice, out of order or not of this type' : type(rest);
  };
}

/** `1[:]5`: the smallest and the largest that are right; either may be left out. */
function span(value: string): string | undefined {
  const parts = value.split('[:]');
  if (parts.length !== 2) return 'is not a span such as 1[:]5';
  for (const part of parts) {
    const wrong = part === '' ? undefined : real(part);
    if (wrong) return `has "${shorten(part)}", which ${wrong}`;
  }
  const [from = '', to = ''] = parts;
  return from !== '' && to !== '' && Number(from) > Number(to) ? 'ends before it begins' : undefined;
}

/** What has a `[:]` in it is a span, anything else of the other type. */
function either(first: DataType, other: DataType): DataType {
  return (value) => (value.includes('[:]') ? first(value) : other(value));
}

/** A language alone is no text. */
function filled(type: DataType): DataType {
  return (value) => (/^(\{lang=[^}]*\})?$/.test(value) ? 'is empty' : type(value));
}
