import type { Agent } from '@xapi/xapi';
import { readActor } from './actor.js';
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
  const parameters = parametersOf(search);
  const endpoint = urlOf(parameters.get('endpoint') ?? '');
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

/** By name in lower case; of several the first that says something. */
function parametersOf(search: string): ReadonlyMap<string, string> {
  const query = search.replace(/^\?+/, '').replace(/#.*$/, '').replaceAll('?', '&');
  const parameters = new Map<string, string>();
  for (const [given, value] of new URLSearchParams(query)) {
    const name = given.replace(/^amp;/, '').toLowerCase();
    if (!parameters.get(name)) parameters.set(name, unescaped(value.trim()));
  }
  return parameters;
}

/** A value that still begins like an escaped URL or object was escaped twice. */
function unescaped(value: string): string {
  if (!/^(https?%3A|%7B|%5B|Basic%20|Bearer%20)/i.test(value)) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function urlOf(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text)) return undefined;
  try {
    return new URL(text).href.replace(/\/*$/, '/');
  } catch {
    return undefined;
  }
}

/** The credentials of the Basic scheme are Base64, which has plus signs and no spaces. */
function authOf(text: string): string {
  const [scheme = '', ...credentials] = text.split(' ');
  if (credentials.length === 0) return scheme && `Basic ${scheme}`;
  return `${scheme} ${credentials.join('+')}`;
}

/** An IRI with a scheme; in launches of some LMSs a bare number stands where one belongs. */
function iriOf(text: string | undefined): string | undefined {
  return text && /^[a-z][a-z0-9+.-]*:[^\s]+$/i.test(text) ? text : undefined;
}
