import { availableParallelism } from 'node:os';
import { defineCommand, renderUsage, runCommand } from 'citty';
import { refuseUnknown, UsageError } from '../../build/commands/usage-error.js';
import { readContent } from '../../build/content/read-content.js';
import { themes } from '../gallery/look.js';
import { chosenJourneys } from './support/chosen-journeys.js';
import { everyPlayed, playablesOf } from './support/every-playable.js';
import { handWays } from './support/hand-ways.js';
import { playAll, summaryOf } from './support/play-all.js';
import { ways } from './support/ways.js';

const args = {
  unit: { type: 'string', description: 'These only, separated by commas: a module, such as m1; course; course-modules (cmi5); k1, k2, every kind of item' },
  standard: { type: 'string', description: 'These only' },
  language: { type: 'string', description: 'These only' },
  way: { type: 'string', description: `These only: ${[...ways, ...Object.values(handWays)].map(({ id, name }) => `${id} (${name})`).join('; ')}` },
  axe: { type: 'string', description: `Seen by axe in these colours only: ${themes.join(', ')}; none: not seen by axe` },
  concurrency: { type: 'string', default: String(Math.max(1, availableParallelism() - 1)), description: 'How many at once' },
} as const;

const command = defineCommand({
  meta: { name: 'npm run test:whole', description: 'Every package in dist, in every language, answered each way from its first screen to its last, and its record; every kind of item by each hand' },
  args,
  run: async ({ args: given }) => {
    refuseUnknown(given, args);
    const concurrency = Number(given.concurrency);
    if (!Number.isInteger(concurrency) || concurrency < 1) throw new UsageError(`--concurrency is "${given.concurrency}", and has to be a whole number from 1.`);
    const read = await readContent('modules');
    if (read.kind !== 'read') throw new UsageError('The modules have mistakes: npm run check names them.');
    const journeys = chosenJourneys(everyPlayed(read.content.course), given);
    console.log(`${journeys.length} journeys, ${concurrency} at once`);
    const { playables, done } = await playablesOf(journeys, { content: read.content, dist: 'dist' });
    const played = await playAll(playables, concurrency, (line) => console.log(line)).finally(done);
    console.log(summaryOf(played));
    return played.some(({ failure }) => failure) ? 1 : 0;
  },
});

const rawArgs = process.argv.slice(2);
if (rawArgs.includes('--help') || rawArgs.includes('-h')) {
  console.log((await renderUsage(command)).replace('[OPTIONS]', '-- [OPTIONS]'));
} else {
  try {
    const { result } = await runCommand(command, { rawArgs });
    process.exitCode = typeof result === 'number' ? result : 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
