import { crc64 } from './crc64.js';
import { isoDay, type Day } from './day.js';

/** What an LMS holds of a unit that was finished, in its own words: whoever has these can work out the check code again. */
export interface HeldResult {
  /** xAPI and cmi5: id of the activity in the LMS's statements. Else that of the package: course and unit with a hyphen. */
  readonly activity: string;
  /** SCORM: the learner's id. xAPI and cmi5: the account's home page and name with a space, or what else identifies the actor. */
  readonly learner: string;
  /** As `personName` makes it. */
  readonly name: string;
  readonly passed: boolean;
  /** Per cent with at most two decimals, as SCORM's `score.raw`; undefined where there is none. */
  readonly percent: number | undefined;
  /** When it was finished; undefined where that was not noted. */
  readonly day: Day | undefined;
}

/**
 * Tells one result from another that was copied wrongly; not a secret, so it keeps nobody from making one up.
 * Thirteen digits of Crockford's base 32, in groups: nothing of what makes up the code is left out of it.
 */
export function certificateCode({ activity, learner, name, passed, percent, day }: HeldResult): string {
  const lines = [activity, learner, name, passed ? 'passed' : 'completed', percent ?? '', day === undefined ? '' : isoDay(day)];
  const sum = crc64(lines.join('\n'));
  const digits = Array.from({ length: 13 }, (_, place) => CROCKFORD.charAt(Number((sum >> BigInt(60 - 5 * place)) & 31n)));
  return digits.join('').replace(/^(.{4})(.{4})/, '$1-$2-');
}

/** Without I, L, O and U, which are taken for others. */
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A learner's name to be shown: one line, and nothing that is an address or an id and no name. */
export function personName(given: string | undefined, id: string | undefined): string {
  const name = (given ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  return name === id || /@|:\/\//.test(name) ? '' : name;
}
