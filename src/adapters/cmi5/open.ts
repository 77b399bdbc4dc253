import type { Course } from '../../model/course.js';
import type { Launch, Opened } from '../../tracking/port.js';
import { identifierOf } from '../xapi/actor.js';
import { connectPolicy } from '../xapi/connect-policy.js';
import { isDocument, isSuccess, Lrs, type Answer } from '../xapi/lrs.js';
import type { XapiOptions } from '../xapi/open.js';
import { Outbox } from '../xapi/outbox.js';
import { StateDocument } from '../xapi/state-document.js';
import type { Fetch } from '../xapi/transport.js';
import { randomUuid } from '../xapi/uuid.js';
import { VERBS } from '../xapi/verbs.js';
import { Cmi5Adapter } from './adapter.js';
import { readLaunchData, type LaunchData } from './launch-data.js';
import { readCmi5Launch, type Cmi5Launch } from './launch.js';
import { preferredLanguage } from './preferred-language.js';
import { SessionMemory, type TabStorage } from './session-memory.js';
import { readCmi5Stored, type Cmi5Stored } from './stored.js';
import { fetchToken, type TokenReading } from './token.js';

export interface Cmi5Options extends Omit<XapiOptions, 'course'> {
  readonly course: Pick<Course, 'activityBase' | 'version' | 'languages'>;
  /** The tab's `sessionStorage`; may throw. */
  readonly storage: () => TabStorage;
}

/**
 * Fetches the token, and reads launch data, the learner's preferences and state. When one of
 * these cannot be had nothing is recorded; but for the preferences, without which there are
 * none. Never rejects.
 *
 * @see cmi5 8.2, 10.2, 11: all of it comes before the first statement
 */
export async function openCmi5(options: Cmi5Options): Promise<Opened> {
  const reading = readCmi5Launch(options.search);
  if (reading.kind === 'no-launch') return { kind: 'unconnected', problem: reading.problem };
  const { launch } = reading;
  options.narrow?.(connectPolicy(launch.endpoint, launch.fetch));

  const request = options.fetch ?? ((url, init) => fetch(url, init));
  const memory = new SessionMemory(options.storage, launch.fetch);
  const token = await tokenOf(memory, launch.fetch, request);
  if (token.kind === 'no-token') return { kind: 'unconnected', problem: token.problem, ...(token.ended && { why: 'ended' }) };

  const { endpoint, actor, registration, activity } = launch;
  const lrs = new Lrs({ endpoint, auth: `Basic ${token.token}`, agent: actor, activity, registration }, request, options.now ?? (() => Date.now()));
  const [data, preferences, state] = await Promise.all([
    lrs.getState('LMS.LaunchData'),
    lrs.getAgentProfile('cmi5LearnerPreferences'),
    lrs.getState(),
  ]);
  const launchData = isDocument(data) ? readLaunchData(data.text) : undefined;
  if (!launchData) return unread('LMS.LaunchData', data);
  if (!isSuccess(state) && state.status !== 404) return unread('suspend-data', state);

  const stored = readCmi5Stored(isDocument(state) ? state.text : undefined);
  const preferred = isDocument(preferences) ? preferredLanguage(preferences.text, options.course.languages) : undefined;
  return {
    kind: 'connected',
    port: portOf(options, launch, launchData, { lrs, memory, stored, state }),
    launch: launchOf(launch, launchData, stored, preferred),
    ...(launchData.returnUrl && { returnTo: launchData.returnUrl }),
  };
}

/** A page loaded anew in a session that goes on has the token; one that was closed has none to come. */
async function tokenOf(memory: SessionMemory, url: string, request: Fetch): Promise<TokenReading> {
  const { token, ended } = memory.known;
  if (ended) return { kind: 'no-token', problem: 'this session was closed; the course has to be launched again', ended };
  if (token) return { kind: 'token', token };
  const fetched = await fetchToken(url, request);
  if (fetched.kind === 'token') memory.remember({ token: fetched.token });
  return fetched;
}

function unread(document: string, { status, text }: Answer): Opened {
  return { kind: 'unconnected', problem: `GET activities/state ${document}: ${status} ${text}`.slice(0, 200).trim() };
}

interface Read {
  readonly lrs: Lrs;
  readonly memory: SessionMemory;
  readonly stored: Cmi5Stored;
  readonly state: Answer;
}

function portOf(options: Cmi5Options, launch: Cmi5Launch, { template, mode, masteryScore }: LaunchData, { lrs, memory, stored, state }: Read): Cmi5Adapter {
  const { course, unit, platform, language } = options;
  return new Cmi5Adapter({
    opening: new Outbox(lrs),
    // An LMS that has a verdict already forbids it and goes on with the session.
    outbox: new Outbox(lrs, ({ verb }) => VERDICTS.has(verb.id)),
    document: new StateDocument(lrs, state),
    stored,
    setting: {
      launch,
      template,
      ...(masteryScore !== undefined && { masteryScore }),
      course,
      unit,
      // Looked up for each statement: a language's script may come later.
      get texts() {
        return options.texts();
      },
      platform,
      page: options.session ?? randomUuid(),
    },
    mode,
    memory,
    language,
    now: options.now ?? (() => Date.now()),
  });
}

const VERDICTS = new Set([VERBS.completed.id, VERBS.passed.id, VERBS.failed.id]);

function launchOf(launch: Cmi5Launch, { mode, masteryScore }: LaunchData, stored: Cmi5Stored, preferred: string | undefined): Launch {
  const { suspendData, completion, success, scaled } = stored;
  return {
    mode,
    ...(launch.actor.name && { learnerName: launch.actor.name }),
    learnerId: identifierOf(launch.actor),
    activity: launch.activity,
    identity: JSON.stringify([launch.actor, launch.activity, launch.registration]),
    ...(preferred && { language: preferred }),
    ...(masteryScore !== undefined && { cutScore: masteryScore }),
    ...(suspendData && { suspendData }),
    prior: { completion, success, ...(scaled !== undefined && { scaled }) },
  };
}
