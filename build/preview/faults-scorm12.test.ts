import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Frame } from 'playwright';
import type { Scorm12Api } from './strict/scorm12-api.js';
import { call, LaunchBench } from '../../tests/support/launch-bench.js';

declare const API: Scorm12Api;

const bench = new LaunchBench();

describe('faults for SCORM 1.2', () => {
  /** A launched and initialised attempt to which something is done. */
  async function open(): Promise<{ attempt: string; frame: Frame; fault: (change: object) => Promise<Response> }> {
    const attempt = await bench.preview.attempt('m1-scorm12');
    const frame = await bench.launch(attempt);
    await call(frame, ['LMSInitialize', '']);
    return { attempt, frame, fault: (change) => bench.preview.post(`/api/attempts/${attempt}/faults`, change) };
  }
  const setStatus = ['LMSSetValue', 'cmi.core.lesson_status', 'incomplete'] as const;
  const setLocation = (value: string) => ['LMSSetValue', 'cmi.core.lesson_location', value] as const;
  const heard = () => bench.page.evaluate((): unknown => Reflect.get(window, 'heard'));

  it('offline: a commit answers "true" and is lost, and the content hears of it', async () => {
    const { attempt, frame, fault } = await open();
    assert.deepEqual(await (await fault({ offline: true })).json().then((answer: { pages: number }) => answer.pages), 1);
    assert.equal(await frame.evaluate(() => navigator.onLine), false);
    assert.deepEqual(await call(frame, setStatus, ['LMSCommit', '']), ['true', 'true']);
    assert.equal((await bench.preview.report(attempt)).status, 'not attempted');
    await fault({ offline: false });
    assert.equal(await frame.evaluate(() => navigator.onLine), true);
    assert.deepEqual(await heard(), ['offline', 'online']);
  });

  it('forgetful: what was lost is not sent again until it differs, and all is when the LMS is not', async () => {
    const { attempt, frame, fault } = await open();
    await fault({ offline: true });
    await call(frame, setStatus, setLocation('a'), ['LMSCommit', '']);
    await fault({ offline: false });
    await call(frame, setStatus, setLocation('b'), ['LMSCommit', '']);
    let report = await bench.preview.report(attempt);
    assert.deepEqual([report.status, report.location], ['not attempted', 'b']);
    await fault({ offline: true, forgetful: false });
    await call(frame, setLocation('c'), ['LMSCommit', '']);
    await fault({ offline: false });
    await call(frame, ['LMSCommit', '']);
    report = await bench.preview.report(attempt);
    assert.deepEqual([report.status, report.location], ['not attempted', 'c']);
  });

  it('slow: a commit blocks for 200 ms', async () => {
    const { attempt, frame, fault } = await open();
    await fault({ slow: true });
    assert.deepEqual(await call(frame, setStatus, ['LMSCommit', '']), ['true', 'true']);
    const report = await bench.preview.report(attempt);
    assert.equal(report.status, 'incomplete');
    assert.ok((report.calls.at(-1)?.duration ?? 0) >= 200);
  });

  it('failing: a commit answers "false" with 101 and nothing is stored', async () => {
    const { attempt, frame, fault } = await open();
    await fault({ failing: true });
    assert.deepEqual(await call(frame, setStatus, ['LMSCommit', ''], ['LMSGetLastError']), ['true', 'false', '101']);
    const report = await bench.preview.report(attempt);
    assert.equal(report.status, 'not attempted');
    assert.equal(report.refused[0]?.refused?.by, 'fault');
  });

  it('expired: every call answers "false" with 101', async () => {
    const { frame, fault } = await open();
    await fault({ expired: true });
    assert.deepEqual(await call(frame, setStatus, ['LMSGetLastError'], ['LMSCommit', ''], ['LMSGetValue', 'cmi.core.entry'], ['LMSFinish', '']), [
      'false', '101', 'false', '', 'false',
    ]);
  });

  it('stringObjects: answers are String objects, which are not "true"', async () => {
    const { frame, fault } = await open();
    await fault({ stringObjects: true });
    assert.deepEqual(await frame.evaluate(() => [typeof API.LMSCommit(''), String(API.LMSCommit(''))]), ['object', 'true']);
  });

  it('end: the LMS finishes in the content’s place before the content’s pagehide', async () => {
    const { attempt, frame, fault } = await open();
    await frame.evaluate(() => {
      const lms = parent;
      addEventListener('pagehide', () => Reflect.set(lms, 'late', String(API.LMSSetValue('cmi.core.exit', 'suspend'))));
    });
    await call(frame, setLocation('m1-s05'));
    await fault({ end: true });
    await bench.page.waitForFunction(() => Reflect.has(window, 'late'));
    assert.equal(await bench.page.evaluate((): unknown => Reflect.get(window, 'late')), 'false');
    const report = await bench.preview.report(attempt);
    assert.equal(report.sessions[0]?.finishedBy, 'lms');
    assert.equal(report.location, 'm1-s05');
    assert.deepEqual(report.refused.map(({ code }) => code), ['301']);
  });

  for (const mode of ['review', 'browse'] as const) {
    it(`${mode}: the next launch is in ${mode} mode without credit, and a result set there is doubtful`, async () => {
      const { attempt, fault } = await open();
      await fault({ mode });
      const frame = await bench.launch(attempt);
      const answers = await call(frame, ['LMSInitialize', ''], ['LMSGetValue', 'cmi.core.lesson_mode'], ['LMSGetValue', 'cmi.core.credit'], setStatus);
      assert.deepEqual(answers, ['true', mode, 'no-credit', 'true']);
      assert.match((await bench.preview.report(attempt)).doubtful[0]?.warnings[0] ?? '', new RegExp(`set in ${mode} mode`));
    });
  }

  it('credit: the next launch is in normal mode without credit', async () => {
    const { attempt, fault } = await open();
    await fault({ credit: 'no-credit' });
    const answers = await call(await bench.launch(attempt), ['LMSInitialize', ''], ['LMSGetValue', 'cmi.core.lesson_mode'], ['LMSGetValue', 'cmi.core.credit']);
    assert.deepEqual(answers, ['true', 'normal', 'no-credit']);
  });

  it('the buttons beside the frame do the same', async () => {
    const { attempt, frame } = await open();
    await bench.page.getByRole('button', { name: 'Commits fail' }).click();
    await bench.page.locator('button[data-fault=failing][aria-pressed=true]').waitFor();
    assert.deepEqual(await call(frame, ['LMSCommit', '']), ['false']);
    await bench.page.getByRole('button', { name: 'End the attempt from outside' }).click();
    await bench.page.getByText('The LMS ended the attempt.').waitFor();
    assert.equal((await bench.preview.report(attempt)).calls.at(-1)?.byLms, true);
  });
});

