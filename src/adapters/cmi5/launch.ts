import type { Agent } from '@xapi/xapi';
import { readActor } from '../xapi/actor.js';
import { endpointOf, iriOf, launchParameters } from '../xapi/launch-parameters.js';
import { isUuid } from '../xapi/uuid.js';

/** What an LMS says in the address of a launch. @see cmi5 8.1 */
export interface Cmi5Launch {
  /** Absolute URL that ends in a slash. */
  readonly endpoint: string;
  /** Absolute URL that gives the authorization token, once. */
  readonly fetch: string;
  /** As it came: statements and requests carry exactly this one. */
  readonly actor: Agent;
  readonly registration: string;
  /** IRI of the launched activity, the LMS's own. */
  readonly activity: string;
}

export type Cmi5LaunchReading =
  | { readonly kind: 'launch'; readonly launch: Cmi5Launch }
  | { readonly kind: 'no-launch'; readonly problem: string };

/**
 * Reads the five parameters, in any order; all of them are needed.
 *
 * @param search - `location.search`
 */
export function readCmi5Launch(search: string): Cmi5LaunchReading {
  const parameters = launchParameters(search);
  const endpoint = endpointOf(parameters.get('endpoint') ?? '');
  if (!endpoint) return problem('endpoint');
  const fetch = fetchUrlOf(parameters.get('fetch') ?? '');
  if (!fetch) return problem('fetch');
  const actor = actorOf(parameters.get('actor') ?? '');
  if (!actor) return problem('actor');
  const registration = parameters.get('registration') ?? '';
  if (!isUuid(registration)) return problem('registration');
  const activity = iriOf(parameters.get('activityid'));
  if (!activity) return problem('activityId');
  return { kind: 'launch', launch: { endpoint, fetch, actor, registration, activity } };
}

function problem(name: string): Cmi5LaunchReading {
  return { kind: 'no-launch', problem: `the launch has no usable ${name}` };
}

function fetchUrlOf(text: string): string | undefined {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? text : undefined;
}

/**
 * The learner as the LMS names them. Repaired only where an LRS would refuse what came.
 *
 * @see cmi5 9.2: an Agent with an account
 */
function actorOf(json: string): Agent | undefined {
  const repaired = readActor(json);
  if (!repaired?.account) return undefined;
  const given: unknown = JSON.parse(json); // readActor has parsed it
  return isAgent(given) && saysSame({ objectType: 'Agent', ...given }, repaired) ? given : repaired;
}

/** Whether it may be an agent: `saysSame` then compares its members with those of one. */
function isAgent(value: unknown): value is Agent {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function saysSame(one: Agent, other: Agent): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder({ account, ...rest }: Agent): string {
  return JSON.stringify([sorted(rest), sorted(account ?? {})]);
}

function sorted(members: object): readonly (readonly [string, unknown])[] {
  return Object.entries(members).sort(([one], [other]) => (one < other ? -1 : 1));
}
