import type { AttemptReport } from '../../../build/preview/attempts/report.js';
import type { Content } from '../../../src/model/content.js';
import type { Item } from '../../../src/model/item.js';
import type { Done } from './answering.js';
import type { Told } from './kinds/item-hands.js';
import { handsFor, keyOf } from './kinds/table.js';

/** The part of an `answered` statement that tells what was answered. */
export interface Answer {
  /** Last part of the activity's IRI. */
  readonly item: string;
  readonly type: string;
  readonly response: string;
  /** What would have been right, the best first. */
  readonly pattern: string;
  /** Absent where nothing is right or wrong. */
  readonly success?: boolean;
}

/**
 * As xAPI 1.0.3 Data 2.4.4.1 writes responses and patterns: `true`, `a[,]b`, `a[.]1[,]b[.]2`, `{case_matters=…}a`,
 * `least[:]most`; ids folded.
 */
export function expectedAnswers(content: Content, done: readonly Done[]): readonly Answer[] {
  const items = new Map(content.course.units.flatMap(({ lessons }) => lessons.flatMap((lesson) => Object.entries(lesson.items))));
  return done.map(({ item: id, response, right }) => {
    const item = items.get(id);
    if (!item) throw new Error(`there is no ${id}`);
    const { type = '', tell } = handsFor(item.kind);
    const isScored = type !== 'likert';
    return { item: folded(id), type, response: written(tell(response, item)), pattern: isScored ? bestPattern(content, item) : '', ...(isScored && { success: right }) };
  });
}

export function answersIn(report: AttemptReport): readonly Answer[] {
  return statementsOf(report)
    .filter(({ verb }) => verb.id.endsWith('/answered'))
    .map(({ object, result }) => {
      const type = object.definition?.interactionType ?? '';
      return {
        item: object.id.split('/').at(-1) ?? '',
        type,
        response: inOneOrder(type, result?.response ?? ''),
        pattern: inOneOrder(type, object.definition?.correctResponsesPattern?.[0] ?? ''),
        ...(result?.success !== undefined && { success: result.success }),
      };
    });
}

/** The specification leaves the order open where it says nothing. */
export function inOneOrder(type: string, response: string): string {
  return type === 'sequencing' || type === 'performance' ? response : response.split('[,]').sort().join('[,]');
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

function bestPattern(content: Content, item: Item): string {
  const key = keyOf(content, item);
  const { respond, tell } = handsFor(item.kind);
  const answer = written(tell(respond(item, key, true), item));
  if (key.kind === 'fill-in') return `{case_matters=${key.capitals === 'matter'}}${answer}`;
  // Of the two ends the learner gives the upper one; two decimals are more than any fixture has.
  return key.kind === 'numeric' ? `${Number((key.value - key.tolerance).toFixed(2))}[:]${answer}` : answer;
}

function written(answer: Told): string {
  if (typeof answer !== 'object') return String(answer);
  const all = answer.parts.map((pair) => pair.map(folded).join('[.]'));
  return (answer.inTurn ? all : all.sort()).join('[,]');
}

function folded(id: string): string {
  return id.toLowerCase().replaceAll('-', '');
}
