import { doubtsAboutEnd, doubtsAboutSet } from './doubts.js';
import { parseElement, type ElementName } from './element-name.js';
import { HeldValues } from './held-values.js';
import { verdict, wrongArguments, type Refusal as AnyRefusal, type ScormCall, type StrictLayer, type Verdict as AnyVerdict } from './layer.js';
import { doubtsAboutScore, doubtWords } from './scorm2004/doubts.js';
import { elements, isPartOfModel, keywords, listLimits, type ElementRule } from './scorm2004/elements.js';
import type { ErrorCode } from './scorm2004/errors.js';
import { isInteractionType, responseRules } from './scorm2004/responses.js';
import { shorten } from './text.js';

export type Scorm2004Function = 'Initialize' | 'Terminate' | 'GetValue' | 'SetValue' | 'Commit';
export type Scorm2004Call = ScormCall<Scorm2004Function>;
type Refusal = AnyRefusal<Exclude<ErrorCode, '0'>>;
type Verdict = AnyVerdict<Exclude<ErrorCode, '0'>>;

/** What each function answers before `Initialize` and after `Terminate` (4th ed. RTE 3.1.7). */
const stateErrors = {
  Terminate: ['112', '113'],
  GetValue: ['122', '123'],
  SetValue: ['132', '133'],
  Commit: ['142', '143'],
} as const;

/**
 * The strictest reading of the SCORM 2004 run-time, 3rd and 4th edition: refuses what any system
 * refuses, with the standard's codes. Pure. Clauses are of the 4th edition's RTE.
 */
export class StrictScorm2004 implements StrictLayer<Scorm2004Function> {
  #state: 'new' | 'open' | 'terminated' = 'new';
  readonly #held: HeldValues;

  /** @param known - what the LMS holds at launch, by element */
  constructor(known: Readonly<Record<string, string>>) {
    this.#held = new HeldValues(known);
  }

  check(call: Scorm2004Call): Verdict {
    const refusal = this.#argumentRefusal(call) ?? this.#stateRefusal(call);
    if (refusal) return verdict(refusal);
    switch (call.name) {
      case 'GetValue':
        return this.#checkGet(String(call.args[0]));
      case 'SetValue':
        return this.#checkSet(String(call.args[0]), String(call.args[1]));
      case 'Terminate':
        return { warnings: [...doubtsAboutEnd(doubtWords, this.#held), ...doubtsAboutScore(this.#held)] };
      default:
        return { warnings: [] };
    }
  }

  accept({ name, args }: Scorm2004Call): void {
    if (name === 'Initialize') this.#state = 'open';
    if (name === 'Terminate') this.#state = 'terminated';
    if (name === 'SetValue') this.#held.set(String(args[0]), String(args[1]));
  }

  /** RTE 3.1.2 to 3.1.4: each parameter is a characterstring, and that of three functions is empty. */
  #argumentRefusal(call: Scorm2004Call): Refusal | undefined {
    const setting = call.name === 'SetValue';
    const wrong = wrongArguments(call, setting ? 2 : 1, !setting && call.name !== 'GetValue');
    if (wrong !== undefined) return { code: '201', reason: wrong };
    if (setting && typeof call.args[1] !== 'string') return { code: '406', reason: `the value is a ${typeof call.args[1]}, not a string` };
    return undefined;
  }

  /** RTE 3.1.1: Initialize once and first, nothing after Terminate. */
  #stateRefusal({ name }: Scorm2004Call): Refusal | undefined {
    if (name === 'Initialize') {
      if (this.#state === 'new') return undefined;
      return this.#state === 'open'
        ? { code: '103', reason: 'already initialised' }
        : { code: '104', reason: 'terminated already: a new session needs a new launch' };
    }
    if (this.#state === 'open') return undefined;
    const [before, after] = stateErrors[name];
    return this.#state === 'new'
      ? { code: before, reason: 'Initialize was not called' }
      : { code: after, reason: 'Terminate was called already' };
  }

  /** RTE 3.1.4.3. */
  #checkGet(element: string): Verdict {
    const name = parseElement(element);
    const keyword = keywords.has(name.generic);
    const rule = keyword ? undefined : ruleOf(element, name, '301');
    if (rule && 'code' in rule) return verdict(rule);
    if (rule?.access === 'write-only') return verdict({ code: '405', reason: `${element} can only be set` });
    for (const { list, index } of name.lists) {
      const count = this.#held.count(list);
      if (index >= count) return verdict({ code: '301', reason: `${list}._count is ${count}, so ${index} is none of them` });
    }
    const unset = rule !== undefined && !('first' in rule) && this.#held.get(element) === undefined;
    return unset ? { refusal: { code: '403', reason: `${element} was never set` }, unset, warnings: [] } : { warnings: [] };
  }

  /** RTE 3.1.4.4. */
  #checkSet(element: string, value: string): Verdict {
    const name = parseElement(element);
    if (keywords.has(name.generic)) return verdict({ code: '404', reason: `${element} is a keyword, which is only read` });
    const rule = ruleOf(element, name, '351');
    if ('code' in rule) return verdict(rule);
    if (rule.access === 'read-only') return verdict({ code: '404', reason: `${element} can only be read` });
    const refusal =
      this.#listRefusal(name) ?? this.#dependencyRefusal(element, name) ?? this.#valueRefusal(element, name, rule, value) ?? this.#idRefusal(element, name, value);
    return refusal ? verdict(refusal) : { warnings: doubtsAboutSet(doubtWords, element, value, this.#held) };
  }

  /** RTE 4.1.1.1 and 3.1.7.6: a list has no gap, and no more members than every system has room for. */
  #listRefusal({ lists, generic }: ElementName): Refusal | undefined {
    for (const { list, index } of lists) {
      const count = this.#held.count(list);
      if (index > count) return { code: '351', reason: `${list}._count is ${count}, so ${index} leaves a gap` };
      const limit = this.#limitOf(list);
      if (index >= limit) return { code: '351', reason: `${list} has room for ${limit} in every system; ${generic} would be one more` };
    }
    return undefined;
  }

  #limitOf(list: string): number {
    const { generic, lists } = parseElement(list);
    if (!generic.endsWith('.correct_responses')) return listLimits[generic] ?? Infinity;
    const type = this.#held.get(`cmi.interactions.${lists[0]?.index}.type`);
    return isInteractionType(type) ? responseRules[type].patterns : Infinity;
  }

  /** RTE 3.1.7.12: `id` before all else of an objective or interaction, and `type` before responses. */
  #dependencyRefusal(element: string, { lists, generic }: ElementName): Refusal | undefined {
    const [outer] = lists;
    if (!outer || outer.list === 'cmi.comments_from_learner') return undefined;
    const record = `${outer.list}.${outer.index}`;
    if (element === `${record}.id`) return undefined;
    if (this.#held.get(`${record}.id`) === undefined) return { code: '408', reason: `${record}.id has to be set first` };
    const needsType = /\.(learner_response|pattern)$/.test(generic);
    if (needsType && this.#held.get(`${record}.type`) === undefined) return { code: '408', reason: `${record}.type has to be set before it` };
    return undefined;
  }

  /** RTE 4.1.1 and 4.2. */
  #valueRefusal(element: string, name: ElementName, rule: Exclude<ElementRule, { access: 'read-only' }>, value: string): Refusal | undefined {
    const wrong = typeof rule.type === 'string' ? this.#responseProblem(name, rule.type, value) : rule.type(value);
    if (wrong) return { code: '406', reason: `"${shorten(value)}" ${wrong}` };
    const outside = 'range' in rule ? rule.range?.(Number(value)) : undefined;
    return outside === undefined ? undefined : { code: '407', reason: `${element}: ${value} ${outside}` };
  }

  /** RTE 4.2.9.1 and 4.2.9.2. */
  #responseProblem({ lists: [outer] }: ElementName, kind: 'learner-response' | 'correct-response', value: string): string | undefined {
    const type = this.#held.get(`cmi.interactions.${outer?.index}.type`);
    if (!isInteractionType(type)) return 'has no type to be read by';
    return kind === 'learner-response' ? responseRules[type].learner(value) : responseRules[type].correct(value);
  }

  /** RTE 4.2.9 and 4.2.17: an objective's id is its own and never changes; patterns of a set differ. */
  #idRefusal(element: string, { generic, lists }: ElementName, value: string): Refusal | undefined {
    const inner = lists.at(-1);
    if (!inner) return undefined;
    if (generic === 'cmi.objectives.n.id') {
      const before = this.#held.get(element);
      if (before !== undefined && before !== value) return { code: '351', reason: `${element} is "${before}", and an objective’s id never changes` };
    }
    const distinct = generic.endsWith('.objectives.m.id') || generic === 'cmi.objectives.n.id';
    if (distinct && this.#held.isUsed(inner.list, 'id', value, element)) return { code: '351', reason: `"${value}" is another’s id in ${inner.list} already` };
    const type = this.#held.get(`cmi.interactions.${lists[0]?.index}.type`);
    if (generic.endsWith('.pattern') && isInteractionType(type) && responseRules[type].distinctPatterns && this.#held.isUsed(inner.list, 'pattern', value, element))
      return { code: '351', reason: `"${shorten(value)}" is a right answer already` };
    return undefined;
  }
}

/** The element's rule; 401, 402 or the general failure of the call when it holds no value (RTE 3.1.7). */
function ruleOf(element: string, { generic }: ElementName, general: '301' | '351'): ElementRule | Refusal {
  if (element === '') return { code: general, reason: 'no element is named' };
  const rule = Object.hasOwn(elements, generic) ? elements[generic] : undefined;
  if (rule) return rule;
  if (/^adl\.data(\.|$)/.test(generic)) return { code: '402', reason: 'adl.data is known to few systems' };
  const keyword = /^(.+)\.(_children|_count)$/.exec(generic);
  if (keyword?.[1] !== undefined && isPartOfModel(keyword[1]))
    return general === '351'
      ? { code: '404', reason: `${element} is a keyword, which is only read` }
      : { code: '301', reason: `${keyword[1]} has no ${keyword[2] === '_count' ? 'count' : 'children'}` };
  return { code: '401', reason: `${element} is no element of SCORM 2004` };
}
