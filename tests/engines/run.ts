import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engines } from './engines.js';

/*
 * `npm run test:engines`: the browser tests in every other engine that is installed here. One that is
 * not is named as skipped, in the last lines too; none of them at all is no success.
 */

const files = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'care-course-engines-'));
const told: string[] = [];
let failed = 0;
let played = 0;
for (const { name, wanted, launcher } of engines) {
  if (!launcher) {
    told.push(`SKIPPED  ${name}: not installed. Wanted: ${wanted}`);
    continue;
  }
  console.log(`\n=== ${name} ===\n`);
  const counts = join(folder, `${name}.json`);
  const code = await run(name, counts);
  const { passed, failed: wrong, skipped } = countsIn(counts);
  played += 1;
  failed += wrong > 0 || code === 0 ? wrong : 1;
  told.push(`${wrong === 0 && code === 0 ? 'ok      ' : 'FAILED  '} ${name}: ${passed} passed, ${wrong} failed, ${skipped} skipped (it cannot be asked for their viewport or media)`);
}
rmSync(folder, { recursive: true });
console.log(`\n=== Other engines ===\n\n${told.join('\n')}`);
if (played === 0) console.log('No other engine is installed: nothing was tested.');
process.exitCode = failed > 0 || played === 0 ? 1 : 0;

function run(engine: string, counts: string): Promise<number> {
  const args = ['--import', 'tsx', 'node_modules/@web/test-runner/dist/bin.js', '--config', 'tests/engines/web-test-runner.config.js'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args, ...(files.length > 0 ? ['--files', ...files] : [])], {
      stdio: 'inherit',
      env: { ...process.env, ENGINE: engine, TEST_COUNTS: counts },
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function countsIn(file: string): { passed: number; failed: number; skipped: number } {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { passed: number; failed: number; skipped: number }; // as the count reporter writes it
  } catch {
    // The runner did not come to its end.
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
