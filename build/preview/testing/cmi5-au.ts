import assert from 'node:assert/strict';
import type { Boot } from '../attempts/session.js';
import type { JsonObject } from '../lrs/json.js';
import type { Cmi5Launch, LaunchMode } from '../strict/cmi5/launch.js';
import { auStatement, type AuVerb } from './cmi5-statements.js';
import type { TestPreview } from './preview.js';

/** An assignable unit that does what cmi5 asks of one, step by step, over plain requests. */
export class TestAu {
  readonly #query: URLSearchParams;
  readonly session: string;
  #token = '';
  #launch: Cmi5Launch | undefined;

  /** Launched, and no more. */
  static async launch(preview: TestPreview, attempt: string, au = 0): Promise<TestAu> {
    const response = await preview.post(`/api/attempts/${attempt}/sessions`, { au });
    assert.equal(response.status, 201);
    const { src } = (await response.json()) as Boot; // what this address answers
    return new TestAu(src);
  }

  /** Launched, with its token, its launch data and its learner's preferences. */
  static async open(preview: TestPreview, attempt: string, au = 0): Promise<TestAu> {
    return (await TestAu.launch(preview, attempt, au)).#begin();
  }

  /** As `open`, in the place of what was launched at this address. */
  static async inPlaceOf(address: string): Promise<TestAu> {
    return new TestAu(address).#begin();
  }

  private constructor(address: string) {
    this.#query = new URLSearchParams(address.split('?').slice(1).join('?'));
    this.session = /\/content\/([^/]+)/.exec(address)?.[1] ?? '';
  }

  async #begin(): Promise<this> {
    await this.fetchToken();
    await this.launchData();
    await this.preferences();
    return this;
  }

  parameter(name: string): string {
    return this.#query.get(name) ?? '';
  }

  async fetchToken(): Promise<unknown> {
    const response = await fetch(this.parameter('fetch'), { method: 'POST' });
    const answer = (await response.json()) as { 'auth-token'?: string }; // as cmi5 8.2 has it
    this.#token = answer['auth-token'] ?? this.#token;
    return answer;
  }

  async launchData(): Promise<JsonObject> {
    const response = await this.state('GET', 'LMS.LaunchData');
    assert.equal(response.status, 200);
    const data = (await response.json()) as JsonObject; // a document of cmi5 10.2
    this.#launch = {
      actor: JSON.parse(this.parameter('actor')) as JsonObject, // as cmi5 8.1.3 has it
      registration: this.parameter('registration'),
      activityId: this.parameter('activityId'),
      sessionId: this.session,
      mode: data['launchMode'] as LaunchMode, // 10.2.2
      ...(typeof data['masteryScore'] === 'number' && { masteryScore: data['masteryScore'] }),
      contextTemplate: data['contextTemplate'] as JsonObject, // 10.2.1
    };
    return data;
  }

  preferences(): Promise<Response> {
    return this.request('GET', 'agents/profile', { agent: this.parameter('actor'), profileId: 'cmi5LearnerPreferences' });
  }

  state(method: string, stateId: string, body?: string): Promise<Response> {
    const [agent, activityId, registration] = [this.parameter('actor'), this.parameter('activityId'), this.parameter('registration')];
    return this.request(method, 'activities/state', { agent, activityId, registration, stateId }, body);
  }

  /** A statement as cmi5 wants it; needs the launch data. */
  statement(verb: AuVerb, score?: JsonObject): JsonObject {
    assert.ok(this.#launch);
    return { ...auStatement(verb, score, this.session, this.#launch), timestamp: new Date().toISOString() };
  }

  /** Sends one statement, or several in one request. @returns the HTTP status */
  async send(...statements: readonly JsonObject[]): Promise<number> {
    const response = await this.request('POST', 'statements', {}, JSON.stringify(statements.length === 1 ? statements[0] : statements));
    return response.status;
  }

  say(verb: AuVerb, score?: JsonObject): Promise<number> {
    return this.send(this.statement(verb, score));
  }

  request(method: string, resource: string, query: Readonly<Record<string, string>>, body?: string): Promise<Response> {
    const headers = { authorization: `Basic ${this.#token}`, 'content-type': 'application/json', 'x-experience-api-version': '1.0.3' };
    const search = new URLSearchParams(query).toString();
    return fetch(`${this.parameter('endpoint')}${resource}${search === '' ? '' : `?${search}`}`, { method, headers, ...(body !== undefined && { body }) });
  }
}
