type Values = Readonly<Record<string, string>>;

/** What the LMS itself has to say of a session at its end. */
export interface EndOfSession {
  readonly 'cmi.completion_status': string;
  readonly 'cmi.success_status': string;
}

/**
 * The statuses at `Terminate` (4th ed. RTE 4.2.4.1, 4.2.22.1). What content set stands; where it
 * set a measure and no status, the threshold or passing score of the manifest decides.
 *
 * @param held - what the LMS held at launch
 * @param set - what content set in this session
 */
export function atTerminate(held: Values, set: Values): EndOfSession {
  return {
    'cmi.completion_status': status(held, set, 'cmi.completion_status', 'cmi.progress_measure', 'cmi.completion_threshold', ['completed', 'incomplete']),
    'cmi.success_status': status(held, set, 'cmi.success_status', 'cmi.score.scaled', 'cmi.scaled_passing_score', ['passed', 'failed']),
  };
}

function status(held: Values, set: Values, name: string, measure: string, mark: string, [yes, no]: readonly [string, string]): string {
  const wanted = held[mark];
  const found = set[measure];
  if (set[name] === undefined && found !== undefined && wanted !== undefined) return Number(found) >= Number(wanted) ? yes : no;
  return set[name] ?? held[name] ?? 'unknown';
}
