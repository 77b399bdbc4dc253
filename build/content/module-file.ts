import { z } from 'zod';
import { cutScore, id, keys, listOf, reference, wholeNumber, type AuthoredText, type TextSchema } from './authored.js';
import { itemSchema, type AuthoredItem } from './items/items.js';

/** `module.yaml` as it is written. */
export interface AuthoredModule {
  readonly id: string;
  readonly title: AuthoredText;
  readonly minutes: number;
  readonly objectives: readonly string[];
  readonly 'cut-score'?: number | undefined;
  readonly screens: readonly AuthoredScreen[];
}

export type AuthoredScreen =
  | { readonly id: string; readonly kind: 'text' }
  | { readonly id: string; readonly kind: 'reveal'; readonly panels: readonly string[] }
  | { readonly id: string; readonly kind: 'worked'; readonly steps: readonly string[] }
  | { readonly id: string; readonly kind: 'activity'; readonly activity: string }
  | { readonly id: string; readonly kind: 'check'; readonly assessment: string };

/** A file of `assessments/`. */
export interface AuthoredAssessment {
  readonly id: string;
  readonly draw: number;
  readonly questions: readonly AuthoredItem[];
}

export function moduleSchema(text: TextSchema): z.ZodType<AuthoredModule> {
  return keys({
    id: id('module'),
    title: text,
    minutes: wholeNumber(1, 'about how many minutes it takes'),
    objectives: listOf(reference('an objective of course.yaml'), 'objectives', 1),
    'cut-score': cutScore(),
    screens: listOf(screenSchema(), 'screens', 1).describe('In the order in which learners meet them.'),
  });
}

function screenSchema() {
  const named = { id: id('screen') };
  return z.discriminatedUnion(
    'kind',
    [
      keys({ ...named, kind: z.literal('text') }),
      keys({ ...named, kind: z.literal('reveal'), panels: listOf(id('panel'), 'panels', 1) }),
      keys({ ...named, kind: z.literal('worked'), steps: listOf(id('step'), 'steps', 1) }),
      keys({ ...named, kind: z.literal('activity'), activity: reference('an activity of this module') }),
      keys({ ...named, kind: z.literal('check'), assessment: reference('an assessment of this module') }),
    ],
    'use one of text, reveal, worked, activity, check',
  );
}

export function assessmentSchema(text: TextSchema): z.ZodType<AuthoredAssessment> {
  return keys({
    id: id('assessment'),
    draw: wholeNumber(1, 'how many questions are drawn').describe('How many of the questions make an attempt.'),
    questions: listOf(itemSchema(text), 'questions', 1),
  });
}
