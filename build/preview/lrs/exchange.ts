import type { JsonObject, JsonValue } from './json.js';
import type { LrsStore } from './store.js';
import type { StatementProblem } from './validation/check.js';

/** A request as the resources see it: whole, with the alternate syntax undone. */
export interface LrsRequest {
  /** In capitals; never HEAD, which is answered as a GET without its body. */
  readonly method: string;
  /** Below the mount, such as `/activities/state`. */
  readonly path: string;
  /** Path of the mount, without a slash at its end: what a `more` link begins with. */
  readonly base: string;
  readonly query: URLSearchParams;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Whom the request's credentials stand for. */
  readonly authority: JsonObject;
}

export interface LrsAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** What the resources work with. */
export interface LrsContext {
  readonly store: LrsStore;
  now(): Date;
  /** A UUID never used before. */
  newId(): string;
}

export type Resource = (request: LrsRequest, context: LrsContext) => LrsAnswer;

/** The request cannot be met; `lrs.ts` alone turns it into an answer. Nothing has been stored. */
export class Refusal extends Error {
  readonly status: number;
  readonly problems: readonly StatementProblem[];

  constructor(status: number, message: string, problems: readonly StatementProblem[] = []) {
    super(message);
    this.status = status;
    this.problems = problems;
  }
}

export function jsonAnswer(value: JsonValue, headers: Readonly<Record<string, string>> = {}): LrsAnswer {
  return { status: 200, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

/** @throws Refusal 405 for a method that the resource does not have */
export function methodNotAllowed(request: LrsRequest): never {
  throw new Refusal(405, `${request.method} is not a method of ${request.path}`);
}

/** `text/plain` of `text/plain; charset=utf-8`; empty if there is none. */
export function mediaType(contentType: string | undefined): string {
  return contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
}
