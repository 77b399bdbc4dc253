import { inspect } from 'node:util';
import { titleOf, type Called } from './called.js';
import { optionsOf } from './chosen-journeys.js';
import { A_JOURNEY } from './patience.js';
import type { Counted } from './play-whole.js';
import { openStage, type Stage } from './preview.js';

/** A journey that was played, and what came of it. */
export interface PlayedJourney extends Counted {
  readonly journey: Called;
  readonly seconds: number;
  /** Absent where the record was right. */
  readonly failure?: string;
}

/** A journey with what is played for it, on a stage with the packages of this folder. */
export interface Playable {
  readonly journey: Called;
  readonly dist: string;
  readonly play: (stage: Stage) => Promise<Counted>;
}

/**
 * Plays these, each on a stage of its own, so that one that fails takes no other with it.
 *
 * @param tell - is given a line after each, and what went wrong with it
 */
export async function playAll(journeys: readonly Playable[], concurrency: number, tell: (line: string) => void): Promise<readonly PlayedJourney[]> {
  const played: PlayedJourney[] = [];
  const waiting = [...journeys];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const one = await playOne(next);
      played.push(one);
      const place = `${String(played.length).padStart(String(journeys.length).length)} of ${journeys.length}`;
      tell(`${place}  ${one.failure ? 'FAILED' : 'ok    '}  ${one.seconds.toFixed(1).padStart(6)} s  ${titleOf(one.journey)}`);
      if (one.failure) tell(`  again: npm run test:whole -- ${optionsOf(one.journey)}\n${one.failure}\n`);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return played;
}

/** Lines for each unit and for all that failed, and a last one for a machine. */
export function summaryOf(played: readonly PlayedJourney[]): string {
  const units = [...new Set(played.map(({ journey }) => journey.parcel))].sort();
  const failed = played.filter(({ failure }) => failure);
  return [
    '',
    ...units.map((unit) => {
      const own = played.filter(({ journey }) => journey.parcel === unit);
      const { journeys, failed: wrong, screens, answers, seconds } = figuresOf(own);
      return `${unit.padEnd(16)}${journeys} journeys, ${wrong} failed, ${screens} screens, ${answers} answers, ${Math.round(seconds / journeys)} s each`;
    }),
    ...failed.map(({ journey }) => `FAILED  ${titleOf(journey)}`),
    JSON.stringify(figuresOf(played)),
  ].join('\n');
}

async function playOne({ journey, dist, play }: Playable): Promise<PlayedJourney> {
  const started = performance.now();
  const seconds = (): number => Math.round((performance.now() - started) / 100) / 10;
  const stage = await openStage(dist);
  try {
    const counted = await inTime(play(stage));
    return { journey, seconds: seconds(), ...counted };
  } catch (error) {
    return { journey, seconds: seconds(), screens: 0, answers: 0, failure: inspect(error) };
  } finally {
    await stage.close();
  }
}

/** As the test runner does: what no page answers, no wait ends either. */
async function inTime<T>(journey: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not at its end after ${A_JOURNEY.timeout / 1000} s`)), A_JOURNEY.timeout);
  });
  return Promise.race([journey, late]).finally(() => clearTimeout(timer));
}

function figuresOf(played: readonly PlayedJourney[]): { journeys: number; failed: number; screens: number; answers: number; seconds: number } {
  const sum = (of: (one: PlayedJourney) => number): number => Math.round(played.reduce((total, one) => total + of(one), 0));
  return {
    journeys: played.length,
    failed: played.filter(({ failure }) => failure).length,
    screens: sum(({ screens }) => screens),
    answers: sum(({ answers }) => answers),
    seconds: sum(({ seconds }) => seconds),
  };
}
