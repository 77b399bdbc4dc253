/** Neighbouring words of a line in one, empty ones left out. */
export function joined<Run extends object>(runs: readonly (string | Run)[]): readonly (string | Run)[] {
  const result: (string | Run)[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run === '') continue;
    if (typeof run === 'string' && typeof last === 'string') result[result.length - 1] = last + run;
    else result.push(run);
  }
  return result;
}

/** A line without the spaces around it. */
export function trimmed<Run extends object>(line: readonly (string | Run)[]): readonly (string | Run)[] {
  return line
    .map((run, index) => {
      if (typeof run !== 'string') return run;
      const start = index === 0 ? run.trimStart() : run;
      return index === line.length - 1 ? start.trimEnd() : start;
    })
    .filter((run) => run !== '');
}
