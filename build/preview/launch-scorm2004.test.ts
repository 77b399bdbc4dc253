import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Frame } from 'playwright';
import { call2004 as call, LaunchBench } from '../../tests/support/launch-bench.js';
import type { Scorm2004Api } from './strict/scorm2004-api.js';

declare const API_1484_11: Scorm2004Api;

const bench = new LaunchBench();

describe('a SCORM 2004 package in the frame', () => {
  it('finds API_1484_11 and no API, and what it sets is what the LMS holds after Terminate', async () => {
    const attempt = await bench.preview.attempt('m1-scorm2004');
    const frame = await bench.launch(attempt);
    assert.equal(await bench.page.evaluate(() => 'API' in window), false);
    const answers = await call(
      frame,
      ['Initialize', ''],
      ['GetValue', 'cmi.learner_name'],
      ['GetValue', 'cmi.entry'],
      ['GetValue', 'cmi.completion_status'],
      ['GetValue', 'cmi.suspend_data'],
      ['GetLastError'],
      ['SetValue', 'cmi.completion_status', 'completed'],
      ['SetValue', 'cmi.success_status', 'failed'],
      ['SetValue', 'cmi.score.scaled', '0.75'],
      ['SetValue', 'cmi.score.raw', '75'],
      ['SetValue', 'cmi.score.min', '0'],
      ['SetValue', 'cmi.score.max', '100'],
      ['SetValue', 'cmi.progress_measure', '0.5'],
      ['SetValue', 'cmi.location', 'm1-s03'],
      ['SetValue', 'cmi.suspend_data', '1.abcDEF-_~'],
      ['SetValue', 'cmi.objectives.0.id', 'obj1'],
      ['SetValue', 'cmi.objectives.0.success_status', 'passed'],
      ['SetValue', 'cmi.objectives.0.completion_status', 'completed'],
      ['SetValue', 'cmi.objectives.0.score.scaled', '1'],
      ['SetValue', 'cmi.interactions.0.id', 'ca1a'],
      ['SetValue', 'cmi.interactions.0.type', 'matching'],
      ['SetValue', 'cmi.interactions.0.objectives.0.id', 'obj1'],
      ['SetValue', 'cmi.interactions.0.timestamp', '2026-05-04T13:05:09'],
      ['SetValue', 'cmi.interactions.0.correct_responses.0.pattern', 'a[.]1[,]b[.]2'],
      ['SetValue', 'cmi.interactions.0.learner_response', 'a[.]1[,]b[.]1'],
      ['SetValue', 'cmi.interactions.0.result', 'incorrect'],
      ['SetValue', 'cmi.interactions.0.weighting', '1'],
      ['SetValue', 'cmi.interactions.0.latency', 'PT12.5S'],
      ['SetValue', 'cmi.interactions.0.description', 'Mathau o berthynas: tŷ'],
      ['SetValue', 'cmi.session_time', 'PT1M30S'],
      ['SetValue', 'cmi.exit', 'suspend'],
      ['Terminate', ''],
    );
    assert.deepEqual(answers.slice(0, 6), ['true', 'Llŷr, Siân Ŵyn', 'ab-initio', 'unknown', '', '403']);
    assert.deepEqual(new Set(answers.slice(6)), new Set(['true']));

    const report = await bench.preview.report(attempt);
    assert.deepEqual([report.status, report.completion, report.success, report.progress], ['failed', 'completed', 'failed', '0.5']);
    assert.deepEqual(report.score, { raw: '75', min: '0', max: '100', scaled: '0.75' });
    assert.deepEqual([report.location, report.suspendData, report.sessionTime, report.totalTime, report.exit], ['m1-s03', '1.abcDEF-_~', 'PT1M30S', 'PT1M30S', 'suspend']);
    assert.deepEqual(report.objectives, [{ id: 'obj1', completion: 'completed', success: 'passed', score: { scaled: '1' } }]);
    assert.deepEqual(report.interactions, [
      {
        id: 'ca1a', type: 'matching', time: '2026-05-04T13:05:09', studentResponse: 'a[.]1[,]b[.]1', correctResponses: ['a[.]1[,]b[.]2'],
        objectives: ['obj1'], result: 'incorrect', weighting: '1', latency: 'PT12.5S', description: 'Mathau o berthynas: tŷ',
      },
    ]);
    assert.deepEqual(report.refused, []);
    assert.equal(report.sessions[0]?.finishedBy, 'content');
    const page = await (await bench.preview.get(`/attempts/${attempt}`)).text();
    assert.match(page, /<dt>Completion<\/dt><dd>completed<\/dd><dt>Success<\/dt><dd>failed<\/dd>/);
    assert.match(page, /11 of 64000 characters/);
  });

  const session = (exit: string) =>
    [
      ['Initialize', ''],
      ['SetValue', 'cmi.suspend_data', 'abc'],
      ['SetValue', 'cmi.location', 'm1-s02'],
      ['SetValue', 'cmi.completion_status', 'incomplete'],
      ['SetValue', 'cmi.interactions.0.id', 'q1'],
      ['SetValue', 'cmi.session_time', 'PT1M'],
      ['SetValue', 'cmi.exit', exit],
      ['Terminate', ''],
    ] as const;

  it('is resumed with what it held after exit suspend, also over a restart, and its times are added up', async () => {
    const attempt = await bench.preview.attempt('m1-scorm2004');
    await call(await bench.launch(attempt), ...session('suspend'));
    await bench.preview.restart();
    const answers = await call(
      await bench.launch(attempt),
      ['Initialize', ''],
      ['GetValue', 'cmi.entry'],
      ['GetValue', 'cmi.suspend_data'],
      ['GetValue', 'cmi.location'],
      ['GetValue', 'cmi.interactions._count'],
      ['GetValue', 'cmi.interactions.0.id'],
      ['GetValue', 'cmi.completion_status'],
      ['GetValue', 'cmi.total_time'],
      ['SetValue', 'cmi.session_time', 'PT30S'],
      ['Terminate', ''],
    );
    assert.deepEqual(answers, ['true', 'resume', 'abc', 'm1-s02', '1', 'q1', 'incomplete', 'PT1M', 'true', 'true']);
    assert.equal((await bench.preview.report(attempt)).totalTime, 'PT1M30S');
  });

  for (const exit of ['', 'normal', 'logout', 'time-out']) {
    it(`begins a new attempt with nothing after exit "${exit}"`, async () => {
      const attempt = await bench.preview.attempt('m1-scorm2004');
      await call(await bench.launch(attempt), ...session(exit));
      const answers = await call(await bench.launch(attempt), ['Initialize', ''], ['GetValue', 'cmi.entry'], ['GetValue', 'cmi.suspend_data'], ['GetValue', 'cmi.interactions._count'], ['GetValue', 'cmi.total_time']);
      assert.deepEqual(answers, ['true', 'ab-initio', '', '0', 'PT0S']);
    });
  }

  it('has the objectives, measures and launch data of its manifest', async () => {
    const attempt = await bench.preview.attempt('m2-scorm2004');
    const frame = await bench.launch(attempt);
    const read = (element: string) => ['GetValue', element] as const;
    const answers = await call(
      frame, ['Initialize', ''], read('cmi.objectives._count'), read('cmi.objectives.0.id'), read('cmi.objectives.1.id'),
      read('cmi.scaled_passing_score'), read('cmi.completion_threshold'), read('cmi.launch_data'), ['GetLastError'],
      ['SetValue', 'cmi.objectives.1.success_status', 'passed'], ['SetValue', 'cmi.objectives.2.id', 'obj1'], ['SetValue', 'cmi.objectives.0.id', 'other'], ['GetLastError'], ['Commit', ''],
    );
    assert.deepEqual(answers, ['true', '2', 'lo0', 'lo1', '0.8', '0.9', 'a=1', '0', 'true', 'true', 'false', '351', 'true']);
    const { objectives } = await bench.preview.report(attempt);
    assert.deepEqual(objectives.map(({ id, success }) => [id, success]), [['lo0', undefined], ['lo1', 'passed'], ['obj1', undefined]]);
  });

  for (const [scaled, set, success] of [['0.8', [], 'passed'], ['0.79', [], 'failed'], ['0.79', [['SetValue', 'cmi.success_status', 'passed']], 'passed']] as const) {
    it(`is ${success} with ${scaled} of 0.8 ${set.length === 0 ? 'when it says nothing itself' : 'when it says so'}`, async () => {
      const attempt = await bench.preview.attempt('m2-scorm2004');
      await call(await bench.launch(attempt), ['Initialize', ''], ['SetValue', 'cmi.score.scaled', scaled], ...set, ['Terminate', '']);
      assert.equal((await bench.preview.report(attempt)).success, success);
    });
  }
});

describe('faults for SCORM 2004', () => {
  async function open(): Promise<{ attempt: string; frame: Frame; fault: (change: object) => Promise<Response> }> {
    const attempt = await bench.preview.attempt('m1-scorm2004');
    const frame = await bench.launch(attempt);
    await call(frame, ['Initialize', '']);
    return { attempt, frame, fault: (change) => bench.preview.post(`/api/attempts/${attempt}/faults`, change) };
  }
  const complete = ['SetValue', 'cmi.completion_status', 'completed'] as const;
  const completion = async (attempt: string) => (await bench.preview.report(attempt)).completion;

  it('offline and forgetful: a commit answers "true", is lost, and is not sent again', async () => {
    const { attempt, frame, fault } = await open();
    await fault({ offline: true });
    assert.deepEqual(await call(frame, complete, ['Commit', '']), ['true', 'true']);
    await fault({ offline: false });
    assert.deepEqual(await call(frame, ['Commit', '']), ['true']);
    assert.equal(await completion(attempt), 'unknown');
  });

  it('slow: a commit blocks for 200 ms', async () => {
    const { attempt, frame, fault } = await open();
    await fault({ slow: true });
    await call(frame, complete, ['Commit', '']);
    assert.ok(((await bench.preview.report(attempt)).calls.at(-1)?.duration ?? 0) >= 200);
    assert.equal(await completion(attempt), 'completed');
  });

  it('failing: a commit answers "false" with 391, and nothing is stored', async () => {
    const { attempt, frame, fault } = await open();
    await fault({ failing: true });
    assert.deepEqual(await call(frame, complete, ['Commit', ''], ['GetLastError']), ['true', 'false', '391']);
    assert.equal(await completion(attempt), 'unknown');
  });

  it('expired: every call answers "false"', async () => {
    const { frame, fault } = await open();
    await fault({ expired: true });
    assert.deepEqual(await call(frame, complete, ['Commit', ''], ['GetValue', 'cmi.entry'], ['Terminate', '']), ['false', 'false', '', 'false']);
  });

  it('stringObjects: answers are String objects', async () => {
    const { frame, fault } = await open();
    await fault({ stringObjects: true });
    assert.deepEqual(await frame.evaluate(() => [typeof API_1484_11.Commit(''), String(API_1484_11.Commit(''))]), ['object', 'true']);
  });

  it('end: the LMS terminates in the content’s place before the content’s pagehide', async () => {
    const { attempt, frame, fault } = await open();
    await frame.evaluate(() => {
      const lms = parent;
      addEventListener('pagehide', () => Reflect.set(lms, 'late', String(API_1484_11.SetValue('cmi.exit', 'suspend'))));
    });
    await call(frame, ['SetValue', 'cmi.location', 'm1-s05']);
    await fault({ end: true });
    await bench.page.waitForFunction(() => Reflect.has(window, 'late'));
    const report = await bench.preview.report(attempt);
    assert.deepEqual([report.sessions[0]?.finishedBy, report.location], ['lms', 'm1-s05']);
    assert.deepEqual(report.refused.map(({ code }) => code), ['133']);
  });

  for (const mode of ['review', 'browse'] as const) {
    it(`${mode}: the next launch keeps what there is, and decides no status`, async () => {
      const { attempt, frame, fault } = await open();
      await call(frame, complete, ['SetValue', 'cmi.exit', 'normal'], ['Terminate', '']);
      await fault({ mode });
      const again = await bench.launch(attempt);
      const answers = await call(again, ['Initialize', ''], ['GetValue', 'cmi.mode'], ['GetValue', 'cmi.credit'], ['GetValue', 'cmi.entry'], ['GetValue', 'cmi.completion_status'], ['SetValue', 'cmi.location', 'x'], ['Terminate', '']);
      assert.deepEqual(answers, ['true', mode, 'no-credit', '', 'completed', 'true', 'true']);
      const report = await bench.preview.report(attempt);
      assert.match(report.doubtful.flatMap(({ warnings }) => warnings).join(), new RegExp(`set in ${mode} mode`));
      assert.equal(report.completion, 'completed');
    });
  }

  it('credit: the next launch is in normal mode without credit', async () => {
    const { attempt, fault } = await open();
    await fault({ credit: 'no-credit' });
    const answers = await call(await bench.launch(attempt), ['Initialize', ''], ['GetValue', 'cmi.mode'], ['GetValue', 'cmi.credit']);
    assert.deepEqual(answers, ['true', 'normal', 'no-credit']);
  });
});
