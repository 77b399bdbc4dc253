import type { Assessment } from '../../src/model/assessment.js';

/** A check of a lesson as an author gets it who writes no more than the questions and how many are drawn. */
export function lessonCheck(id: string, pool: readonly string[], draw: number, others: Partial<Assessment> = {}): Assessment {
  return { id, role: 'check', pool, draw, quotas: [], include: [], feedback: 'at-once', retry: 'new-draw', certainty: false, ...others };
}
