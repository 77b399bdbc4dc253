import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { chromium, type Browser } from 'playwright';
import { readContent } from '../../build/content/read-content.js';
import { findChromium } from '../support/chromium.js';
import { pointerHands } from './support/hands.js';
import { Learner } from './support/learner.js';
import { A_JOURNEY } from './support/patience.js';

/*
 * An LMS as one in wide use does it: values that differ from what it sent go out by a synchronous
 * request, and where that fails by a beacon, after which the commit says "true" whatever comes of it.
 */
const PAGE = `<!doctype html><title>LMS</title><script>
const values = {}, sent = {};
window.API = {
  LMSInitialize: () => 'true', LMSFinish: () => 'true',
  LMSGetValue: (element) => ({ 'cmi.interactions._count': '0', 'cmi.objectives._count': '0', 'cmi.core.lesson_status': 'not attempted' })[element] ?? '',
  LMSSetValue: (element, value) => ((values[element] = value), 'true'),
  LMSCommit: () => {
    const body = JSON.stringify(Object.fromEntries(Object.entries(values).filter(([element, value]) => sent[element] !== value)));
    Object.assign(sent, values);
    const request = new XMLHttpRequest();
    request.open('POST', '/commit', false);
    try {
      request.send(body);
    } catch {
      navigator.sendBeacon('/commit', body);
      return 'true';
    }
    return String(request.status === 200);
  },
  LMSGetLastError: () => '0', LMSGetErrorString: () => '', LMSGetDiagnostic: () => '',
};
</script><iframe src="/course/index.html" width="1000" height="800" title="Course"></iframe>`;

describe('an LMS that cannot be reached, of which the browser knows nothing', () => {
  const files = unzipSync(readFileSync('dist/m1-scorm12.zip'));
  const stored = new Map<string, string>();
  let server: Server;
  let browser: Browser;

  /** @param port - 0 for any */
  async function listen(port: number): Promise<number> {
    server = createServer((request, response) => {
      const path = decodeURIComponent(request.url ?? '');
      const file = files[path.replace('/course/', '')];
      const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.svg') ? 'image/svg+xml' : 'text/html';
      if (path === '/commit') {
        let body = '';
        request.on('data', (part) => (body += String(part)));
        request.on('end', () => {
          for (const [element, value] of Object.entries(JSON.parse(body) as Record<string, string>)) stored.set(element, value); // as the page above sends it
          response.end();
        });
      } else if (path === '/') response.setHeader('content-type', 'text/html').end(PAGE);
      else if (file) response.setHeader('content-type', `${type}; charset=utf-8`).end(file);
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port; // a TCP server's
  }

  async function stop(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  before(async () => {
    const { executablePath, args, env } = findChromium();
    browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  });
  after(async () => {
    await browser.close();
    await stop();
  });

  it('is not said to have saved anything, and has every answer once it is there again', A_JOURNEY, async () => {
    const read = await readContent('modules');
    assert.ok(read.kind === 'read');
    const port = await listen(0);
    const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
    await page.goto(`http://127.0.0.1:${port}/`);
    const learner = new Learner(read.content, 'm1', page.frameLocator('iframe'), pointerHands(), 'en');
    const activity = learner.screens.findIndex(({ kind }) => kind === 'activity');
    for (const screen of learner.screens.slice(0, activity)) {
      await learner.play(screen);
      await learner.next();
    }
    await learner.waitUntilSaved();

    await stop();
    const practice = learner.screens[activity];
    assert.ok(practice);
    await learner.play(practice);
    assert.equal(await page.evaluate('navigator.onLine'), true);
    await learner.waitUntilTold('waiting');

    await listen(port);
    await learner.waitUntilSaved();
    const results = learner.done.map((_, n) => stored.get(`cmi.interactions.${n}.result`));
    assert.deepEqual(results, learner.done.map(({ right }) => (right ? 'correct' : 'wrong')));
    assert.ok(results.length > 0);
  });
});
