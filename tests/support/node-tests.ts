import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/*
 * Runs the test files named on the command line with Node's own runner, and counts for the test
 * command's last line, into the file that `TEST_COUNTS` names: the same form as the browser's.
 * A reporter of our own would be less, but Node loads reporters before it can read TypeScript.
 */

const counts = { passed: 0, failed: 0, skipped: 0 };
const stream = run({ files: process.argv.slice(2), concurrency: Math.max(1, availableParallelism() - 1) });

stream.on('test:pass', ({ details, skip, todo }) => {
  if (details.type !== 'suite') counts[skip === undefined && todo === undefined ? 'passed' : 'skipped'] += 1;
});
stream.on('test:fail', ({ details: { error } }) => {
  // A suite, or a file, that failed for no other reason than a test in it: the test is counted already.
  if ('failureType' in error && error.failureType === 'subtestsFailed') return;
  counts.failed += 1;
});
stream.on('end', () => {
  const file = process.env['TEST_COUNTS'];
  if (file) writeFileSync(file, JSON.stringify(counts));
  process.exitCode = counts.failed > 0 ? 1 : 0;
});
stream.pipe(new spec()).pipe(process.stdout);
