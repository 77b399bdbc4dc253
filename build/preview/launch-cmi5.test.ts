import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Frame } from 'playwright';
import { LaunchBench } from '../../tests/support/launch-bench.js';
import { TestAu } from './testing/cmi5-au.js';

const bench = new LaunchBench();

/** What an AU does first and last, with the launch that the frame got. Gives where it has to go afterwards. */
async function play(frame: Frame): Promise<string> {
  const unit = await TestAu.inPlaceOf(frame.url());
  assert.deepEqual([await unit.say('initialized'), await unit.say('answered')], [200, 200]);
  const { returnURL } = await unit.launchData();
  assert.equal(await unit.say('terminated'), 200);
  return String(returnURL);
}

describe('a cmi5 package in the frame', () => {
  it('plays, and comes back to the LMS by returnURL', async () => {
    const attempt = await bench.preview.attempt('m1-cmi5');
    const frame = await bench.launch(attempt);
    const returnUrl = await play(frame);
    await frame.evaluate((url) => setTimeout(() => location.assign(url), 0), returnUrl);
    await bench.page.frameLocator('#content').getByRole('heading', { name: 'You are back in the LMS' }).waitFor();
    const report = await bench.preview.report(attempt);
    assert.deepEqual([report.refused, report.sessions[0]?.finishedBy], [[], 'content']);
  });

  it('has its units beside the frame, each with its own launch', async () => {
    const attempt = await bench.preview.attempt('course-cmi5');
    await bench.launch(attempt);
    await bench.page.getByRole('link', { name: 'Mathau o berthynas m2' }).click();
    await bench.page.waitForURL(/au=1$/);
    const frame = await bench.launch(attempt, 1);
    await play(frame);
    const { sessions, aus } = await bench.preview.report(attempt);
    assert.deepEqual(sessions.map(({ au }) => au), [0, 1, 1]);
    assert.deepEqual(aus.map(({ title }) => title), ['Mathau o berthynas m1', 'Mathau o berthynas m2']);
  });

  it('is launched in Review by its button', async () => {
    const attempt = await bench.preview.attempt('m1-cmi5');
    await bench.launch(attempt);
    await bench.page.getByRole('button', { name: 'In review mode' }).click();
    await bench.page.locator('button[data-mode=review][aria-current=true]').waitFor();
    await bench.page.frameLocator('#content').getByRole('heading', { name: 'Content' }).waitFor();
    assert.equal((await bench.preview.report(attempt)).sessions.at(-1)?.mode, 'review');
  });

  it('shows its refusals and success beside the frame, and is ended from outside by its button', async () => {
    const attempt = await bench.preview.attempt('m1-cmi5');
    const frame = await bench.launch(attempt);
    await frame.evaluate(async () => {
      const url = new URLSearchParams(location.search).get('fetch') ?? '';
      for (let times = 0; times < 2; times++) await fetch(url, { method: 'POST' });
    });
    await bench.page.locator('#refusals').getByText('8.2.3.1').waitFor();
    await bench.page.getByRole('button', { name: 'End the attempt from outside' }).click();
    await bench.page.getByText('The LMS ended the attempt.').waitFor();
    await bench.page.waitForFunction(async (url) => {
      const { sessions } = (await (await fetch(url)).json()) as { sessions: { finishedBy?: string }[] }; // an AttemptReport
      return sessions[0]?.finishedBy === 'lms';
    }, `/api/attempts/${attempt}`);
  });

  for (const [fault, answer] of [['offline', 'offline'], ['failing', 500]] as const) {
    it(`${fault}: the fetch URL answers ${answer}`, async () => {
      const attempt = await bench.preview.attempt('m1-cmi5');
      const frame = await bench.launch(attempt);
      await bench.preview.post(`/api/attempts/${attempt}/faults`, { [fault]: true });
      const status = await frame.evaluate(() => fetch(new URLSearchParams(location.search).get('fetch') ?? '', { method: 'POST' }).then((response) => response.status, () => 'offline'));
      assert.equal(status, answer);
    });
  }
});
