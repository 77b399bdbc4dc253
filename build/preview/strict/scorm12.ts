import { elements, isPartOfModel, keywords, parseElement, type ElementName, type ElementRule } from './elements.js';
import type { Refusal } from './errors.js';
import { isInteractionType, responseTypes } from './responses.js';
import { doubtsAboutFinish, doubtsAboutSet } from './doubts.js';

/** A call of the SCORM 1.2 API as the content made it, before anything was converted. */
export interface Scorm12Call {
  readonly name: 'LMSInitialize' | 'LMSFinish' | 'LMSGetValue' | 'LMSSetValue' | 'LMSCommit';
  readonly args: readonly unknown[];
}

/** What the strictest system says to a call, and what it would swallow but an author should know. */
export interface Verdict {
  readonly refusal?: Refusal;
  readonly warnings: readonly string[];
}

/**
 * The strictest reading of the SCORM 1.2 run-time: refuses what any system refuses, with the
 * standard's codes. It holds no LMS: ask `check` before the call goes to a run-time, and tell
 * `accept` when that run-time said yes. Pure.
 */
export class StrictScorm12 {
  #state: 'new' | 'open' | 'finished' = 'new';
  readonly #values: Map<string, string>;
  readonly #set = new Set<string>();

  /** @param known - what the LMS holds at launch, by element */
  constructor(known: Readonly<Record<string, string>>) {
    this.#values = new Map(Object.entries(known));
  }

  check(call: Scorm12Call): Verdict {
    const refusal = this.#argumentRefusal(call) ?? this.#stateRefusal(call);
    if (refusal) return { refusal, warnings: [] };
    switch (call.name) {
      case 'LMSGetValue':
        return verdict(this.#getRefusal(String(call.args[0])));
      case 'LMSSetValue':
        return this.#checkSet(String(call.args[0]), String(call.args[1]));
      case 'LMSFinish':
        return { warnings: doubtsAboutFinish(this.#set) };
      default:
        return { warnings: [] };
    }
  }

  /** The run-time behind took the call, so that it now counts. */
  accept(call: Scorm12Call): void {
    if (call.name === 'LMSInitialize') this.#state = 'open';
    if (call.name === 'LMSFinish') this.#state = 'finished';
    if (call.name !== 'LMSSetValue') return;
    const element = String(call.args[0]);
    this.#values.set(element, String(call.args[1]));
    this.#set.add(element);
  }

  /** RTE 3.3: each function's parameters are strings, and reserved ones are the empty string. */
  #argumentRefusal(call: Scorm12Call): Refusal | undefined {
    const wanted = call.name === 'LMSSetValue' ? 2 : 1;
    const given = call.args.slice(0, wanted);
    if (call.args.length !== wanted || given.some((arg) => arg === undefined || arg === null))
      return { code: '201', reason: `${call.name} takes ${wanted === 1 ? 'one argument' : 'two arguments'}, none of them undefined` };
    if (typeof given[0] !== 'string') return { code: '201', reason: `the first argument is a ${typeof given[0]}, not a string` };
    if (wanted === 2 && typeof given[1] !== 'string') return { code: '405', reason: `the value is a ${typeof given[1]}, not a string` };
    const reserved = call.name !== 'LMSGetValue' && call.name !== 'LMSSetValue';
    if (reserved && given[0] !== '') return { code: '201', reason: `the argument of ${call.name} is "" and nothing else` };
    return undefined;
  }

  /** RTE 3.3: Initialize once and first, nothing after Finish. */
  #stateRefusal({ name }: Scorm12Call): Refusal | undefined {
    if (name === 'LMSInitialize') {
      if (this.#state === 'new') return undefined;
      return { code: '101', reason: this.#state === 'open' ? 'already initialised' : 'already finished' };
    }
    if (this.#state === 'open') return undefined;
    return { code: '301', reason: this.#state === 'new' ? 'LMSInitialize was not called' : 'LMSFinish was called already' };
  }

  #getRefusal(element: string): Refusal | undefined {
    const name = parseElement(element);
    if (!keywords.has(name.generic)) {
      const rule = ruleOf(element, name);
      if ('code' in rule) return rule;
      if (rule.access === 'write-only') return { code: '404', reason: `${element} can only be set` };
    }
    for (const { list, index } of name.lists)
      if (index >= this.#count(list)) return { code: '201', reason: `${list}._count is ${this.#count(list)}, so ${index} is none of them` };
    return undefined;
  }

  #checkSet(element: string, value: string): Verdict {
    const name = parseElement(element);
    if (keywords.has(name.generic)) return verdict({ code: '402', reason: `${element} is a keyword` });
    const rule = ruleOf(element, name);
    if ('code' in rule) return verdict(rule);
    if (rule.access === 'read-only') return verdict({ code: '403', reason: `${element} can only be read` });
    const refusal = this.#orderRefusal(element, name) ?? this.#valueRefusal(element, name, rule.type, value);
    if (refusal) return verdict(refusal);
    return { warnings: doubtsAboutSet(element, value, this.#values) };
  }

  /** RTE 3.4, lists, which have no gap, and the order that every system takes: id, then type, then the rest. */
  #orderRefusal(element: string, name: ElementName): Refusal | undefined {
    for (const { list, index } of name.lists)
      if (index > this.#count(list)) return { code: '201', reason: `${list}._count is ${this.#count(list)}, so ${index} leaves a gap` };
    const outer = name.lists[0];
    if (!outer) return undefined;
    const record = `${outer.list}.${outer.index}`;
    if (element === `${record}.id`) return undefined;
    if (!this.#values.has(`${record}.id`)) return { code: '201', reason: `${record}.id has to be set first` };
    if (outer.list !== 'cmi.interactions' || element === `${record}.type`) return undefined;
    return this.#values.has(`${record}.type`) ? undefined : { code: '201', reason: `${record}.type has to be set before it` };
  }

  /** RTE 3.4.5. */
  #valueRefusal(element: string, name: ElementName, type: (ElementRule & { access: 'read-write' })['type'], value: string): Refusal | undefined {
    const outer = name.lists[0];
    const record = outer ? `${outer.list}.${outer.index}` : '';
    const interaction = this.#values.get(`${record}.type`);
    const wrong =
      type !== 'response' ? type(value) : isInteractionType(interaction) ? responseTypes[interaction](value) : 'has no type to be read by';
    if (wrong) return { code: '405', reason: `"${shorten(value)}" ${wrong}` };
    if (name.generic === 'cmi.objectives.n.id' && this.#hasOtherObjective(element, value))
      return { code: '405', reason: `another objective is called "${value}" already` };
    return undefined;
  }

  #hasOtherObjective(element: string, id: string): boolean {
    return [...this.#values].some(([other, value]) => other !== element && value === id && /^cmi\.objectives\.\d+\.id$/.test(other));
  }

  /** Members of a list: those with any element, since the first one set of each is allowed at the end only. */
  #count(list: string): number {
    const members = new Set<string>();
    for (const element of this.#values.keys()) {
      const member = element.startsWith(`${list}.`) ? element.slice(list.length + 1).split('.')[0] : undefined;
      if (member !== undefined && /^\d+$/.test(member)) members.add(member);
    }
    return members.size;
  }
}

function verdict(refusal: Refusal | undefined): Verdict {
  return { ...(refusal && { refusal }), warnings: [] };
}

/** The element's rule; 202, 203 or 401 (RTE 3.3, API error codes) when it holds no value. */
function ruleOf(element: string, { generic }: ElementName): ElementRule | Refusal {
  if (element === '') return { code: '201', reason: 'no element is named' };
  const rule = Object.hasOwn(elements, generic) ? elements[generic] : undefined;
  if (rule) return rule;
  const keyword = /^(.+)\.(_children|_count)$/.exec(generic);
  if (keyword?.[1] !== undefined && isPartOfModel(keyword[1])) {
    if (keyword[2] === '_children') return { code: '202', reason: `${keyword[1]} has no children` };
    return { code: '203', reason: `${keyword[1]} is no list` };
  }
  return { code: '401', reason: `${element} is no element of SCORM 1.2` };
}

function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}...` : value;
}
