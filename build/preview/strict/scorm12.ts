import { doubtsAboutEnd, doubtsAboutSet } from './doubts.js';
import { parseElement, type ElementName } from './element-name.js';
import { HeldValues } from './held-values.js';
import { verdict, wrongArguments, type Refusal as AnyRefusal, type ScormCall, type StrictLayer, type Verdict } from './layer.js';
import { doubtWords } from './scorm12/doubts.js';
import { elements, isPartOfModel, keywords, type ElementRule } from './scorm12/elements.js';
import type { ErrorCode } from './scorm12/errors.js';
import { isInteractionType, responseTypes } from './scorm12/responses.js';
import { shorten } from './text.js';

export type Scorm12Function = 'LMSInitialize' | 'LMSFinish' | 'LMSGetValue' | 'LMSSetValue' | 'LMSCommit';
export type Scorm12Call = ScormCall<Scorm12Function>;
type Refusal = AnyRefusal<Exclude<ErrorCode, '0'>>;

/**
 * The strictest reading of the SCORM 1.2 run-time: refuses what any system refuses, with the
 * standard's codes. It holds no LMS: ask `check` before the call goes to a run-time, and tell
 * `accept` when that run-time said yes. Pure.
 */
export class StrictScorm12 implements StrictLayer<Scorm12Function> {
  #state: 'new' | 'open' | 'finished' = 'new';
  readonly #held: HeldValues;

  /** @param known - what the LMS holds at launch, by element */
  constructor(known: Readonly<Record<string, string>>) {
    this.#held = new HeldValues(known);
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
        return { warnings: doubtsAboutEnd(doubtWords, this.#held) };
      default:
        return { warnings: [] };
    }
  }

  /** The run-time behind took the call, so that it now counts. */
  accept(call: Scorm12Call): void {
    if (call.name === 'LMSInitialize') this.#state = 'open';
    if (call.name === 'LMSFinish') this.#state = 'finished';
    if (call.name === 'LMSSetValue') this.#held.set(String(call.args[0]), String(call.args[1]));
  }

  /** RTE 3.3: each function's parameters are strings, and reserved ones are the empty string. */
  #argumentRefusal(call: Scorm12Call): Refusal | undefined {
    const setting = call.name === 'LMSSetValue';
    const wrong = wrongArguments(call, setting ? 2 : 1, !setting && call.name !== 'LMSGetValue');
    if (wrong !== undefined) return { code: '201', reason: wrong };
    if (setting && typeof call.args[1] !== 'string') return { code: '405', reason: `the value is a ${typeof call.args[1]}, not a string` };
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
      if (index >= this.#held.count(list)) return { code: '201', reason: `${list}._count is ${this.#held.count(list)}, so ${index} is none of them` };
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
    return { warnings: doubtsAboutSet(doubtWords, element, value, this.#held) };
  }

  /** RTE 3.4, lists, which have no gap, and the order that every system takes: id, then type, then the rest. */
  #orderRefusal(element: string, name: ElementName): Refusal | undefined {
    for (const { list, index } of name.lists)
      if (index > this.#held.count(list)) return { code: '201', reason: `${list}._count is ${this.#held.count(list)}, so ${index} leaves a gap` };
    const outer = name.lists[0];
    if (!outer) return undefined;
    const record = `${outer.list}.${outer.index}`;
    if (element === `${record}.id`) return undefined;
    if (this.#held.get(`${record}.id`) === undefined) return { code: '201', reason: `${record}.id has to be set first` };
    if (outer.list !== 'cmi.interactions' || element === `${record}.type`) return undefined;
    return this.#held.get(`${record}.type`) !== undefined ? undefined : { code: '201', reason: `${record}.type has to be set before it` };
  }

  /** RTE 3.4.5. */
  #valueRefusal(element: string, name: ElementName, type: (ElementRule & { access: 'read-write' })['type'], value: string): Refusal | undefined {
    const outer = name.lists[0];
    const record = outer ? `${outer.list}.${outer.index}` : '';
    const interaction = this.#held.get(`${record}.type`);
    const wrong =
      type !== 'response' ? type(value) : isInteractionType(interaction) ? responseTypes[interaction](value) : 'has no type to be read by';
    if (wrong) return { code: '405', reason: `"${shorten(value)}" ${wrong}` };
    if (name.generic === 'cmi.objectives.n.id' && this.#held.isUsed('cmi.objectives', 'id', value, element))
      return { code: '405', reason: `another objective is called "${value}" already` };
    return undefined;
  }
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
