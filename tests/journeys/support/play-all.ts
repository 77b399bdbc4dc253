import { inspect } from 'node:util';
import type { Content } from '../../../src/model/content.js';
import { optionsOf } from './chosen-journeys.js';
import { titleOf, type Journey } from './every-journey.js';
import { A_JOURNEY } from './patience.js';
import { playWhole, type Counted } from './play-whole.js';
import { openStage } from './preview.js';

/** A journey that was played, and what came of it. */
export interface PlayedJourney extends Counted {
  readonly journey: Journey;
  readonly seconds: number;
  /** Absent where the record was right. */
  readonly failure?: string;
}

/**
 * Plays these, each on a stage of its own, so that one that fails takes no other with it.
 *
 * @param tell - is given a line after each, and what went wrong with it
 */
export async function playAll(dist: string, content: Content, journeys: readonly Journey[], concurrency: number, tell: (line: string) => void): Promise<readonly PlayedJourney[]> {
  const played: PlayedJourney[] = [];
  const waiting = [...journeys];
  const worker = async (): Promise<void> => {
    for (let journey = waiting.shift(); journey; journey = waiting.shift()) {
      const one = await playOne(dist, content, journey);
      played.push(one);
      const place = `${String(played.length).padStart(String(journeys.length).length)} of ${journeys.length}`;
      tell(`${place}  ${one.failure ? 'FAILED' : 'ok    '}  ${one.seconds.toFixed(1).padStart(6)} s  ${titleOf(journey)}`);
      if (one.failure) tell(`  again: npm run test:whole -- ${optionsOf(journey)}\n${one.failure}\n`);
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

async function playOne(dist: string, content: Content, journey: Journey): Promise<PlayedJourney> {
  const started = performance.now();
  const seconds = (): number => Math.round((performance.now() - started) / 100) / 10;
  const stage = await openStage(dist);
  try {
    const counted = await inTime(playWhole(stage, content, journey));
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
