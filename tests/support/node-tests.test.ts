import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fromRoot } from '../../build/project.js';

describe('the count of tests in Node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'count-reporter-'));
  after(() => rmSync(folder, { recursive: true }));

  const cases = [
    ['each test and no suite', `describe('a', () => { it('b', () => {}); it('c', () => {}); });`, 2, 0, 0],
    ['a failed test once, not its suite again', `describe('a', () => { it('b', () => { throw 1; }); it('c', () => {}); });`, 1, 1, 0],
    ['skipped tests apart', `it('a', () => {}); it.skip('b', () => {}); it.todo('c');`, 1, 0, 2],
    ['a suite whose own code throws', `describe('a', () => { throw new Error('b'); }); it('c', () => {});`, 1, 1, 0],
    ['a file that does not load', `import './no-such-file.mjs';`, 0, 1, 0],
  ] as const;
  for (const [what, code, passed, failed, skipped] of cases) {
    it(`has ${what}`, () => {
      assert.deepEqual(countsOf(code), { passed, failed, skipped });
    });
  }

  function countsOf(code: string): unknown {
    const file = join(folder, 'probe.test.mjs');
    const counts = join(folder, 'counts.json');
    writeFileSync(file, `import { describe, it } from 'node:test';\n${code}`);
    // A test run inside a test run keeps quiet unless the variable is gone.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    spawnSync(process.execPath, ['--import', 'tsx', 'tests/support/node-tests.ts', file], {
      cwd: fromRoot(''),
      env: { ...env, TEST_COUNTS: counts },
    });
    return JSON.parse(readFileSync(counts, 'utf8'));
  }
});
