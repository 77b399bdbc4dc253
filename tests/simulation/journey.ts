import { begin, recordName, type Begun } from '../../src/app/recording.js';
import { mergeStates } from '../../src/session/merge.js';
import type { SaveState } from '../../src/model/save-state.js';
import type { UnitContent } from '../../src/model/content.js';
import type { Opened } from '../../src/tracking/port.js';
import { original, updated } from './content.js';
import { MemoryStorage } from './memory-storage.js';
import { act, entering, isStuck, type Act } from './learner.js';
import type { ModelLms, Standard } from './model-lms.js';
import { NOTHING_DONE, type Tale } from './oracle.js';
import { Promises, type Recorded } from './promises.js';
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
  readonly content: UnitContent;
  readonly opened: Opened;
  readonly device: number;
  readonly begun: Begun;
  alive: boolean;
  save: SaveState;
  /** Absent where nothing is recorded: the learner was told. */
  recorded?: Recorded;
  /** It was told that the course is open in another window. */
  abandoned: boolean;
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
  readonly #ways: Story['ways'];
  readonly #storages = [new MemoryStorage(), new MemoryStorage()];
  /** Where the learner sits. */
  #device = 0;
  #content: UnitContent = original;
  /** The one that the learner looks at; and another behind it. */
  #page: Page | undefined;
  #other: Page | undefined;
  /** Found where it could not be thrown to here: in what the course called. */
  #wrong: Error | undefined;

  constructor(standard: Standard, story: Story) {
    this.#seed = story.seed;
    this.#ways = story.ways;
    this.lms = standard.start(story, this.#time);
    this.#promises = new Promises(standard, this.lms, story.ways['device'] === 'remembers');
  }

  /** Opens the course in a new window. */
  async launch(): Promise<void> {
    const met = total(this.lms.met);
    const content = this.#content;
    const opened = await this.#time.until(this.lms.launch(content));
    const started = this.#time.now;
    const device = this.#device;
    if (this.#ways['device'] === 'another each time') this.#storages[device] = new MemoryStorage();
    const storage = this.#ways['device'] === 'refuses storage' ? undefined : this.#storages[device];
    const later = (task: () => void, ms: number) =>
      this.#time.later(() => {
        if (page.alive) task();
      }, ms);
    const page = { content, opened, device, alive: true, save: { kind: 'idle' }, abandoned: false, tale: NOTHING_DONE } as { -readonly [Key in keyof Page]: Page[Key] }; // `begun` follows at once
    page.begun = begin(content, opened, {
      seed: (this.#seed ^ Math.floor(started / 1000)) >>> 0,
      languages: ['en'],
      ...(storage && { storage }),
      clock: {
        now: () => this.#time.now,
        sessionSeconds: () => (this.#time.now - started) / 1000,
        afterPaint: (task) => void later(task, 16),
        later,
      },
      tell: (save) => this.#hear(page, save),
      warn: () => undefined,
      merge: mergeStates,
    });
    this.#page = page;
    const recorded = opened.kind === 'connected' && this.lms.recorded && page.save.kind !== 'not-recorded';
    if (this.lms.recorded && !recorded && this.lms.network === 'up' && total(this.lms.met) === met) throw new Violation('a launch without trouble is not recorded');
    if (!this.lms.recorded && opened.kind === 'connected' && page.save.kind !== 'review') throw new Violation(`in review the learner is told ${page.save.kind}`);
    if (recorded && this.#isTaken(page)) this.#abandon(page);
    else if (recorded) {
      page.recorded = this.#promises.restored(content, page.begun.store.state, opened.launch.cutScore);
      page.tale = page.recorded.now.tale;
    }
    this.#do(page, entering(page.begun.store.state.location, page.tale, this.#time.now));
  }

  /** One step of the story, with the time after it. */
  async take(step: TimedStep): Promise<void> {
    const page = this.#page;
    if (!page) throw new Error('no page is open');
    switch (step.do) {
      case 'network':
        this.lms.network = step.state;
        if (step.state === 'up') for (const open of this.#open) open.begun.recording?.retry();
        break;
      case 'trouble':
        this.lms.trouble(step.kind, step.calls);
        break;
      case 'hide':
        page.begun.recording?.flush();
        break;
      case 'second':
        if (this.#other) break;
        this.#other = page;
        if (step.where === 'another device' && this.lms.keepsApart) this.#sitDown();
        await this.launch();
        break;
      case 'turn':
        if (this.#other) this.#turn();
        break;
      case 'leave':
        await this.#leave(page, step.pause);
        await this.#goOn();
        break;
      case 'kill':
        this.#lose(page);
        await this.#goOn();
        break;
      case 'move':
        if (step.leaving) await this.#leave(page, step.pause);
        for (const open of this.#open) this.#lose(open);
        this.#sitDown();
        this.lms.network = 'up';
        await this.launch();
        break;
      case 'update':
        for (const open of this.#open) await this.#leave(open, 0);
        this.#content = updated;
        await this.launch();
        break;
      default: {
        const done = act(page.content, page.begun, page.tale, step, this.#time.now);
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
    for (const open of this.#open) open.begun.recording?.retry();
    await this.#quiet();
    for (const open of this.#open) this.#expectSaved(open);
    if (this.#other) await this.#leave(this.#other, 5000);
    for (const rounds of [1, 2]) {
      if (this.#page) await this.#leave(this.#page, 5000);
      await this.launch();
      await this.#quiet();
      for (const open of this.#open) this.#expectSaved(open, `after relaunch ${rounds}`);
      if (this.#page?.save.kind === 'not-recorded' && this.lms.recorded && !this.lms.lacks.has('state')) throw new Violation('cannot be recorded though all trouble is over');
    }
  }

  get #open(): readonly Page[] {
    return [this.#page, this.#other].filter((page) => page !== undefined);
  }

  /** At the other device; a record that stands in the browser itself stays with the learner. */
  #sitDown(): void {
    if (this.lms.oneDevice) return;
    this.#device = 1 - this.#device;
    this.#promises.moved();
  }

  #turn(): void {
    [this.#page, this.#other] = [this.#other, this.#page];
    this.#device = this.#page?.device ?? this.#device;
  }

  /** In the window that is still open; else in a new one. */
  async #goOn(): Promise<void> {
    if (this.#other) this.#turn();
    else await this.launch();
  }

  /** Whether a window of the same browser answers that it has the record. */
  #isTaken(page: Page): boolean {
    const other = this.#other;
    const name = recordName(page.content, page.opened);
    if (!other || other.abandoned || other.device !== page.device || name === undefined || this.#ways['channel'] === 'absent') return false;
    return recordName(other.content, other.opened) === name;
  }

  #abandon(page: Page): void {
    page.begun.recording?.abandon();
    page.abandoned = true;
    if (page.save.kind !== 'not-recorded' || page.save.why !== 'elsewhere') throw new Violation(`a second window is told ${page.save.kind}`);
  }

  /** Time for all that can still happen; a try may just be under way at the end of it. */
  async #quiet(): Promise<void> {
    await this.#time.pass(LONG_ENOUGH);
    if (this.#open.some(({ save }) => save.kind === 'saving')) await this.#time.pass(ONE_TRY);
    this.#look();
  }

  #expectSaved({ save: { kind } }: Page, when = 'at the end'): void {
    if (!this.lms.recorded || kind === 'saved' || kind === 'not-recorded') return;
    if (kind === 'waiting' && this.lms.sessionOver) return;
    throw new Violation(`${when} the learner is still told: ${kind}`);
  }

  #do(page: Page, { event, tale, check }: Act): void {
    if (check) this.#promises.made(page.recorded, check, page.content);
    const before = page.begun.store.state;
    page.tale = tale;
    page.begun.store.dispatch(event);
    if (page.recorded) this.#promises.happened(page.recorded, page.begun.store.state, tale);
    if (check && page.begun.store.state === before) throw new Violation(`the check of ${check.item} came to nothing`);
    if (isStuck(page.content, page.begun)) throw new Violation('a question can neither be answered nor left');
  }

  async #leave(page: Page, wait: number): Promise<void> {
    const { recording } = page.begun;
    // Save and exit takes its time; a window that is closed has none, and says first that it goes and then that it is hidden (HTML, unloading documents).
    if (wait < 5000) recording?.leave();
    else void recording?.close();
    recording?.flush();
    await this.#time.pass(wait);
    this.#lose(page);
  }

  #lose(page: Page): void {
    page.alive = false;
    this.lms.gone(page.opened);
    if (this.#page === page) this.#page = undefined;
    if (this.#other === page) this.#other = undefined;
  }

  #hear(page: Page, save: SaveState): void {
    if (!page.alive) return;
    page.save = save;
    try {
      if (page.abandoned && save.kind !== 'not-recorded') throw new Violation(`a second window is told ${save.kind}`);
      if (save.kind === 'not-recorded' && save.why === 'no-state' && page.recorded) this.#promises.stateless(page.recorded, page.content);
      if (save.kind !== 'saved') return;
      if (!page.recorded) throw new Violation('"saved" is told of a page that is not recorded');
      this.#promises.given(page.recorded, page.content);
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
