/** How hostile the LMS is to one attempt. All of it can be changed while the content plays. */
export interface Faults {
  /** No network: SCORM commits answer "true" and are lost, as a beacon's are; the LRS drops the connection. */
  readonly offline: boolean;
  /** SCORM commits block the page, and the LRS waits, for 200 ms. */
  readonly slow: boolean;
  /** SCORM commits answer "false" with 101; the LRS answers 500. */
  readonly failing: boolean;
  /** The learner was logged out: every SCORM call answers "false" with 101; the LRS answers 401. */
  readonly expired: boolean;
  /** What a lost or failed commit held counts as sent, and goes out again only once it differs. SCORM only. */
  readonly forgetful: boolean;
  /** Commits answer "true" although nothing is stored and there is a network. SCORM only. */
  readonly lying: boolean;
  /** Results are String objects: `new String("true") !== "true"`. SCORM only. */
  readonly stringObjects: boolean;
  /** The LRS answers 429, and that it may be asked again after a second. */
  readonly busy: boolean;
  /** The LRS answers 503. */
  readonly unavailable: boolean;
  /** The LRS answers 413 to several statements at once. */
  readonly oneByOne: boolean;
  /** The LRS stores everything, and the connection breaks before it has answered. */
  readonly mute: boolean;
  /** `lesson_mode` from the next launch on. SCORM only. */
  readonly mode: 'normal' | 'browse' | 'review';
  /** `credit` from the next launch on; browse and review are never for credit. SCORM only. */
  readonly credit: 'credit' | 'no-credit';
}

/** How long a slow commit or answer takes, in ms. */
export const SLOW_MS = 200;

/** A kind LMS, but for one thing that a common LMS does to every learner. */
export const noFaults: Faults = {
  offline: false,
  slow: false,
  failing: false,
  expired: false,
  forgetful: true,
  lying: false,
  stringObjects: false,
  busy: false,
  unavailable: false,
  oneByOne: false,
  mute: false,
  mode: 'normal',
  credit: 'credit',
};

/** What may be posted to `/api/attempts/<id>/faults`: faults to change, and `end` to end the attempt from outside. */
export interface FaultRequest {
  readonly faults: Partial<Faults>;
  readonly end: boolean;
}

const switches = [
  'offline',
  'slow',
  'failing',
  'expired',
  'forgetful',
  'lying',
  'stringObjects',
  'busy',
  'unavailable',
  'oneByOne',
  'mute',
] as const;

/** The request in a posted JSON value, or what is wrong with it. */
export function readFaultRequest(posted: unknown): FaultRequest | { readonly problem: string } {
  if (typeof posted !== 'object' || posted === null || Array.isArray(posted)) return { problem: 'a JSON object is wanted' };
  const faults: { -readonly [Name in keyof Faults]?: Faults[Name] } = {};
  let end = false;
  const members: Readonly<Record<string, unknown>> = { ...posted };
  for (const [name, value] of Object.entries(members)) {
    const flag = switches.find((known) => known === name);
    if ((flag || name === 'end') && typeof value !== 'boolean') return { problem: `${name} is true or false` };
    if (flag) faults[flag] = value === true;
    else if (name === 'end') end = value === true;
    else if (name === 'mode' && (value === 'normal' || value === 'browse' || value === 'review')) faults.mode = value;
    else if (name === 'credit' && (value === 'credit' || value === 'no-credit')) faults.credit = value;
    else return { problem: `${name}: ${JSON.stringify(value)} is no fault` };
  }
  return { faults, end };
}
