import type { AttemptReport } from '../../../build/preview/attempts/report.js';
import type { Content } from '../../../src/model/content.js';
import type { Given } from './given.js';
import type { Done } from './learner.js';
import { rightResponse } from './scorm12-record.js';

/** The part of an `answered` statement that tells what was answered. */
export interface Answer {
  /** Last part of the activity's IRI. */
  readonly item: string;
  readonly type: string;
  readonly response: string;
  /** What would have been right, the best first. */
  readonly pattern: string;
  readonly success: boolean;
}

/** As xAPI 1.0.3 Data 2.4.4.1 writes responses: `true`, `a[,]b`, `a[.]1[,]b[.]2`, ids folded. */
export function expectedAnswers(content: Content, done: readonly Done[]): readonly Answer[] {
  return done.map(({ item, response, right }) => {
    const key = content.keys[item];
    if (!key) throw new Error(`${item} has no key`);
    return { item: folded(item), ...written(response), pattern: written(rightResponse(key)).response, success: right };
  });
}

export function answersIn(report: AttemptReport): readonly Answer[] {
  return statementsOf(report)
    .filter(({ verb }) => verb.id.endsWith('/answered'))
    .map(({ object, result }) => ({
      item: object.id.split('/').at(-1) ?? '',
      type: object.definition?.interactionType ?? '',
      response: sorted(result?.response ?? ''),
      pattern: sorted(object.definition?.correctResponsesPattern?.[0] ?? ''),
      success: result?.success ?? false,
    }));
}

/** The state document that a launch goes on from; nothing while there is none. */
export function stateIn({ documents }: AttemptReport): Readonly<Record<string, unknown>> {
  const found = documents.find(({ id }) => id === 'suspend-data');
  return found ? (JSON.parse(found.content) as Readonly<Record<string, unknown>>) : {}; // the course writes a JSON object
}

/** The results of the statements with this verb, without their durations. */
export function resultsOf(report: AttemptReport, verb: string): readonly unknown[] {
  return statementsOf(report)
    .filter((statement) => statement.verb.id.endsWith(`/${verb}`))
    .map(({ result }) => ({ ...result, duration: undefined }));
}

/** What the statements with this verb are about, in the order in which they were stored. */
export function activitiesOf(report: AttemptReport, verb: string): readonly string[] {
  return statementsOf(report)
    .filter((statement) => statement.verb.id.endsWith(`/${verb}`))
    .map(({ object }) => object.id);
}

/** Last parts of the verbs, in the order in which the statements were stored. */
export function verbsIn(report: AttemptReport): readonly string[] {
  return statementsOf(report).map(({ verb }) => verb.id.split('/').at(-1) ?? '');
}

interface Stored {
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string; readonly definition?: { readonly interactionType?: string; readonly correctResponsesPattern?: readonly string[] } };
  readonly result?: { readonly response?: string; readonly success?: boolean };
}

function statementsOf(report: AttemptReport): readonly Stored[] {
  return report.statements as readonly Stored[]; // the LRS has validated each when it stored it
}

function written(response: Given): { type: string; response: string } {
  switch (response.kind) {
    case 'true-false':
      return { type: 'true-false', response: String(response.value) };
    case 'single-choice':
      return { type: 'choice', response: folded(response.option) };
    case 'multiple-choice':
      return { type: 'choice', response: sorted(response.options.map(folded).join('[,]')) };
    case 'matching':
      return { type: 'matching', response: pairs(response.pairs) };
    case 'classification':
      return { type: 'matching', response: pairs(response.placement) };
    default:
      return response satisfies never;
  }
}

function pairs(given: Readonly<Record<string, string>>): string {
  return sorted(Object.entries(given).map(([part, place]) => `${folded(part)}[.]${folded(place)}`).join('[,]'));
}

function folded(id: string): string {
  return id.toLowerCase().replaceAll('-', '');
}

/** The specification leaves the order open. */
function sorted(response: string): string {
  return response.split('[,]').sort().join('[,]');
}
