const done = ['completed', 'passed'];

/** What a system takes without a word, but which costs the learner or the LMS something. */
export function doubtsAboutSet(element: string, value: string, values: ReadonlyMap<string, string>): readonly string[] {
  const before = values.get(element);
  const doubts: string[] = [];
  if (before === value) doubts.push(`redundant: ${element} holds this value already`);
  if (isResult(element) && values.get('cmi.core.lesson_mode') !== undefined && values.get('cmi.core.lesson_mode') !== 'normal')
    doubts.push(`set in ${values.get('cmi.core.lesson_mode')} mode: some systems store it and let it set the grade`);
  if (element === 'cmi.core.lesson_status' && isDowngrade(before, value)) doubts.push(`downgrade: the status was ${before}`);
  if (element === 'cmi.core.score.raw' && before && Number(value) < Number(before)) doubts.push(`downgrade: the score was ${before}`);
  if (/^cmi\.interactions\.\d+\.(id|type)$/.test(element) && before !== undefined && before !== value)
    doubts.push('an interaction is reported once: another try is a new one at the end');
  return doubts;
}

/** What should be current before the end: a system may have to finish in the content's place. */
export function doubtsAboutFinish(set: ReadonlySet<string>): readonly string[] {
  const doubts: string[] = [];
  if (!set.has('cmi.core.session_time')) doubts.push('session_time was not set: some systems add the last session twice');
  if (!set.has('cmi.core.exit')) doubts.push('exit was not set: some systems start afresh next time');
  return doubts;
}

function isResult(element: string): boolean {
  return !element.startsWith('cmi.core.session_time') && !element.startsWith('cmi.student_preference') && element !== 'cmi.core.exit';
}

function isDowngrade(before: string | undefined, value: string): boolean {
  if (before === undefined) return false;
  if (before === 'passed') return value !== 'passed';
  return done.includes(before) && !done.includes(value) && value !== 'failed';
}
