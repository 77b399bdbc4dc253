import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AttemptReport } from '../attempts/report.js';
import { startPreview, type Preview } from '../server.js';

/** A preview over a folder of its own, for tests. */
export class TestPreview {
  readonly folder: string;
  #preview: Preview;

  private constructor(folder: string, preview: Preview) {
    this.folder = folder;
    this.#preview = preview;
  }

  /** @param zips - packages by file name without `.zip` */
  static async start(zips: Readonly<Record<string, Uint8Array>>): Promise<TestPreview> {
    const folder = await mkdtemp(join(tmpdir(), 'preview-'));
    await mkdir(join(folder, 'dist'));
    for (const [name, bytes] of Object.entries(zips)) await writeFile(join(folder, 'dist', `${name}.zip`), bytes);
    return new TestPreview(folder, await open(folder));
  }

  get url(): string {
    return this.#preview.url;
  }

  /** Stops and starts over the same data file. */
  async restart(): Promise<void> {
    await this.#preview.close();
    this.#preview = await open(this.folder);
  }

  async close(): Promise<void> {
    await this.#preview.close();
    await rm(this.folder, { recursive: true });
  }

  async get(path: string): Promise<Response> {
    return fetch(`${this.url}${path}`, { redirect: 'manual' });
  }

  async post(path: string, value: unknown): Promise<Response> {
    return fetch(`${this.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(value),
      redirect: 'manual',
    });
  }

  /** @returns the id of the new attempt */
  async attempt(name: string, learner = 'sian'): Promise<string> {
    const made = (await (await this.post('/api/attempts', { package: name, learner })).json()) as { id: string }; // what this address answers
    return made.id;
  }

  async report(attempt: string): Promise<AttemptReport> {
    return (await (await this.get(`/api/attempts/${attempt}`)).json()) as AttemptReport; // what this address answers
  }
}

function open(folder: string): Promise<Preview> {
  return startPreview({ dist: join(folder, 'dist'), data: join(folder, 'data', 'attempts.json'), port: 0 });
}
