import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { readContent } from '../../build/content/read-content.js';
import type { LocalRecord } from '../../src/adapters/local/record.js';
import { cy } from '../../src/i18n/cy.js';
import { en } from '../../src/i18n/en.js';
import type { Content } from '../../src/model/content.js';
import { findChromium } from '../support/chromium.js';
import { pointerHands } from './support/hands.js';
import { Learner } from './support/learner.js';
import { A_JOURNEY, PATIENCE } from './support/patience.js';

const folder = mkdtempSync(join(tmpdir(), 'web-journey-'));
const course = join(folder, 'course');
let content: Content;
let server: Server;
/** Every browser that was opened: a failed test leaves its own open. */
const visits: Visit[] = [];

before(async () => {
  const read = await readContent('modules');
  assert.equal(read.kind, 'read');
  if (read.kind === 'read') content = read.content;
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync('dist/m1-web.zip')))) {
    mkdirSync(dirname(join(course, name)), { recursive: true });
    writeFileSync(join(course, name), bytes);
  }
  server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const type = { '.html': 'text/html', '.js': 'text/javascript', '.svg': 'image/svg+xml' }[extname(name)];
    // A browser asks for an icon, too.
    if (!type) response.writeHead(204).end();
    else response.writeHead(200, { 'content-type': type }).end(readFileSync(join(course, name)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});

after(async () => {
  server.close();
  for (const visit of visits) await visit.close();
  rmSync(folder, { recursive: true });
});

/** A browser whose storage outlives its windows, as a learner's own does. */
class Visit {
  readonly page: Page;
  readonly complaints: string[] = [];
  readonly #context: BrowserContext;

  static async open(profile: string, address: string): Promise<Visit> {
    const { executablePath, args, env } = findChromium();
    const set = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
    const context = await chromium.launchPersistentContext(join(folder, profile), {
      executablePath,
      args,
      env: { ...Object.fromEntries(set), ...env },
      viewport: { width: 1280, height: 900 },
    });
    const visit = new Visit(context, context.pages()[0] ?? (await context.newPage()));
    visits.push(visit);
    await visit.page.goto(address);
    await visit.page.locator('course-player h1').waitFor();
    return visit;
  }

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
    page.setDefaultTimeout(PATIENCE);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  async download(name: string): Promise<string> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), this.page.getByRole('button', { name }).click()]);
    return readFileSync(await file.path(), 'utf8');
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}

describe('module m1 as a plain web folder', () => {
  it('opens by double click, keeps the record in the browser, and hands it out', A_JOURNEY, async () => {
    const address = pathToFileURL(join(course, 'index.html')).href;
    const first = await Visit.open('double-click', address);
    const learner = new Learner(content, 'm1', first.page, pointerHands(), 'en');
    await learner.playFrom(0);
    await learner.waitUntilSaved();
    await first.close();
    const again = await Visit.open('double-click', address);
    learner.resume(again.page);
    await learner.expectScreen(learner.screens.at(-1)!);
    await again.page.getByText(en.check.result, { exact: true }).first().waitFor();
    await learner.saveAndExit();

    const record = JSON.parse(await again.download(en.record.takeData)) as LocalRecord; // as the player writes it
    assert.deepEqual([record.completion, record.best], ['completed', { earned: 3, max: 4 }]);
    assert.deepEqual(
      record.answers.map(({ item, right }) => ({ item, right })),
      learner.done.map(({ item, right }) => ({ item, right })),
    );
    const [head, ...rows] = (await again.download(en.record.takeTable)).split('\r\n');
    assert.equal(head, `\ufeff${Object.values(en.record.table.columns).join(',')}`);
    // Every answer, then the time on each screen. Each row ends in a line break, the last one, too.
    assert.equal(rows.length - 1, learner.done.length + Object.keys(record.screens ?? {}).length);
    assert.deepEqual([first.complaints, again.complaints], [[], []]);
    await again.close();
  });

  it('goes on from a file server in the language and on the screen where it was left', A_JOURNEY, async () => {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`; // it listens on a port
    const first = await Visit.open('server', address);
    const learner = new Learner(content, 'm1', first.page, pointerHands(), 'en');
    await learner.switchTo('cy');
    await learner.next();
    await learner.waitUntilSaved();
    await first.close();
    const again = await Visit.open('server', address);
    learner.resume(again.page);
    await learner.expectScreen(learner.screens[1]!);
    await again.page.getByText(cy.record.kept).waitFor({ state: 'attached' });
    assert.deepEqual([first.complaints, again.complaints], [[], []]);
    await again.close();
  });
});
