import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Frame } from 'playwright';
import { LaunchBench } from '../../tests/support/launch-bench.js';

const bench = new LaunchBench();

describe('an xAPI package in the frame', () => {
  const statement = { verb: { id: 'http://adlnet.gov/expapi/verbs/passed' }, result: { score: { scaled: 0.75, raw: 3, min: 0, max: 4 }, duration: 'PT1M' } };

  /** Sends one statement as content would, with what the launch gave it. Gives the status, or `offline`. */
  function send(frame: Frame): Promise<number | string> {
    return frame.evaluate(async (facts) => {
      const query = new URLSearchParams(location.search);
      const body = {
        ...facts,
        actor: JSON.parse(query.get('actor') ?? '') as unknown,
        object: { id: query.get('activity_id') },
        context: { registration: query.get('registration') },
      };
      const headers = { 'content-type': 'application/json', authorization: query.get('auth') ?? '', 'x-experience-api-version': '1.0.3' };
      return fetch(`${query.get('endpoint')}statements`, { method: 'POST', headers, body: JSON.stringify(body) }).then(
        (response) => response.status,
        () => 'offline',
      );
    }, statement);
  }

  it('gets endpoint, auth, actor, registration and activity_id, and its statements are kept over a restart', async () => {
    const attempt = await bench.preview.attempt('m1-xapi');
    assert.equal(await send(await bench.launch(attempt)), 200);
    for (const restarted of [false, true]) {
      if (restarted) await bench.preview.restart();
      const report = await bench.preview.report(attempt);
      assert.deepEqual([report.status, report.score, report.totalTime], ['passed', { raw: '3', min: '0', max: '4', scaled: '0.75' }, 'PT1M']);
      assert.equal(report.statements.length, 1);
      assert.deepEqual(report.calls.map(({ call: name, result }) => [name, result]), [['POST statements', '200']]);
    }
  });

  for (const [fault, answer] of [['offline', 'offline'], ['expired', 401], ['failing', 500]] as const) {
    it(`${fault}: the LRS answers ${answer}, and it is refused in the log`, async () => {
      const attempt = await bench.preview.attempt('m1-xapi');
      const frame = await bench.launch(attempt);
      await bench.preview.post(`/api/attempts/${attempt}/faults`, { [fault]: true });
      assert.equal(await send(frame), answer);
      const report = await bench.preview.report(attempt);
      assert.equal(report.statements.length, 0);
      assert.ok(report.refused.length > 0);
    });
  }

  it('slow: the LRS answers after 200 ms', async () => {
    const attempt = await bench.preview.attempt('m1-xapi');
    const frame = await bench.launch(attempt);
    await bench.preview.post(`/api/attempts/${attempt}/faults`, { slow: true });
    assert.equal(await send(frame), 200);
    assert.ok(((await bench.preview.report(attempt)).calls[0]?.duration ?? 0) >= 195);
  });
});

