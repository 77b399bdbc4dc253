import { z } from 'zod';
import { CASE_AGAIN, CASE_END, type CaseGrade } from '../../../src/model/items/case.js';
import { textId } from '../../../src/model/text.js';
import { id, keys, listOf, type AuthoredText } from '../authored.js';
import type { AuthoredLine } from '../lines.js';
import type { Place } from '../place.js';
import type { Salvaged } from '../shape.js';
import { useOneOf } from '../words.js';
import { closingKey, closingLines, type AuthoredClosing } from './closing.js';
import { baseKeys, baseOf, numbered, type AuthoredBase, type ItemReader } from './item-reader.js';

export interface AuthoredCase extends AuthoredBase, AuthoredClosing {
  readonly kind: 'case';
  readonly steps: readonly AuthoredStep[];
}

interface AuthoredStep {
  readonly id: string;
  readonly situation: AuthoredText;
  readonly options: readonly AuthoredOption[];
}

interface AuthoredOption {
  readonly id: string;
  readonly label: AuthoredText;
  readonly grade: CaseGrade;
  readonly to?: string | undefined;
  readonly reason: AuthoredText;
}

export const caseReader: ItemReader<'case', AuthoredCase> = {
  schema: (text) => {
    const option = keys({
      id: id('option'),
      label: text.describe('What the learner could do.'),
      grade: z.enum(['best', 'partly', 'unsafe'], 'use one of best, partly, unsafe').describe('How good and safe it is; the first choice at each step counts.'),
      to: z
        .string('wanted the id of a later step, end or again')
        .optional()
        .describe('Where it leads: a later step, end, or again for a better choice. Left out, a best option leads to the next step, any other back.'),
      reason: text.describe('What happens next, and why.'),
    });
    const step = keys({ id: id('step'), situation: text.describe('What is happening.'), options: listOf(option, 'options', 2) });
    return keys({ ...baseKeys('case', text), steps: listOf(step, 'steps', 1).describe('The case begins at the first.'), ...closingKey(text) });
  },
  lines: (item, place) => [
    ...(item.steps ?? []).flatMap((step, index): AuthoredLine[] => {
      const at = place.at('steps', index);
      const name = (part: string | undefined) => textId(item.id ?? '', part ?? '');
      return [
        { id: name(step?.id), text: step?.situation, place: at.at('situation'), role: 'text' },
        ...(step?.options ?? []).flatMap((option, position): AuthoredLine[] => [
          { id: name(option?.id), text: option?.label, place: at.at('options', position, 'label'), role: 'name' },
          { id: name(option?.id), text: option?.reason, place: at.at('options', position, 'reason'), role: 'reason' },
        ]),
      ];
    }),
    ...closingLines(item, place),
  ],
  ids: (item, place) => ({
    parts: (item.steps ?? []).flatMap((step, index) =>
      (step?.options ?? []).map((option, position) => ({ id: option?.id, place: place.at('steps', index, 'options', position, 'id') })),
    ),
    places: (item.steps ?? []).map((step, index) => ({ id: step?.id, place: place.at('steps', index, 'id') })),
  }),
  check(item, place) {
    const steps = item.steps ?? [];
    for (const [index, step] of steps.entries()) {
      const at = place.at('steps', index);
      if (step?.id === CASE_END || step?.id === CASE_AGAIN) at.at('id').report(`"${step.id}" is a reserved word`, 'wanted another id');
      for (const [position, option] of (step?.options ?? []).entries()) checkLead(steps, index, option, at.at('options', position, 'to'));
      checkStep(step, at.at('options'));
    }
    tellUnreached(steps, place);
  },
  convert: (item, locked) => {
    const steps = numbered(item.steps.map(({ id }) => id), locked.places);
    const options = item.steps.flatMap((step) => step.options);
    return {
      item: {
        ...baseOf(item, item.steps.length),
        steps: steps.map((step, index) => {
          const own = item.steps[index]?.options ?? [];
          const parts = numbered(own.map(({ id }) => id), locked.parts);
          return { ...step, options: parts.map((part, position) => ({ ...part, to: leadOf(item.steps, index, own[position]) ?? CASE_END })) };
        }),
      },
      key: { kind: 'case', grades: Object.fromEntries(options.map(({ id, grade }) => [id, grade])) },
    };
  },
};

type Steps = readonly (Salvaged<AuthoredStep> | undefined)[];
type Option = Salvaged<AuthoredOption> | undefined;

/** Where an option leads, said or not; `undefined` where that is not known. */
function leadOf(steps: Steps, at: number, option: Option): string | undefined {
  if (option?.to !== undefined) return option.to;
  if (option?.grade === undefined) return undefined;
  if (option.grade !== 'best') return CASE_AGAIN;
  return at + 1 < steps.length ? steps[at + 1]?.id : CASE_END;
}

function checkLead(steps: Steps, at: number, option: Option, place: Place): void {
  const { to, grade } = option ?? {};
  const later = steps.slice(at + 1).flatMap((step) => step?.id ?? []);
  if (to === undefined || to === CASE_END || later.includes(to)) return;
  if (to === CASE_AGAIN) {
    if (grade === 'best') place.report('a best option that leads back to its own step', useOneOf(to, [...later, CASE_END], 'wanted a later step'));
  } else if (steps.some((step) => step?.id === to)) {
    place.report(`"${to}" is no later step, so the case could go round for ever`, useOneOf(to, [...later, CASE_END, CASE_AGAIN], 'wanted a later step'));
  } else if (steps.every((step) => step?.id !== undefined)) {
    place.report(`"${to}" is no step of the case`, useOneOf(to, [...later, CASE_END, CASE_AGAIN], 'wanted a later step'));
  }
}

/** Nothing is said of a step of which an option was told of already. */
function checkStep(step: Salvaged<AuthoredStep> | undefined, place: Place): void {
  const options = step?.options ?? [];
  const known = options.length > 0 && place.intact && options.every((option, index) => option?.grade !== undefined && place.at(index).intact);
  if (!known) return;
  if (!options.some((option) => option?.grade === 'best')) place.report('no best option', 'wanted grade: best on at least one');
  const stays = (option: Option) => option?.to === CASE_AGAIN || (option?.to === undefined && option?.grade !== 'best');
  if (options.every(stays)) place.report('no way out of this step', 'wanted an option that leads to a later step or to end');
}

function tellUnreached(steps: Steps, place: Place): void {
  const leads = steps.map((step, index) => (step?.options ?? [undefined]).map((option) => leadOf(steps, index, option)));
  // Where a lead is not known, it may be the one.
  if (leads.flat().includes(undefined)) return;
  const reached = new Set([steps[0]?.id]);
  for (const [index, step] of steps.entries()) if (reached.has(step?.id)) for (const lead of leads[index] ?? []) reached.add(lead);
  for (const [index, step] of steps.entries()) {
    if (step?.id !== undefined && !reached.has(step.id)) place.at('steps', index).report('a step that no option leads to', `wanted to: ${step.id} on an option before it, or no such step`);
  }
}
