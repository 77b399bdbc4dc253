import { createHash } from 'node:crypto';
import { Refusal } from './exchange.js';

/** The entity tag of a document: SHA-1, hexadecimal, in quotes. @see xAPI 1.0.3 Communication 3.1 */
export function etagOf(content: Buffer): string {
  return `"${createHash('sha1').update(content).digest('hex')}"`;
}

/**
 * Holds a write to the conditions in its headers (RFC 7232, 3.1 and 3.2).
 *
 * @param current - tag of the document that is there; absent if there is none
 * @throws Refusal 412 if a condition is not met
 */
export function checkPreconditions(headers: Readonly<Record<string, string>>, current: string | undefined): void {
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = headers;
  if (ifMatch !== undefined && !names(ifMatch, current))
    throw new Refusal(412, `If-Match is ${ifMatch}, the document has ${current ?? 'no tag: there is none'}`);
  if (ifNoneMatch !== undefined && names(ifNoneMatch, current))
    throw new Refusal(412, `If-None-Match is ${ifNoneMatch}, the document has ${current}`);
}

/** Whether a list of tags, or `*`, names this one. */
export function names(list: string, tag: string | undefined): boolean {
  if (tag === undefined) return false;
  return list.trim() === '*' || list.split(',').some((listed) => listed.trim() === tag);
}
