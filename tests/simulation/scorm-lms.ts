import type { ScormOptions } from '../../src/adapters/scorm/open.js';
import type { Opened } from '../../src/tracking/port.js';
import type { Holding, ModelLms, Network } from './model-lms.js';
import { ScormSession, type ScormPlace, type ScormRules } from './scorm-session.js';
import type { Story } from './story.js';
import { Troubles } from './troubles.js';
import type { VirtualTime } from './virtual-time.js';

/** What an LMS of one SCORM has beside its session's rules. */
export interface ScormKind<Name extends string> {
  readonly rules: ScormRules<Name>;
  /** The real adapter's opening, with this session behind the API. */
  open(session: ScormSession<Name>, link: Required<Pick<ScormOptions, 'online' | 'requestFailed'>>): Opened;
  holding(stored: ReadonlyMap<string, string>): Holding;
  /** Fraction that passes by the LMS's own setting. */
  cutScore(ways: Story['ways']): number | undefined;
}

/** What may go wrong in any SCORM run-time. */
export const scormTroubles: readonly string[] = [
  'throws',
  'set says false',
  'set says nothing',
  'commit says false',
  'commit says false and stores',
  'commit says nothing',
  'reading throws',
  'initialize says false',
  'session expires',
  'LMS finishes first',
  'slow',
];

/** An attempt in a SCORM LMS. */
export class ScormLms<Name extends string> implements ModelLms {
  network: Network = 'up';
  readonly complaints: string[] = [];
  readonly lacks: ReadonlySet<'state' | 'answers'>;
  readonly recorded: boolean;
  readonly cutScore: number | undefined;
  readonly #kind: ScormKind<Name>;
  readonly #place: ScormPlace;
  readonly #troubles = new Troubles();
  /** Of the windows that are open, the newest last. */
  readonly #sessions = new Map<Opened, ScormSession<Name>>();

  constructor(kind: ScormKind<Name>, { ways }: Story, time: VirtualTime) {
    this.#kind = kind;
    this.recorded = ways['mode'] === 'normal' || ways['mode'] === 'no credit';
    this.lacks = new Set(ways['lacks'] === 'suspend data' ? ['state'] : ways['lacks'] === 'interactions' ? ['answers'] : []);
    this.cutScore = kind.cutScore(ways);
    this.#place = { ways, stored: new Map(), troubles: this.#troubles, time, complaints: this.complaints, network: () => this.network };
  }

  get met(): ReadonlyMap<string, number> {
    return this.#troubles.met;
  }

  launch(): Promise<Opened> {
    const session = new ScormSession(this.#kind.rules, this.#place);
    const opened = this.#kind.open(session, { online: () => this.network !== 'down', requestFailed: () => this.network !== 'up' });
    this.#sessions.set(opened, session);
    return Promise.resolve(opened);
  }

  gone(opened: Opened): void {
    if (this.#place.ways['vanished'] === 'finishes') this.#sessions.get(opened)?.finish();
    this.#sessions.delete(opened);
  }

  trouble(kind: string, calls: number): void {
    const session = [...this.#sessions.values()].at(-1);
    if (kind === 'session expires') session?.expire();
    else if (kind === 'LMS finishes first') session?.finish();
    else return this.#troubles.make(kind, calls);
    this.#troubles.count(kind);
  }

  get sessionOver(): boolean {
    return [...this.#sessions.values()].some(({ isOver }) => isOver);
  }

  calm(): void {
    this.#troubles.calm();
  }

  get holding(): Holding {
    return this.#kind.holding(this.#place.stored);
  }
}

/** Each interaction that is held, as its children read, one after the other; without an id it names no answer. */
export function heldInteractions(stored: ReadonlyMap<string, string>, children: readonly string[]): readonly string[] {
  const numbers = new Set([...stored.keys()].flatMap((element) => /^cmi\.interactions\.(\d+)\.id$/.exec(element)?.[1] ?? []));
  return [...numbers].map((n) => children.map((child) => stored.get(`cmi.interactions.${n}.${child}`) ?? '').join(' '));
}
