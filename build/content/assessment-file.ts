import { z } from 'zod';
import type { AssessmentFeedback, AssessmentRetry, AssessmentRole } from '../../src/model/assessment.js';
import { keys, id, listOf, reference, wholeNumber, type TextSchema } from './authored.js';
import { itemSchema, type AuthoredItem } from './items/items.js';

/** A file of `assessments/`. */
export interface AuthoredAssessment {
  readonly id: string;
  readonly role?: AssessmentRole | undefined;
  readonly draw: number;
  /** Modules whose questions are in the pool too. */
  readonly from?: readonly string[] | undefined;
  readonly questions?: readonly AuthoredItem[] | undefined;
  readonly quotas?: readonly AuthoredShare[] | undefined;
  readonly include?: readonly AuthoredShare[] | undefined;
  readonly attempts?: number | undefined;
  readonly feedback?: AssessmentFeedback | undefined;
  readonly retry?: AssessmentRetry | undefined;
  readonly certainty?: boolean | undefined;
  readonly minutes?: number | undefined;
}

/** How many of which questions: of those about the objectives, of those named, or of those marked critical. */
export interface AuthoredShare {
  readonly count: number;
  readonly objectives?: readonly string[] | undefined;
  readonly items?: readonly string[] | undefined;
  readonly critical?: true | undefined;
}

const roles: readonly AssessmentRole[] = ['check', 'recall', 'final', 'diagnostic'];
const feedbacks: readonly AssessmentFeedback[] = ['at-once', 'at-end', 'after-last'];
const retries: readonly AssessmentRetry[] = ['new-draw', 'wrong-only'];

export function assessmentSchema(text: TextSchema): z.ZodType<AuthoredAssessment> {
  return keys({
    id: id('assessment'),
    role: oneOf(roles).describe('check, if it is left out. A final alone decides the result of its unit; a recall has no score; a diagnostic credits what is known already.'),
    draw: wholeNumber(1, 'how many questions are drawn').describe('How many of the questions make an attempt.'),
    from: listOf(reference('a module'), 'modules', 1).optional().describe('Modules whose questions are drawn from too.'),
    questions: listOf(itemSchema(text), 'questions', 1).optional(),
    quotas: listOf(share(), 'quotas', 1).optional().describe('Exactly so many of each.'),
    include: listOf(share(), 'sets', 1).optional().describe('At least so many of each.'),
    attempts: wholeNumber(1, 'how many attempts there are').optional().describe('How many attempts there are; without it, any number.'),
    feedback: oneOf(feedbacks).describe('at-once, if it is left out: after each question; at-end: with the result; after-last: with the result of the last attempt.'),
    retry: oneOf(retries).describe('new-draw, if it is left out; wrong-only asks again what was not right.'),
    certainty: z.boolean('wanted true or false').optional().describe('Whether learners say how sure they are of each answer.'),
    minutes: wholeNumber(1, 'how many minutes there are').optional().describe('Time limit, which learners can extend. Best left out.'),
  });
}

function share(): z.ZodType<AuthoredShare> {
  return keys({
    count: wholeNumber(1, 'how many questions'),
    objectives: listOf(reference('an objective'), 'objectives', 1).optional(),
    items: listOf(reference('a question'), 'questions', 1).optional(),
    critical: z.literal(true, 'wanted true, or leave it out').optional(),
  });
}

function oneOf<const Word extends string>(words: readonly Word[]) {
  return z.enum(words, `use one of ${words.join(', ')}`).optional();
}
