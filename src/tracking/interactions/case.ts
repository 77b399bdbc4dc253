import { walkCase, type CaseItem } from '../../model/items/case.js';
import type { CaseKey } from '../../model/answer-key.js';
import type { InteractionWriter } from './writer.js';

export const caseWriter: InteractionWriter<'case'> = (item, key, response) => ({
  type: 'performance',
  steps: item.steps,
  response: response.path,
  correct: bestPath(item, key),
});

/** The best choice at each step that best choices lead to; of several the author's first. */
function bestPath(item: CaseItem, { grades }: CaseKey): readonly string[] {
  const path: string[] = [];
  // Every choice leads on to a later step or to the end, so this has an end as well.
  for (let rest = item.steps.length; rest > 0; rest -= 1) {
    const { visits, ended } = walkCase(item, path);
    const best = visits.at(-1)?.step.options.find(({ id }) => grades[id] === 'best');
    if (ended || !best) break;
    path.push(best.id);
  }
  return path;
}
