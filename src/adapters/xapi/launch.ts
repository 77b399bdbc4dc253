import type { Agent } from '@xapi/xapi';
import { readActor } from './actor.js';
import { endpointOf, iriOf, launchParameters } from './launch-parameters.js';
import { isUuid } from './uuid.js';

/** What an LMS says by a launch of the Rustici kind. */
export interface XapiLaunch {
  /** Absolute URL that ends in a slash. */
  readonly endpoint: string;
  /** The whole value of the Authorization header. */
  readonly auth: string;
  readonly actor: Agent;
  readonly registration?: string;
  /** Absolute IRI of the activity launched. */
  readonly activity?: string;
  /** The most wanted language, as the LMS tags it. */
  readonly language?: string;
  /** Absolute IRI of the activity that the LMS groups this one under. */
  readonly grouping?: string;
}

export type LaunchReading =
  | { readonly kind: 'launch'; readonly launch: XapiLaunch }
  | { readonly kind: 'no-launch'; readonly problem: string };

/**
 * Reads the query string of a launch, forgivingly: a second question mark, `&amp;`,
 * parameters twice or in other letter case, values escaped twice, a plus sign unescaped.
 * Values stay text: an id of digits is no number.
 *
 * @param search - `location.search`
 */
export function readLaunch(search: string): LaunchReading {
  const parameters = launchParameters(search);
  const endpoint = endpointOf(parameters.get('endpoint') ?? '');
  if (!endpoint) return problem('endpoint');
  const auth = authOf(parameters.get('auth') ?? '');
  if (!auth) return problem('auth');
  const actor = readActor(parameters.get('actor') ?? '');
  if (!actor) return problem('actor');

  const registration = (parameters.get('registration') ?? '').toLowerCase();
  const activity = iriOf(parameters.get('activity_id')) ?? iriOf(parameters.get('activityid'));
  const language = /^[a-z]{2,3}(-[a-z0-9]+)*/i.exec((parameters.get('accept-language') ?? '').trim())?.[0];
  const grouping = iriOf(parameters.get('grouping'));
  return {
    kind: 'launch',
    launch: {
      endpoint,
      auth,
      actor,
      ...(isUuid(registration) && { registration }),
      ...(activity && { activity }),
      ...(language && { language }),
      ...(grouping && { grouping }),
    },
  };
}

function problem(name: string): LaunchReading {
  return { kind: 'no-launch', problem: `the launch has no usable ${name}` };
}

/** The credentials of the Basic scheme are Base64, which has plus signs and no spaces. */
function authOf(text: string): string {
  const [scheme = '', ...credentials] = text.split(' ');
  if (credentials.length === 0) return scheme && `Basic ${scheme}`;
  return `${scheme} ${credentials.join('+')}`;
}
