import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * `npm test`: every step in order, also after one that failed, so that one run tells all there is
 * to tell. The last line says how many passed and failed; a step that is no test counts as one.
 */

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Step {
  readonly title: string;
  run(): Promise<Counts>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'care-course-tests-'));
const tsx = ['--import', 'tsx'];
const cli = [...tsx, 'build/cli.ts'];

const steps: readonly Step[] = [
  check('Types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']),
  check('Types of the pure folders, without the DOM', [
    'node_modules/typescript/bin/tsc',
    '--noEmit',
    '-p',
    'tsconfig.pure.json',
  ]),
  check('Lint', ['node_modules/eslint/bin/eslint.js', '.']),
  check('Who imports whom', [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    'src',
    'build',
    'manifest',
    'tests',
  ]),
  check('Content', [...cli, 'check', '--frozen']),
  check('Packages', [...cli, 'build']),
  check('Sizes', [...cli, 'sizes']),
  browserTests('Tests in a browser'),
  nodeTests('Tests in Node', () => [
    ...testsBelow('build'),
    ...testsBelow('manifest'),
    ...testsBelow('tests').filter((file) => !/^tests\/(elements|journeys|gallery\/in-browser)\//.test(file)),
  ]),
  nodeTests('Journeys through the preview LMS', () => testsBelow('tests/journeys')),
];

const results: Counts[] = [];
for (const step of steps) {
  console.log(`\n=== ${step.title} ===\n`);
  const started = Date.now();
  const counts = await step.run();
  results.push(counts);
  console.log(`\n${counts.failed === 0 ? 'ok' : 'FAILED'} after ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
rmSync(folder, { recursive: true });

const sum = (key: keyof Counts): number => results.reduce((total, counts) => total + counts[key], 0);
console.log('\n=== Result ===\n');
steps.forEach((step, at) => console.log(`${results[at]?.failed === 0 ? 'ok    ' : 'FAILED'}  ${step.title}`));
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

/** A step that is right or wrong as a whole. */
function check(title: string, args: readonly string[]): Step {
  return {
    title,
    run: async () => ((await node(args)) === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }),
  };
}

function browserTests(title: string): Step {
  const file = join(folder, 'browser.json');
  return {
    title,
    run: async () =>
      counted(file, await node([...tsx, 'node_modules/@web/test-runner/dist/bin.js'], { TEST_COUNTS: file })),
  };
}

function nodeTests(title: string, files: () => readonly string[]): Step {
  const file = join(folder, `${title.replaceAll(' ', '-')}.json`);
  return {
    title,
    run: async () => {
      const found = files();
      // A step that tests nothing must not look like one that passed.
      if (found.length === 0) {
        console.log('There are no tests here.');
        return { passed: 0, failed: 1, skipped: 0 };
      }
      return counted(file, await node([...tsx, 'tests/support/node-tests.ts', ...found], { TEST_COUNTS: file }));
    },
  };
}

/** What a reporter wrote; a run that failed without a failed test, or wrote nothing, is one failure. */
function counted(file: string, code: number): Counts {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (text === '') return { passed: 0, failed: 1, skipped: 0 };
  const counts = JSON.parse(text) as Counts; // both reporters write this form
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** From the project's root, with forward slashes, sorted. */
function testsBelow(path: string): readonly string[] {
  if (!existsSync(join(root, path))) return [];
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .map((name) => `${path}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
}

/** @returns the exit code; 1 when a signal ended it */
function node(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
