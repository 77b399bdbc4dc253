import type { ItemBase } from '../item-base.js';
import type { Part } from '../ids.js';

/** A situation that goes on as the learner chooses. It begins at the first step. */
export interface CaseItem extends ItemBase<'case'> {
  readonly steps: readonly CaseStep[];
}

export interface CaseStep extends Part {
  /** Their ids differ all over the item, so that an option also tells its step. */
  readonly options: readonly CaseOption[];
}

export interface CaseOption extends Part {
  /** The id of a later step, `CASE_END`, or `CASE_AGAIN` for a better choice at the same step. */
  readonly to: string;
}

/** No step is called so. */
export const CASE_END = 'end';
export const CASE_AGAIN = 'again';

export interface CaseResponse {
  readonly kind: 'case';
  /** Option ids in the order in which they were chosen. It only grows: no choice is taken back. */
  readonly path: readonly string[];
}

/** How safe a choice is, and what it counts: all, half, nothing. */
export type CaseGrade = 'best' | 'partly' | 'unsafe';

/** A step that the learner came to, with what was chosen there, the first choice first. */
export interface CaseVisit {
  readonly step: CaseStep;
  readonly chosen: readonly CaseOption[];
}

/**
 * The steps on a path, and the one that it leads to with nothing chosen yet; `ended` where it
 * leads to the end. Choices that the case does not offer there are left out, with all that follows.
 */
export function walkCase({ steps }: CaseItem, path: readonly string[]): { readonly visits: readonly CaseVisit[]; readonly ended: boolean } {
  const visits: CaseVisit[] = [];
  let step = steps[0];
  let chosen: CaseOption[] = [];
  for (const id of path) {
    const option = step?.options.find((each) => each.id === id);
    if (!step || !option || chosen.includes(option)) break;
    chosen.push(option);
    if (option.to === CASE_AGAIN) continue;
    visits.push({ step, chosen });
    step = steps.find((each) => each.id === option.to);
    chosen = [];
  }
  if (step) visits.push({ step, chosen });
  return { visits, ended: step === undefined };
}
