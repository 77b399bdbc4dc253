import { defineCommand, renderUsage, runCommand } from 'citty';
import { simulate, type Failure, type Tally } from './simulate.js';
import { standards } from './standards.js';

const names = Object.keys(standards);

const command = defineCommand({
  meta: { name: 'npm run journeys', description: 'Random learners on random, faulty LMSs: what was told as saved is there, and what is there is right' },
  args: {
    runs: { type: 'string', default: '2000', description: 'How many learners, for each standard' },
    seed: { type: 'string', description: 'Of the first learner, 0 to 4294967295; drawn and printed if not given' },
    standard: { type: 'string', description: `One of ${names.join(', ')}; all if not given` },
    most: { type: 'string', default: '5', description: 'Stop after so many violations' },
  },
  run: async ({ args }) => {
    const runs = whole(args.runs, 'runs');
    const seed = args.seed === undefined ? Math.floor(Math.random() * 2 ** 32) : whole(args.seed, 'seed');
    const most = whole(args.most, 'most');
    if (runs === undefined || seed === undefined || most === undefined) return 2;
    if (args.standard !== undefined && !names.includes(args.standard)) {
      console.error(`There is no standard "${args.standard}": it is one of ${names.join(', ')}.`);
      return 2;
    }
    return play(args.standard === undefined ? names : [args.standard], runs, seed, most);
  },
});

async function play(chosen: readonly string[], runs: number, seed: number, most: number): Promise<number> {
  const all: Tally[] = [];
  for (const name of chosen) {
    const standard = standards[name];
    if (!standard) throw new RangeError(name);
    console.log(`${name}: ${runs} runs from seed ${seed}`);
    const started = performance.now();
    let last = started;
    const tally = await simulate({
      name,
      standard,
      runs,
      seed,
      most,
      progress: (done, violations) => {
        if (performance.now() - last < 5000) return;
        last = performance.now();
        console.log(`  ${done} of ${runs}, ${violations} violations, ${Math.round((done / (last - started)) * 60_000)} a minute`);
      },
    });
    for (const failure of tally.violations) console.log(explained(failure));
    console.log(`  ${tally.runs} runs in ${((performance.now() - started) / 1000).toFixed(1)} s, ${tally.violations.length} violations`);
    all.push(tally);
  }
  console.log(JSON.stringify(summed(all)));
  return all.some(({ violations }) => violations.length > 0) ? 1 : 0;
}

/** A failure for its reader. */
function explained({ standard, seed, message, story }: Failure): string {
  return ['', `VIOLATION ${message}`, `  again: npm run journeys -- --standard ${standard} --runs 1 --seed ${seed}`, ...story, ''].join('\n');
}

function summed(tallies: readonly Tally[]): { runs: number; steps: number; faults: Record<string, number>; violations: number } {
  const faults: Record<string, number> = {};
  for (const tally of tallies) for (const [kind, count] of Object.entries(tally.faults)) faults[kind] = (faults[kind] ?? 0) + count;
  return {
    runs: tallies.reduce((sum, { runs }) => sum + runs, 0),
    steps: tallies.reduce((sum, { steps }) => sum + steps, 0),
    faults,
    violations: tallies.reduce((sum, { violations }) => sum + violations.length, 0),
  };
}

function whole(text: string, name: string): number | undefined {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  console.error(`--${name} is "${text}", and has to be a whole number.`);
  return undefined;
}

const rawArgs = process.argv.slice(2);
if (rawArgs.includes('--help') || rawArgs.includes('-h')) {
  console.log((await renderUsage(command)).replace('[OPTIONS]', '-- [OPTIONS]'));
} else {
  const { result } = await runCommand(command, { rawArgs });
  process.exitCode = typeof result === 'number' ? result : 0;
}
