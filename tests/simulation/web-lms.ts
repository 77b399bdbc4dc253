import type { RecordStorage } from '../../src/adapters/local/adapter.js';
import { openLocal } from '../../src/adapters/local/open.js';
import type { UnitContent } from '../../src/model/content.js';
import type { Opened } from '../../src/tracking/port.js';
import { wordsOf } from '../../src/i18n/table.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../build/preview/lrs/json.js';
import { texts } from './content.js';
import type { Holding, ModelLms, Network } from './model-lms.js';
import type { Repertoire, Story } from './story.js';
import { Troubles } from './troubles.js';

export const webRepertoire: Repertoire = {
  ways: {
    storage: ['kept', 'kept', 'kept', 'refused', 'kept for no time at all'],
    channel: ['between windows', 'absent'],
  },
  troubles: ['full', 'writing throws', 'writes get lost', 'writes get cut', 'reading throws', 'emptied', 'garbage', 'another window writes'],
};

/** Where the record stands; the rest of the storage is others'. */
const KEY = 'care-course https://course.example/waste/bins';

/** The storage of one browser, from which the course opens without an LMS. */
export class WebBrowser implements ModelLms {
  network: Network = 'up';
  readonly complaints: string[] = [];
  readonly lacks: ReadonlySet<'state' | 'answers'> = new Set();
  readonly cutScore = undefined;
  readonly keepsApart = true;
  readonly oneDevice = true;
  emptied = 0;
  readonly #ways: Story['ways'];
  readonly #troubles = new Troubles();
  readonly #others = new Map<string, string>();
  #text: string | null = null;
  /** What stood there before something else took its place. */
  #lost: { readonly text: string | null } | undefined;
  /** By window, what it found at its launch or wrote last. */
  readonly #known = new Map<RecordStorage, string | null>();
  readonly #windows = new Map<Opened, RecordStorage>();

  constructor({ ways }: Story) {
    this.#ways = ways;
  }

  get recorded(): boolean {
    return this.#ways['storage'] === 'kept' && this.#lost === undefined;
  }

  get met(): ReadonlyMap<string, number> {
    return this.#troubles.met;
  }

  get sessionOver(): boolean {
    return [...this.#windows.values()].some((storage) => this.#isForeign(storage));
  }

  launch({ course, unit }: UnitContent): Promise<Opened> {
    const storage = this.#storage();
    const opened = openLocal({
      storage: () => {
        if (this.#ways['storage'] === 'refused') throw new DOMException('The operation is insecure.', 'SecurityError');
        return storage;
      },
      course,
      unit,
      texts: () => texts[0] ?? { language: 'en', lines: {}, bodies: {} },
      words: () => wordsOf('en').record.table,
    });
    this.#windows.set(opened, storage);
    this.#known.set(storage, this.#text);
    return Promise.resolve(opened);
  }

  gone(opened: Opened): void {
    this.#windows.delete(opened);
  }

  trouble(kind: string, calls: number): void {
    switch (kind) {
      case 'emptied':
        if (this.#text === null || this.#lost !== undefined) return;
        this.#text = null;
        this.emptied += 1;
        break;
      case 'garbage':
        if (this.#text === null || this.#lost !== undefined) return;
        this.#lost = { text: this.#text };
        this.#text = calls % 2 === 0 ? this.#text.slice(0, calls) : `{"form":${calls}}`;
        break;
      case 'another window writes': {
        if (this.#text === null || this.#lost !== undefined) return;
        const held = parsed(this.#text);
        this.#text = JSON.stringify({ ...held, seconds: Number(held['seconds']) + 1 });
        break;
      }
      default:
        return this.#troubles.make(kind, calls);
    }
    this.#troubles.count(kind);
  }

  /** Somebody puts back what was there. */
  calm(): void {
    this.#troubles.calm();
    if (this.#lost) this.#text = this.#lost.text;
    this.#lost = undefined;
  }

  get holding(): Holding {
    const text = this.#lost ? this.#lost.text : this.#text;
    const { suspendData, completion, success, best, answers } = parsed(text ?? '{}');
    return {
      suspendData: typeof suspendData === 'string' ? suspendData : undefined,
      status: `${String(completion ?? 'incomplete')} ${String(success ?? 'unknown')}`,
      score: isJsonObject(best) ? (Number(best['earned']) / Number(best['max'])) * 100 : undefined,
      answers: Array.isArray(answers) ? answers.flatMap((answer) => (isJsonObject(answer) ? [heldAnswer(answer)] : [])) : [],
    };
  }

  #storage(): RecordStorage {
    const storage: RecordStorage = {
      getItem: (name) => {
        if (this.#troubles.meets('reading throws')) throw new DOMException('no', 'UnknownError');
        if (name !== KEY) return this.#others.get(name) ?? null;
        return this.#text;
      },
      setItem: (name, value) => {
        if (this.#troubles.meets('full')) throw new DOMException('full', 'QuotaExceededError');
        if (this.#troubles.meets('writing throws')) throw new DOMException('no', 'UnknownError');
        if (this.#ways['storage'] !== 'kept' || this.#troubles.meets('writes get lost')) return;
        if (name !== KEY) return void this.#others.set(name, value);
        if (this.#isForeign(storage)) this.complaints.push('what somebody else wrote is written over');
        if (value === this.#text) this.complaints.push('redundant: the record was saved as it is already');
        if (this.#lost === undefined && this.#troubles.meets('writes get cut')) {
          this.#lost = { text: this.#text };
          this.#text = value.slice(0, -100);
        } else {
          this.#lost = undefined;
          this.#text = value;
        }
        this.#known.set(storage, this.#text);
      },
      removeItem: (name) => {
        if (name === KEY) this.complaints.push('the record is removed');
        this.#others.delete(name);
      },
    };
    return storage;
  }

  /** Whether somebody else wrote what stands there. */
  #isForeign(storage: RecordStorage): boolean {
    return this.#text !== null && this.#known.get(storage) !== this.#text;
  }
}

/** Item, response, right and time, as `webWritten` writes them. */
export function answerText(item: string, response: JsonValue, right: boolean | undefined, at: string): string {
  return [item, JSON.stringify(sorted(response)), right, at].join(' ');
}

function heldAnswer({ item, response, right, at }: JsonObject): string {
  return answerText(String(item), response ?? null, right === undefined ? undefined : right === true, String(at));
}

/** The order of options, and of pairs, says nothing. */
function sorted(response: JsonValue): JsonValue {
  if (Array.isArray(response)) return [...response].sort();
  if (!isJsonObject(response)) return response;
  return Object.entries(response).sort(([one], [other]) => (one < other ? -1 : 1));
}

function parsed(text: string): JsonObject {
  try {
    const value = JSON.parse(text) as JsonValue; // what JSON.parse gives
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}
