import type { AttemptReport } from '../../../build/preview/attempts/report.js';
import { inOneOrder, type Answer } from './xapi-record.js';

/** SCORM 2004 RTE 4.2.9 writes responses as xAPI does, which took its forms from there; only its word for right is another. */
export function toldAnswers(report: AttemptReport): readonly Answer[] {
  return report.interactions.map(({ id, type = '', studentResponse = '', correctResponses, result }) => ({
    item: id,
    type,
    response: inOneOrder(type, studentResponse),
    pattern: inOneOrder(type, correctResponses[0] ?? ''),
    ...(result !== 'neutral' && { success: result === 'correct' }),
  }));
}
