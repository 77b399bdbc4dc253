import type { InteractionReport, ObjectiveReport, ScoreReport } from './report.js';

type Elements = Readonly<Record<string, string>>;

/** Objectives in the order of their index. */
export function objectivesOf(elements: Elements): readonly ObjectiveReport[] {
  return membersOf(elements, 'cmi.objectives').map((path) => ({
    id: elements[`${path}.id`] ?? '',
    ...present('status', elements[`${path}.status`]),
    score: scoreOf(elements, path),
  }));
}

/** Interactions in the order of their index. */
export function interactionsOf(elements: Elements): readonly InteractionReport[] {
  return membersOf(elements, 'cmi.interactions').map((path) => ({
    id: elements[`${path}.id`] ?? '',
    ...present('type', elements[`${path}.type`]),
    ...present('time', elements[`${path}.time`]),
    ...present('studentResponse', elements[`${path}.student_response`]),
    correctResponses: membersOf(elements, `${path}.correct_responses`).map((member) => elements[`${member}.pattern`] ?? ''),
    objectives: membersOf(elements, `${path}.objectives`).map((member) => elements[`${member}.id`] ?? ''),
    ...present('result', elements[`${path}.result`]),
    ...present('weighting', elements[`${path}.weighting`]),
    ...present('latency', elements[`${path}.latency`]),
  }));
}

/** The score under a path such as `cmi.core`. */
export function scoreOf(elements: Elements, path: string): ScoreReport {
  return {
    ...present('raw', elements[`${path}.score.raw`]),
    ...present('min', elements[`${path}.score.min`]),
    ...present('max', elements[`${path}.score.max`]),
  };
}

function membersOf(elements: Elements, list: string): readonly string[] {
  const indices = new Set<number>();
  for (const element of Object.keys(elements)) {
    const index = element.startsWith(`${list}.`) ? /^\d+/.exec(element.slice(list.length + 1)) : null;
    if (index) indices.add(Number(index[0]));
  }
  return [...indices].sort((a, b) => a - b).map((index) => `${list}.${index}`);
}

function present<Name extends string>(name: Name, value: string | undefined): { [Key in Name]?: string } {
  // The one member is `name`, or there is none.
  return (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: string };
}
