import { begin, type Begun } from '../../src/app/recording.js';
import type { SaveState } from '../../src/model/save-state.js';
import type { UnitContent } from '../../src/model/content.js';
import { original, updated } from './content.js';
import { MemoryStorage } from './memory-storage.js';
import { act, entering, isStuck, type Act } from './learner.js';
import type { ModelLms, Standard } from './model-lms.js';
import { NOTHING_DONE, type Tale } from './oracle.js';
import { Promises } from './promises.js';
import type { Story, TimedStep } from './story.js';
import { Violation } from './violation.js';
import { VirtualTime } from './virtual-time.js';

/** What came of a story. */
export interface Told {
  readonly steps: number;
  readonly troubles: ReadonlyMap<string, number>;
  /** The first thing that went wrong, and where. */
  readonly violation?: { readonly message: string; readonly step: number };
}

/** A window with the course in it. */
interface Page {
  readonly begun: Begun;
  alive: boolean;
  save: SaveState;
  /** What the learner did as this page knows it. */
  tale: Tale;
}

/** Longest wait between two tries, and some: long enough for whatever can still be saved. Ms. */
const LONG_ENOUGH = 200_000;

/** Longest time from "saving" to what came of it. Ms. */
const ONE_TRY = 40_000;

/** Plays a story to its end, or to the first thing that is wrong. */
export async function tell(standard: Standard, story: Story): Promise<Told> {
  const journey = new Journey(standard, story);
  let step = -1;
  try {
    await journey.launch();
    for (const next of story.steps) {
      step += 1;
      await journey.take(next);
    }
    step += 1;
    await journey.end();
  } catch (error) {
    const message = error instanceof Violation ? error.message : `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    return { steps: step + 1, troubles: journey.lms.met, violation: { message, step } };
  }
  return { steps: story.steps.length, troubles: journey.lms.met };
}


class Journey {
  readonly lms: ModelLms;
  readonly #time = new VirtualTime();
  readonly #promises: Promises;
  readonly #seed: number;
  readonly #device: string;
  #storage = new MemoryStorage();
  #content: UnitContent = original;
  #page: Page | undefined;
  /** Found where it could not be thrown to here: in what the course called. */
  #wrong: Error | undefined;

  constructor(standard: Standard, story: Story) {
    this.#seed = story.seed;
    this.#device = story.ways['device'] ?? '';
    this.lms = standard.start(story, this.#time);
    this.#promises = new Promises(standard, this.lms, this.#device === 'remembers');
  }

  /** Opens the course in a new window. */
  async launch(): Promise<void> {
    const met = total(this.lms.met);
    const opened = await this.#time.until(this.lms.launch(this.#content));
    const started = this.#time.now;
    if (this.#device === 'another each time') this.#storage = new MemoryStorage();
    const later = (task: () => void, ms: number) =>
      this.#time.later(() => {
        if (page.alive) task();
      }, ms);
    const page = { alive: true, save: { kind: 'idle' }, tale: NOTHING_DONE } as { -readonly [Key in keyof Page]: Page[Key] }; // `begun` follows at once
    page.begun = begin(this.#content, opened, {
      seed: (this.#seed ^ Math.floor(started / 1000)) >>> 0,
      languages: ['en'],
      ...(this.#device !== 'refuses storage' && { storage: this.#storage }),
      clock: {
        now: () => this.#time.now,
        sessionSeconds: () => (this.#time.now - started) / 1000,
        afterPaint: (task) => void later(task, 16),
        later,
      },
      tell: (save) => this.#hear(page, save),
      warn: () => undefined,
    });
    this.#page = page;
    const recorded = opened.kind === 'connected' && this.lms.recorded && page.save.kind !== 'not-recorded';
    if (this.lms.recorded && !recorded && this.lms.network === 'up' && total(this.lms.met) === met) throw new Violation('a launch without trouble is not recorded');
    if (!this.lms.recorded && opened.kind === 'connected' && page.save.kind !== 'review') throw new Violation(`in review the learner is told ${page.save.kind}`);
    page.tale = this.#promises.restored(this.#content, page.begun.store.state, recorded, opened.kind === 'connected' ? opened.launch.cutScore : undefined);
    this.#do(page, entering(page.begun.store.state.location, page.tale, this.#time.now));
  }

  /** One step of the story, with the time after it. */
  async take(step: TimedStep): Promise<void> {
    const page = this.#page;
    if (!page) throw new Error('no page is open');
    switch (step.do) {
      case 'network':
        this.lms.network = step.state;
        if (step.state === 'up') page.begun.recording?.retry();
        break;
      case 'trouble':
        this.lms.trouble(step.kind, step.calls);
        break;
      case 'hide':
        page.begun.recording?.flush();
        break;
      case 'leave':
        await this.#leave(page, step.pause);
        await this.launch();
        break;
      case 'kill':
        this.#lose(page);
        await this.launch();
        break;
      case 'update':
        await this.#leave(page, 0);
        this.#content = updated;
        await this.launch();
        break;
      default: {
        const done = act(this.#content, page.begun, page.tale, step, this.#time.now);
        if (done) this.#do(page, done);
      }
    }
    await this.#time.pass(step.pause);
    this.#look();
  }

  /** The faults are over: what can be saved has to be, and is there at the next launch. */
  async end(): Promise<void> {
    this.lms.network = 'up';
    this.lms.calm();
    this.#page?.begun.recording?.retry();
    await this.#quiet();
    this.#expectSaved();
    for (const rounds of [1, 2]) {
      if (this.#page) await this.#leave(this.#page, 5000);
      await this.launch();
      await this.#quiet();
      this.#expectSaved(`after relaunch ${rounds}`);
      if (this.#page?.save.kind === 'not-recorded' && this.lms.recorded) throw new Violation('cannot be recorded though all trouble is over');
    }
  }

  /** Time for all that can still happen; a try may just be under way at the end of it. */
  async #quiet(): Promise<void> {
    await this.#time.pass(LONG_ENOUGH);
    if (this.#page?.save.kind === 'saving') await this.#time.pass(ONE_TRY);
    this.#look();
  }

  #expectSaved(when = 'at the end'): void {
    const kind = this.#page?.save.kind;
    if (!this.lms.recorded || kind === 'saved' || kind === 'not-recorded') return;
    if (kind === 'waiting' && (this.lms.lacks.has('state') || this.lms.sessionOver)) return;
    throw new Violation(`${when} the learner is still told: ${kind}`);
  }

  #do(page: Page, { event, tale, check }: Act): void {
    if (check) this.#promises.made(check, this.#content);
    const before = page.begun.store.state;
    page.tale = tale;
    page.begun.store.dispatch(event);
    this.#promises.happened(page.begun.store.state, tale);
    if (check && page.begun.store.state === before) throw new Violation(`the check of ${check.item} came to nothing`);
    if (isStuck(this.#content, page.begun)) throw new Violation('a question can neither be answered nor left');
  }

  async #leave(page: Page, wait: number): Promise<void> {
    page.begun.recording?.flush();
    void page.begun.recording?.close();
    await this.#time.pass(wait);
    this.#lose(page);
  }

  #lose(page: Page): void {
    page.alive = false;
    this.lms.gone();
    this.#page = undefined;
  }

  #hear(page: Page, save: SaveState): void {
    if (!page.alive) return;
    page.save = save;
    if (save.kind !== 'saved') return;
    try {
      this.#promises.given(this.#content);
    } catch (error) {
      this.#wrong ??= error instanceof Error ? error : new Error(String(error));
    }
  }

  #look(): void {
    if (this.#wrong) throw this.#wrong;
    const [complaint] = this.lms.complaints;
    if (complaint !== undefined) throw new Violation(complaint);
    this.#promises.look();
  }
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

