import type { HeldValues } from './held-values.js';

/** Where a standard keeps what makes a call doubtful. */
export interface DoubtWords {
  readonly mode: string;
  readonly sessionTime: string;
  readonly exit: string;
  /** What may be set in browse and review, as it is no result. */
  readonly preferences: string;
  /** Numbers that never become smaller. */
  readonly scores: readonly string[];
  /** Statuses, with the values of each that cannot follow once the other is held. */
  readonly downgrades: Readonly<Record<string, (before: string, after: string) => boolean>>;
}

/** What a system takes without a word, but which costs the learner or the LMS something. */
export function doubtsAboutSet(words: DoubtWords, element: string, value: string, held: HeldValues): readonly string[] {
  const before = held.get(element);
  const mode = held.get(words.mode) ?? 'normal';
  const doubts: string[] = [];
  if (before === value) doubts.push(`redundant: ${element} holds this value already`);
  const ofSession = element === words.sessionTime || element === words.exit || element.startsWith(words.preferences);
  // The standard's own word for a preview; without it some systems end one as completed.
  const browsed = mode === 'browse' && value === 'browsed';
  if (mode !== 'normal' && !ofSession && !browsed) doubts.push(`set in ${mode} mode: some systems store it and let it set the grade`);
  if (before !== undefined && words.downgrades[element]?.(before, value)) doubts.push(`downgrade: the status was ${before}`);
  if (words.scores.includes(element) && before && Number(value) < Number(before)) doubts.push(`downgrade: the score was ${before}`);
  if (/^cmi\.interactions\.\d+\.(id|type)$/.test(element) && before !== undefined && before !== value)
    doubts.push('an interaction is reported once: another try is a new one at the end');
  return doubts;
}

/** What should be current before the end: a system may have to finish in the content's place. */
export function doubtsAboutEnd({ sessionTime, exit }: DoubtWords, held: HeldValues): readonly string[] {
  const doubts: string[] = [];
  if (!held.wasSet(sessionTime)) doubts.push('session_time was not set: some systems add the last session twice');
  if (!held.wasSet(exit)) doubts.push('exit was not set: some systems start afresh next time');
  return doubts;
}
