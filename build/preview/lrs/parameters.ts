import { Refusal } from './exchange.js';
import { isJsonObject, parseJson, type JsonObject } from './json.js';
import { agent, identifiedActor } from './validation/actor.js';
import type { Check } from './validation/check.js';
import { isIri, isTimestamp, isUuid } from './validation/values.js';

/**
 * A request's parameters, each held to the standard of the same kind of value in a
 * statement (xAPI 1.0.3 Data 2.2) and refused with 400 if unknown, differing in case, or
 * given twice (Communication 3.2).
 */
export class Parameters {
  readonly #query: URLSearchParams;

  constructor(query: URLSearchParams, allowed: readonly string[]) {
    for (const name of query.keys()) {
      if (!allowed.includes(name))
        throw new Refusal(400, `parameter ${name} is none of ${allowed.join(', ') || '(none)'}`);
      if (query.getAll(name).length > 1) throw new Refusal(400, `parameter ${name} was given twice`);
    }
    this.#query = query;
  }

  has(name: string): boolean {
    return this.#query.has(name);
  }

  text(name: string): string | undefined {
    return this.#query.get(name) ?? undefined;
  }

  required(name: string): string {
    const value = this.text(name);
    if (!value) throw new Refusal(400, `parameter ${name} is required`);
    return value;
  }

  iri(name: string): string | undefined {
    return this.#tested(name, isIri, 'an IRI with a scheme');
  }

  requiredIri(name: string): string {
    return tested(name, this.required(name), isIri, 'an IRI with a scheme');
  }

  uuid(name: string): string | undefined {
    return this.#tested(name, isUuid, 'a UUID');
  }

  requiredUuid(name: string): string {
    return tested(name, this.required(name), isUuid, 'a UUID');
  }

  /** Ms since 1970. */
  time(name: string): number | undefined {
    const value = this.#tested(name, isTime, 'an ISO 8601 date and time with separators');
    return value === undefined ? undefined : Date.parse(value);
  }

  flag(name: string): boolean {
    return this.#tested(name, (text) => text === 'true' || text === 'false', 'true or false') === 'true';
  }

  /** From 0. */
  count(name: string): number | undefined {
    const value = this.#tested(name, (text) => /^\d{1,9}$/.test(text), 'a whole number from 0');
    return value === undefined ? undefined : Number(value);
  }

  requiredAgent(name: string): JsonObject {
    return this.#actor(name, this.required(name), agent);
  }

  /** An Agent or an identified Group. */
  identified(name: string): JsonObject | undefined {
    const value = this.text(name);
    return value === undefined ? undefined : this.#actor(name, value, identifiedActor);
  }

  #actor(name: string, json: string, check: Check): JsonObject {
    const value = parseJson(json);
    if (!isJsonObject(value)) throw new Refusal(400, `parameter ${name} is not a JSON object: ${json}`);
    const problems = check(value, name);
    if (problems.length > 0) throw new Refusal(400, `parameter ${name} names nobody: ${json}`, problems);
    return value;
  }

  #tested(name: string, test: (text: string) => boolean, wanted: string): string | undefined {
    const value = this.text(name);
    return value === undefined ? undefined : tested(name, value, test, wanted);
  }
}

/** The basic form, without separators, is right in a statement but no query needs it. */
function isTime(text: string): boolean {
  return isTimestamp(text) && !Number.isNaN(Date.parse(text));
}

function tested(name: string, value: string, test: (text: string) => boolean, wanted: string): string {
  if (!test(value)) throw new Refusal(400, `parameter ${name} is ${JSON.stringify(value)}, not ${wanted}`);
  return value;
}
