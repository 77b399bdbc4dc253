import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { after, describe, it, mock } from 'node:test';
import { fromRoot } from '../project.js';
import { runCommandLine } from './command-line.js';

describe('the command line', () => {
  for (const command of ['start', 'build', 'check', 'sizes', 'preview', 'xliff']) {
    it(`explains ${command} and its options, and does nothing else`, async () => {
      const { status, stdout } = await run(command, '--help');
      assert.equal(status, 0);
      assert.ok(stdout.includes(`npm run ${command} -- [OPTIONS]`), stdout);
    });
  }

  it('lists its commands when none is named, and calls that a mistake', async () => {
    const { status, stdout } = await run();
    assert.equal(status, 2);
    assert.match(stdout, /start[^]*build[^]*check[^]*sizes[^]*preview/);
    assert.equal((await run('--help')).status, 0);
  });

  const mistakes = [
    [['bild'], 'There is no command "bild".'],
    [['constructor'], 'There is no command "constructor".'],
    [['build', '--standart', 'scorm12'], 'There is no option --standart.'],
    [['build', 'm1'], '"m1" is not an option.'],
    [['sizes', '--module', 'm99'], 'There is no module "m99". It is one of: '],
    [['preview', '--port', 'eight'], '"eight" is not a port'],
    [['start', '--port', '65536'], '"65536" is not a port'],
    [['check', '--frozn'], 'There is no option --frozn.'],
    [['xliff'], 'Say export or import.'],
    [['xliff', 'exprot'], 'There is no "exprot": say export or import.'],
    [['xliff', 'export', 'cy.xlf'], '"cy.xlf" is not an option: --out says where to write.'],
    [['xliff', 'export', '--language', 'de'], 'The course is not translated into "de". It is one of: cy; course.yaml lists them.'],
    [['xliff', 'export', '--module', 'm99'], 'There is no module "m99". It is one of: course, '],
    [['xliff', 'import'], 'Say which file to import'],
    [['xliff', 'import', 'cy.xlf', '--out', 'x'], 'There is no option --out for an import'],
    [['xliff', 'import', 'cy.xlf', 'de.xlf'], '"de.xlf" is not an option.'],
    [['check', '--json'], '--json goes with --report.'],
  ] as const;
  for (const [args, message] of mistakes) {
    it(`says what is wrong with: ${args.join(' ')}`, async () => {
      const { status, stderr } = await run(...args);
      assert.equal(status, 2);
      assert.ok(stderr.includes(message), stderr);
    });
  }

  it('names the standards where another is asked for', async () => {
    const { status, stderr } = await run('build', '--standard', 'aicc');
    assert.equal(status, 2);
    assert.match(stderr, /aicc[^]*scorm12[^]*xapi/);
  });
});

describe('the preview command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-command-'));
  after(() => rmSync(folder, { recursive: true }));

  it('prints where it serves, serves there, and ends well when it is interrupted', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'build/cli.ts', 'preview', '--port', '0', '--data', join(folder, 'a.json')], {
      cwd: fromRoot(''),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const address = await addressFrom(child);
    assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/$/);
    assert.equal((await fetch(address)).status, 200);
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGINT');
    assert.equal(await ended, 0);
  });
});

async function run(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const log = mock.method(console, 'log', () => undefined);
  const error = mock.method(console, 'error', () => undefined);
  try {
    const status = await runCommandLine(args);
    const [stdout, stderr] = [log, error].map((spy) => plain(spy.mock.calls.map((call) => call.arguments.join(' '))));
    return { status, stdout: stdout ?? '', stderr: stderr ?? '' };
  } finally {
    log.mock.restore();
    error.mock.restore();
  }
}

/** Without the colours that citty puts in for a terminal. */
function plain(lines: readonly string[]): string {
  return stripVTControlCharacters(lines.join('\n'));
}

/** The first address that the command prints; fails when it ends without one. */
function addressFrom(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (part: Buffer) => {
      text += part.toString();
      const found = /http:\S+/.exec(text);
      if (found) resolve(found[0]);
    });
    child.once('close', (code) => reject(new Error(`ended with ${code} after: ${text}`)));
  });
}
