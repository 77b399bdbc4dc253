import { tell, type Told } from './journey.js';
import type { Standard } from './model-lms.js';
import { shrink } from './shrink.js';
import { drawStory, told, waysOf, type Story } from './story.js';

/** What many runs came to. */
export interface Tally {
  readonly runs: number;
  readonly steps: number;
  /** How often each kind of trouble was met, not just drawn. */
  readonly faults: Readonly<Record<string, number>>;
  readonly violations: readonly Failure[];
}

/** A story that went wrong, as short as it could be made. */
export interface Failure {
  readonly standard: string;
  readonly seed: number;
  readonly message: string;
  /** One line a step. */
  readonly story: readonly string[];
}

export interface Simulation {
  readonly name: string;
  readonly standard: Standard;
  readonly runs: number;
  /** Of the first run; the next has the next seed. */
  readonly seed: number;
  /** Stop after so many violations: each is shrunk, which takes its time. */
  readonly most?: number;
  readonly progress?: (runs: number, violations: number) => void;
}

/** Plays `runs` stories. What comes of it depends on standard and seed alone. */
export async function simulate({ name, standard, runs, seed, most = 5, progress }: Simulation): Promise<Tally> {
  const faults: Record<string, number> = {};
  const violations: Failure[] = [];
  let steps = 0;
  let run = 0;
  for (; run < runs && violations.length < most; run += 1) {
    const story = drawStory((seed + run) >>> 0, standard.repertoire);
    const outcome = await watched(standard, story);
    steps += outcome.steps;
    for (const [kind, count] of outcome.troubles) faults[kind] = (faults[kind] ?? 0) + count;
    if (outcome.violation) violations.push(await failure(name, standard, story));
    progress?.(run + 1, violations.length);
  }
  return { runs: run, steps, faults, violations };
}

async function failure(name: string, standard: Standard, story: Story): Promise<Failure> {
  const short = await shrink(story, standard.repertoire, (candidate) => watched(standard, candidate));
  const { violation } = await watched(standard, short);
  const usual = waysOf(standard.repertoire);
  const ways = Object.entries(short.ways).filter(([way, value]) => value !== usual[way]?.[0]);
  const lines = short.steps.map((step, at) => `${violation?.step === at ? '→' : ' '} ${at + 1}. ${told(step)}`);
  return {
    standard: name,
    seed: story.seed,
    message: violation?.message ?? 'it went wrong once, and not again',
    story: [
      ...ways.map(([way, value]) => `  ${way}: ${value}`),
      '  launches',
      ...lines,
      ...(violation?.step === short.steps.length ? ['→ all trouble ends; what can be saved has to be'] : []),
    ],
  };
}

/** A promise that nobody waits for may fail as well: that is a violation of the story under way. */
async function watched(standard: Standard, story: Story): Promise<Told> {
  let lost: unknown;
  const note = (reason: unknown) => {
    lost ??= reason;
  };
  process.on('unhandledRejection', note);
  try {
    const outcome = await tell(standard, story);
    if (lost === undefined) return outcome;
    return { ...outcome, violation: { message: `unhandled: ${lost instanceof Error ? (lost.stack ?? lost.message) : String(lost)}`, step: outcome.steps } };
  } finally {
    process.off('unhandledRejection', note);
  }
}
