import { readFile, rename, writeFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { firstData, type Attempt, type PreviewData } from './attempt.js';
import type { Learner } from './report.js';

/**
 * Learners and attempts, kept in one JSON file. Changes are written together shortly after
 * the first of them, each time whole to a neighbouring file that then takes the name.
 */
export class Store {
  readonly #file: string;
  #data: PreviewData;
  #waiting: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  private constructor(file: string, data: PreviewData) {
    this.#file = file;
    this.#data = data;
  }

  /** @throws Error if the file is there but holds something else than a preview's data */
  static async open(file: string): Promise<Store> {
    return new Store(file, await read(file));
  }

  get learners(): readonly Learner[] {
    return this.#data.learners;
  }

  get attempts(): readonly Attempt[] {
    return this.#data.attempts;
  }

  get lrs(): unknown {
    return this.#data.lrs;
  }

  attempt(id: string): Attempt | undefined {
    return this.#data.attempts.find((attempt) => attempt.id === id);
  }

  learner(id: string): Learner | undefined {
    return this.#data.learners.find((learner) => learner.id === id);
  }

  addLearner(learner: Learner): void {
    this.#change({ ...this.#data, learners: [...this.#data.learners, learner] });
  }

  addAttempt(attempt: Attempt): void {
    this.#change({ ...this.#data, attempts: [...this.#data.attempts, attempt] });
  }

  /** Puts what changed into the attempt, whose revision counts up. */
  updateAttempt(id: string, changed: Partial<Pick<Attempt, 'sessions' | 'elements' | 'calls' | 'cmi5'>>): void {
    const attempts = this.#data.attempts.map((attempt) =>
      attempt.id === id ? { ...attempt, ...changed, updatedAt: Date.now(), revision: attempt.revision + 1 } : attempt,
    );
    this.#change({ ...this.#data, attempts });
  }

  setLrs(lrs: unknown): void {
    this.#change({ ...this.#data, lrs });
  }

  /** Resolves when everything is in the file. */
  async flush(): Promise<void> {
    if (this.#waiting) {
      clearTimeout(this.#waiting);
      this.#waiting = undefined;
      this.#write();
    }
    await this.#writing;
  }

  #change(data: PreviewData): void {
    this.#data = data;
    this.#waiting ??= setTimeout(() => {
      this.#waiting = undefined;
      this.#write();
    }, 100);
  }

  #write(): void {
    const data = this.#data;
    this.#writing = this.#writing.then(async () => {
      await mkdir(dirname(this.#file), { recursive: true });
      await writeFile(`${this.#file}.new`, JSON.stringify(data));
      await rename(`${this.#file}.new`, this.#file);
    });
  }
}

async function read(file: string): Promise<PreviewData> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return firstData;
    throw error;
  }
  const data: unknown = JSON.parse(text);
  if (!isPreviewData(data)) throw new Error(`${file} is not a data file of this preview; move it away to start afresh`);
  return data;
}

// Only this class writes the file, so that its version and lists vouch for the rest.
function isPreviewData(data: unknown): data is PreviewData {
  return (
    typeof data === 'object' &&
    data !== null &&
    'version' in data &&
    data.version === 1 &&
    'learners' in data &&
    Array.isArray(data.learners) &&
    'attempts' in data &&
    Array.isArray(data.attempts)
  );
}
