import assert from 'node:assert/strict';
import { request } from 'node:http';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Boot } from './attempts/session.js';
import { startPreview } from './server.js';
import { TestPreview } from './testing/preview.js';
import { scorm12Zip, xapiZip, zip } from './testing/zips.js';

let preview: TestPreview;

before(async () => {
  preview = await TestPreview.start({ 'm1-scorm12': scorm12Zip(), 'm1-xapi': xapiZip(), broken: new Uint8Array([1, 2, 3]) });
});

after(() => preview.close());

async function text(path: string): Promise<string> {
  return (await preview.get(path)).text();
}

async function begin(attempt: string): Promise<Boot> {
  return (await (await preview.post(`/api/attempts/${attempt}/sessions`, {})).json()) as Boot; // what this address answers
}

/** Sends the path as it is: `fetch` would take `..` out of it. */
function rawStatus(path: string, headers: Readonly<Record<string, string>> = {}): Promise<number | undefined> {
  const { hostname, port } = new URL(preview.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the list of packages', () => {
  it('has each zip with its title and standard, and a malformed one with its error', async () => {
    const home = await text('/');
    assert.match(home, /Mathau o berthynas/);
    assert.match(home, /m1-xapi\.zip<\/code> · xAPI/);
    assert.match(home, /class="refused">An LMS would refuse to import it: invalid zip data/);
    assert.equal((await preview.post('/attempts', { package: 'broken', learner: 'sian' })).status, 404);
  });

  it('opens one that needs no LMS as it is', async () => {
    await writeFile(join(preview.folder, 'dist', 'm1-web.zip'), zip({ 'index.html': '<p>Here</p>' }));
    assert.match(await text('/'), /href="\/pages\/m1-web\/index\.html"/);
    assert.equal(await text('/pages/m1-web/index.html'), '<p>Here</p>');
    assert.equal((await preview.get('/pages/m1-web/other.html')).status, 404);
    assert.equal((await preview.get('/pages/m1-scorm12/index.html')).status, 404);
    assert.equal((await preview.post('/attempts', { package: 'm1-web', learner: 'sian' })).status, 404);
  });

  it('reads a zip again when it was written again', async () => {
    const file = join(preview.folder, 'dist', 'later.zip');
    await writeFile(file, 'nothing');
    assert.match(await text('/api/packages'), /"later","problem"/);
    await writeFile(file, scorm12Zip());
    await utimes(file, new Date(), new Date(Date.now() + 5000));
    assert.match(await text('/api/packages'), /"later","standard":"scorm12"/);
  });
});

describe('learners', () => {
  it('are added by name, with an id of letters and digits, and their names are escaped', async () => {
    assert.equal((await preview.post('/learners', { name: ' <b>Siân</b>  Ŵyn Llŷr ' })).status, 303);
    assert.match(await text('/api/learners'), /\{"id":"bsianbwynllyr","name":"<b>Siân<\/b> Ŵyn Llŷr"\}/);
    const home = await text('/');
    assert.equal(home.includes('<b>Siân'), false);
    assert.match(home, /&#60;b&#62;Siân/);
  });

  it('have a name', async () => assert.equal((await preview.post('/learners', { name: '  ' })).status, 400));
});

describe('an attempt', () => {
  it('is counted for each learner and package', async () => {
    const ids = [await preview.attempt('m1-scorm12', 'sam'), await preview.attempt('m1-scorm12', 'sam'), await preview.attempt('m1-xapi', 'sam')];
    const numbers = await Promise.all(ids.map(async (id) => (await preview.report(id)).number));
    assert.deepEqual(numbers, [1, 2, 1]);
  });

  it('begins ab-initio with the learner’s name, family name first', async () => {
    const boot = await begin(await preview.attempt('m1-scorm12'));
    assert.equal(boot.elements['cmi.core.entry'], 'ab-initio');
    assert.equal(boot.elements['cmi.core.student_name'], 'Llŷr, Siân Ŵyn');
  });

  it('resumes after exit suspend only, and is never handed back exit and session_time', async () => {
    for (const [exit, entry] of [['suspend', 'resume'], ['', ''], ['logout', '']] as const) {
      const attempt = await preview.attempt('m1-scorm12');
      const { session } = await begin(attempt);
      await preview.post(`/api/attempts/${attempt}/commits`, { session, elements: { 'cmi.core.exit': exit, 'cmi.core.session_time': '00:00:01', 'cmi.suspend_data': 'a' } });
      const { elements } = await begin(attempt);
      assert.equal(elements['cmi.core.entry'], entry);
      assert.equal(elements['cmi.suspend_data'], 'a');
      assert.equal('cmi.core.exit' in elements || 'cmi.core.session_time' in elements, false);
    }
  });

  it('is what it was after a restart, and the file was written whole', async () => {
    const attempt = await preview.attempt('m1-scorm12');
    const { session } = await begin(attempt);
    await preview.post(`/api/attempts/${attempt}/commits`, { session, elements: { 'cmi.core.lesson_status': 'passed' }, finishedBy: 'content' });
    const earlier = await preview.report(attempt);
    await preview.restart();
    assert.deepEqual(await preview.report(attempt), earlier);
    assert.equal(earlier.status, 'passed');
    assert.deepEqual(await readdir(join(preview.folder, 'data')), ['attempts.json']);
  });

  it('has its calls in the order of sessions and numbers, each once', async () => {
    const attempt = await preview.attempt('m1-scorm12');
    const call = { at: 1, duration: 0, call: 'LMSCommit', args: [''], result: 'true', code: '0', warnings: [] };
    const first = (await begin(attempt)).session;
    const second = (await begin(attempt)).session;
    await preview.post(`/api/attempts/${attempt}/calls`, [{ ...call, session: second, sequence: 0 }, { ...call, session: first, sequence: 1 }]);
    await preview.post(`/api/attempts/${attempt}/calls`, [{ ...call, session: first, sequence: 1 }, { ...call, session: first, sequence: 0 }]);
    const { calls } = await preview.report(attempt);
    assert.deepEqual(calls.map(({ session, sequence }) => [session, sequence]), [[first, 0], [first, 1], [second, 0]]);
  });

  it('has a page with all that the LMS holds, escaped, and what was refused in red', async () => {
    const attempt = await preview.attempt('m1-scorm12');
    const { session } = await begin(attempt);
    const call = { session, sequence: 0, at: 1, duration: 0, call: 'LMSSetValue', args: ['cmi.comments', '<script>'], result: 'false', code: '405', warnings: [] };
    await preview.post(`/api/attempts/${attempt}/calls`, [{ ...call, refused: { by: 'strict', reason: 'is <i>wrong' } }]);
    await preview.post(`/api/attempts/${attempt}/commits`, { session, elements: { 'cmi.suspend_data': 'saved here', 'cmi.interactions.0.id': 'ca1a' } });
    const page = await text(`/attempts/${attempt}`);
    for (const wanted of ['saved here', 'ca1a', 'class="refused"', '&#60;script&#62;', 'is &#60;i&#62;wrong']) assert.ok(page.includes(wanted), wanted);
  });

  it('that is none is not found', async () => {
    for (const path of ['/api/attempts/x', '/attempts/x', '/launch/x', '/lrs/x/statements', '/api/attempts/x/orders']) assert.equal((await preview.get(path)).status, 404, path);
  });
});

describe('the files of a launch', () => {
  it('have their content types; .mjs is not served as a script', async () => {
    const { src } = await begin(await preview.attempt('m1-scorm12'));
    const root = src.replace('index.html', '');
    for (const [path, type] of [['index.html', 'text/html; charset=utf-8'], ['scripts/a.js', 'text/javascript; charset=utf-8'], ['scripts/b.mjs', 'text/plain; charset=utf-8']])
      assert.equal((await preview.get(`${root}${path}`)).headers.get('content-type'), type);
  });

  it('are those of the zip and nothing around it', async () => {
    const { src } = await begin(await preview.attempt('m1-scorm12'));
    const root = src.replace('index.html', '');
    assert.equal(await rawStatus(`${root}index.html`), 200);
    for (const path of ['../m1-xapi.zip', '../../package.json', '..%2f..%2fpackage.json', '%2e%2e/x', '/etc/passwd', '%2fetc%2fpasswd', 'scripts/../../x', '%ff', 'toString'])
      assert.ok([400, 404].includes((await rawStatus(`${root}${path}`)) ?? 0), path);
    assert.equal(await rawStatus('/content/no-session/index.html'), 404);
  });

  it('are served to this machine by its own name only', async () => {
    assert.equal(await rawStatus('/', { host: 'evil.example' }), 403);
    assert.equal(await rawStatus('/', { origin: 'http://evil.example' }), 403);
  });
});

describe('posted faults', () => {
  for (const wrong of [[], null, { offline: 'yes' }, { end: 1 }, { mode: 'exam' }, { credit: true }, { unknown: true }]) {
    it(`${JSON.stringify(wrong)} are refused`, async () => {
      assert.equal((await preview.post(`/api/attempts/${await preview.attempt('m1-scorm12')}/faults`, wrong)).status, 400);
    });
  }

  it('change what they name and leave the rest', async () => {
    const attempt = await preview.attempt('m1-scorm12');
    await preview.post(`/api/attempts/${attempt}/faults`, { offline: true, mode: 'review' });
    await preview.post(`/api/attempts/${attempt}/faults`, { offline: false, slow: true });
    const { faults } = await preview.report(attempt);
    assert.deepEqual([faults.offline, faults.slow, faults.mode, faults.forgetful], [false, true, 'review', true]);
  });
});

describe('startPreview', () => {
  it('takes the next free port when the one asked for is in use', async () => {
    const port = Number(new URL(preview.url).port);
    const other = await startPreview({ dist: join(preview.folder, 'none'), data: join(preview.folder, 'other.json'), port });
    assert.ok(Number(new URL(other.url).port) > port);
    assert.match(await (await fetch(other.url)).text(), /No zip in/);
    await other.close();
  });

  it('does not write over a data file that it cannot read', async () => {
    const data = join(preview.folder, 'foreign.json');
    await writeFile(data, '{"mine":1}');
    await assert.rejects(startPreview({ dist: preview.folder, data, port: 0 }), /foreign\.json is not a data file of this preview/);
    assert.equal(await readFile(data, 'utf8'), '{"mine":1}');
  });
});
