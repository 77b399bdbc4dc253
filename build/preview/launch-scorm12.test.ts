import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Scorm12Api } from './strict/scorm12-api.js';
import { call, LaunchBench } from '../../tests/support/launch-bench.js';

declare const API: Scorm12Api;

const bench = new LaunchBench();

describe('a SCORM 1.2 package in the frame', () => {
  it('finds API one window up, and what it sets is what the LMS holds after LMSFinish', async () => {
    const attempt = await bench.preview.attempt('m1-scorm12');
    const frame = await bench.launch(attempt);
    const answers = await call(
      frame,
      ['LMSInitialize', ''],
      ['LMSGetValue', 'cmi.core.student_name'],
      ['LMSGetValue', 'cmi.core.entry'],
      ['LMSGetValue', 'cmi.core.lesson_status'],
      ['LMSSetValue', 'cmi.core.lesson_status', 'passed'],
      ['LMSSetValue', 'cmi.core.score.raw', '83.33'],
      ['LMSSetValue', 'cmi.core.score.min', '0'],
      ['LMSSetValue', 'cmi.core.score.max', '100'],
      ['LMSSetValue', 'cmi.core.lesson_location', 'm1-s03'],
      ['LMSSetValue', 'cmi.suspend_data', '1.abcDEF-_~'],
      ['LMSSetValue', 'cmi.objectives.0.id', 'obj1'],
      ['LMSSetValue', 'cmi.objectives.0.status', 'passed'],
      ['LMSSetValue', 'cmi.objectives.0.score.raw', '50'],
      ['LMSSetValue', 'cmi.interactions.0.id', 'ca1a'],
      ['LMSSetValue', 'cmi.interactions.0.type', 'matching'],
      ['LMSSetValue', 'cmi.interactions.0.objectives.0.id', 'obj1'],
      ['LMSSetValue', 'cmi.interactions.0.time', '13:05:09'],
      ['LMSSetValue', 'cmi.interactions.0.student_response', '1.a,2.b'],
      ['LMSSetValue', 'cmi.interactions.0.correct_responses.0.pattern', '1.a,2.c'],
      ['LMSSetValue', 'cmi.interactions.0.correct_responses.1.pattern', '1.b,2.c'],
      ['LMSSetValue', 'cmi.interactions.0.result', 'wrong'],
      ['LMSSetValue', 'cmi.interactions.0.weighting', '1'],
      ['LMSSetValue', 'cmi.interactions.0.latency', '0000:00:12.50'],
      ['LMSSetValue', 'cmi.core.session_time', '0000:01:30.00'],
      ['LMSSetValue', 'cmi.core.exit', 'suspend'],
      ['LMSFinish', ''],
    );
    assert.deepEqual(answers.slice(0, 4), ['true', 'Llŷr, Siân Ŵyn', 'ab-initio', 'not attempted']);
    assert.deepEqual(new Set(answers.slice(4)), new Set(['true']));

    const report = await bench.preview.report(attempt);
    assert.equal(report.status, 'passed');
    assert.deepEqual(report.score, { raw: '83.33', min: '0', max: '100' });
    assert.equal(report.location, 'm1-s03');
    assert.equal(report.suspendData, '1.abcDEF-_~');
    assert.equal(report.sessionTime, '0000:01:30.00');
    assert.equal(report.totalTime, '00:01:30');
    assert.equal(report.exit, 'suspend');
    assert.deepEqual(report.objectives, [{ id: 'obj1', status: 'passed', score: { raw: '50' } }]);
    assert.deepEqual(report.interactions, [
      {
        id: 'ca1a', type: 'matching', time: '13:05:09', studentResponse: '1.a,2.b', correctResponses: ['1.a,2.c', '1.b,2.c'],
        objectives: ['obj1'], result: 'wrong', weighting: '1', latency: '0000:00:12.50',
      },
    ]);
    assert.deepEqual(report.refused, []);
    assert.equal(report.calls.length, 26);
    assert.deepEqual(report.calls.map(({ sequence }) => sequence), report.calls.map((_, index) => index));
    assert.equal(report.sessions[0]?.finishedBy, 'content');
  });

  it('is resumed with what it suspended, and its times are added up', async () => {
    const attempt = await bench.preview.attempt('m1-scorm12');
    await call(
      await bench.launch(attempt),
      ['LMSInitialize', ''],
      ['LMSSetValue', 'cmi.suspend_data', 'abc'],
      ['LMSSetValue', 'cmi.interactions.0.id', 'q1'],
      ['LMSSetValue', 'cmi.core.lesson_status', 'incomplete'],
      ['LMSSetValue', 'cmi.core.session_time', '0000:01:00'],
      ['LMSSetValue', 'cmi.core.exit', 'suspend'],
      ['LMSFinish', ''],
    );
    await bench.preview.restart();
    const answers = await call(
      await bench.launch(attempt),
      ['LMSInitialize', ''],
      ['LMSGetValue', 'cmi.core.entry'],
      ['LMSGetValue', 'cmi.suspend_data'],
      ['LMSGetValue', 'cmi.interactions._count'],
      ['LMSGetValue', 'cmi.core.lesson_status'],
      ['LMSGetValue', 'cmi.core.total_time'],
      ['LMSSetValue', 'cmi.core.session_time', '0000:00:30'],
      ['LMSFinish', ''],
    );
    assert.deepEqual(answers, ['true', 'resume', 'abc', '1', 'incomplete', '00:01:00', 'true', 'true']);
    assert.equal((await bench.preview.report(attempt)).totalTime, '00:01:30');
  });

  it('has what was refused in the log with the reason', async () => {
    const attempt = await bench.preview.attempt('m1-scorm12');
    const answers = await call(
      await bench.launch(attempt),
      ['LMSInitialize', ''],
      ['LMSSetValue', 'cmi.suspend_data', 'x'.repeat(4097)],
      ['LMSGetLastError'],
      ['LMSGetErrorString', '405'],
      ['LMSSetValue', 'cmi.core.student_name', 'x'],
      ['LMSGetLastError'],
    );
    assert.deepEqual(answers, ['true', 'false', '405', 'Incorrect data type', 'false', '403']);
    const { refused } = await bench.preview.report(attempt);
    assert.deepEqual(refused.map(({ code, refused: why }) => [code, why?.by]), [['405', 'strict'], ['403', 'strict']]);
    assert.match(refused[0]?.refused?.reason ?? '', /4097 characters, more than 4096/);
  });

  it('is completed at LMSFinish when it set no status', async () => {
    const attempt = await bench.preview.attempt('m1-scorm12');
    await call(await bench.launch(attempt), ['LMSInitialize', ''], ['LMSFinish', '']);
    assert.equal((await bench.preview.report(attempt)).status, 'completed');
  });

  for (const [raw, status] of [['79.99', 'failed'], ['80', 'passed']] as const) {
    it(`is ${status} at LMSFinish with ${raw} where the manifest has a mastery score of 80, whatever it set`, async () => {
      const attempt = await bench.preview.attempt('m2-scorm12');
      const answers = await call(
        await bench.launch(attempt),
        ['LMSInitialize', ''],
        ['LMSGetValue', 'cmi.student_data.mastery_score'],
        ['LMSSetValue', 'cmi.core.lesson_status', 'incomplete'],
        ['LMSSetValue', 'cmi.core.score.raw', raw],
        ['LMSFinish', ''],
      );
      assert.equal(answers[1], '80');
      assert.equal((await bench.preview.report(attempt)).status, status);
    });
  }

  it('has its last commit sent by beacon when the window goes while it plays', async () => {
    const attempt = await bench.preview.attempt('m1-scorm12');
    const frame = await bench.launch(attempt);
    await frame.evaluate(() => {
      API.LMSInitialize('');
      addEventListener('pagehide', () => {
        API.LMSSetValue('cmi.core.lesson_location', 'late');
        API.LMSFinish('');
      });
    });
    await bench.page.goto('about:blank');
    for (let tries = 0; tries < 50 && (await bench.preview.report(attempt)).location === ''; tries++) await bench.page.waitForTimeout(50);
    assert.equal((await bench.preview.report(attempt)).location, 'late');
  });
});

describe('the frame', () => {
  for (const [width, wanted] of [[1280, 650], [360, 360]] as const) {
    it(`is ${wanted} px wide in a window of ${width}, with no sandbox`, async () => {
      await bench.page.setViewportSize({ width, height: 900 });
      await bench.launch(await bench.preview.attempt('m1-scorm12'));
      const frame = bench.page.locator('#content');
      assert.ok(Math.abs(((await frame.boundingBox())?.width ?? 0) - wanted) <= 2);
      assert.equal(await frame.getAttribute('sandbox'), null);
    });
  }
});
