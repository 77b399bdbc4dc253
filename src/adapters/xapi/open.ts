import type { Course, Unit } from '../../model/course.js';
import type { Language, Texts } from '../../model/text.js';
import type { Launch, Opened } from '../../tracking/port.js';
import { identifierOf } from './actor.js';
import { XapiAdapter } from './adapter.js';
import { connectPolicy } from './connect-policy.js';
import { readLaunch, type XapiLaunch } from './launch.js';
import { isDocument, isSuccess, Lrs } from './lrs.js';
import { Outbox } from './outbox.js';
import { StateDocument } from './state-document.js';
import { NOTHING_STORED, readStored, type StoredState } from './stored-state.js';
import type { Fetch } from './transport.js';
import { randomUuid } from './uuid.js';

export interface XapiOptions {
  /** `location.search`. */
  readonly search: string;
  readonly course: Pick<Course, 'activityBase' | 'version'>;
  readonly unit: Pick<Unit, 'id'>;
  /** Of every language loaded by now: definitions are written in all of them. */
  readonly texts: () => readonly Texts[];
  /** The language shown now. */
  readonly language: () => Language;
  /** What shows the course, for `context.platform`. */
  readonly platform: string;
  /** Called with the page's `connect-src` before the first request. */
  readonly narrow?: (policy: string) => void;
  readonly fetch?: Fetch;
  /** Ms since 1970. */
  readonly now?: () => number;
  /** A UUID of this launch's own. */
  readonly session?: string;
}

/**
 * Reads the launch and the learner's state. When the state cannot be read nothing is
 * recorded, rather than an unknown state overwritten. Never rejects.
 */
export async function openXapi(options: XapiOptions): Promise<Opened> {
  const reading = readLaunch(options.search);
  if (reading.kind === 'no-launch') return { kind: 'unconnected', problem: reading.problem };
  const { launch } = reading;
  options.narrow?.(connectPolicy(launch.endpoint));

  const activity = launch.activity ?? `${options.course.activityBase}/${options.unit.id}`;
  const { endpoint, auth, registration } = launch;
  // Addresses end up in logs: the identifier is enough there, and the name stays out.
  const { name: _, ...agent } = launch.actor;
  const access = { endpoint, auth, agent, activity, ...(registration && { registration }) };
  const now = options.now ?? (() => Date.now());
  const lrs = new Lrs(access, options.fetch ?? ((url, init) => fetch(url, init)), now);
  const found = await lrs.getState();
  if (!isSuccess(found) && found.status !== 404) {
    return { kind: 'unconnected', problem: `GET activities/state: ${found.status} ${found.text}`.slice(0, 200).trim() };
  }
  const stored = isDocument(found) ? readStored(found.text) : NOTHING_STORED;
  const { course, unit, platform, language } = options;
  const port = new XapiAdapter({
    outbox: new Outbox(lrs),
    document: new StateDocument(lrs, found),
    stored,
    setting: {
      launch,
      activity,
      course,
      unit,
      // Looked up for each statement: a language's script may come later.
      get texts() {
        return options.texts();
      },
      platform,
      session: options.session ?? randomUuid(),
    },
    language,
    now,
  });
  return { kind: 'connected', port, launch: { ...launchOf(launch, stored), activity } };
}

/** xAPI has neither modes nor a mastery score. */
function launchOf({ actor, language, registration }: XapiLaunch, { suspendData, completion, success, scaled }: StoredState): Launch {
  return {
    mode: 'normal',
    ...(actor.name && { learnerName: actor.name }),
    learnerId: identifierOf(actor),
    identity: JSON.stringify([actor, registration]),
    ...(language && { language }),
    ...(suspendData && { suspendData }),
    prior: { completion, success, ...(scaled !== undefined && { scaled }) },
  };
}
