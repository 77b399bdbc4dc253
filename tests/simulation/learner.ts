import { reasons } from './content.js';
import type { UnitContent } from '../../src/model/content.js';
import { keyOf } from '../../src/session/answer.js';
import { screensOf } from '../../src/model/course.js';
import { CERTAINTIES } from '../../src/model/assessment.js';
import type { Item, Response } from '../../src/model/item.js';
import type { ItemView, ScreenView } from '../../src/model/view.js';
import type { Begun } from '../../src/app/recording.js';
import type { SessionEvent } from '../../src/session/events.js';
import { screenView } from '../../src/session/select.js';
import { begun as retried, marked, practised, questioned, submitted, type Tale } from './oracle.js';
import type { Check } from './model-lms.js';
import { chosen } from './random.js';
import type { Quality, Step } from './story.js';

/** What a learner's step comes to: the event of the course, and what is to be remembered of it. */
export interface Act {
  readonly event: SessionEvent;
  readonly tale: Tale;
  readonly check?: Check;
}

/** What the learner sees. */
export function viewOf(content: UnitContent, { store, review, cutScore }: Begun): ScreenView {
  return screenView(content, store.state, { reasons, review, ...(cutScore !== undefined && { cutScore }) });
}

/** What comes of a step; nothing when the screen does not offer it. */
export function act(content: UnitContent, begun: Begun, tale: Tale, step: Step, at: number): Act | undefined {
  const view = viewOf(content, begun);
  const item = itemOn(view);
  switch (step.do) {
    case 'work':
      return act(content, begun, tale, nextStep(view, item, step), at);
    case 'enter':
      return entering(chosen(screensOf(content.unit), step.which).id, tale, at);
    case 'go-on': {
      const screens = screensOf(content.unit);
      const next = screens[screens.findIndex(({ id }) => id === view.id) + 1];
      return next && entering(next.id, tale, at);
    }
    case 'open': {
      if (view.kind !== 'reveal' && view.kind !== 'worked') return undefined;
      const closed = view.parts.filter((part) => !view.opened.includes(part));
      if (closed.length === 0) return undefined;
      const part = chosen(closed, view.kind === 'worked' ? 0 : step.which);
      return { event: { type: 'part-opened', screen: view.id, part }, tale: { ...tale, opened: new Set([...tale.opened, `${view.id}.${part}`]) } };
    }
    case 'answer': {
      if (!item || item.locked) return undefined;
      const response = answer(content, item.item, step.quality, step.which);
      return { event: { type: 'response-changed', screen: view.id, item: item.item.id, response }, tale };
    }
    case 'check':
      return item && checking(content, view, item, tale, at);
    case 'reveal':
      if (!isPractice(view) || !item || item.tries === 0 || item.locked) return undefined;
      return {
        event: { type: 'answers-revealed', screen: view.id, item: item.item.id },
        tale: { ...tale, shown: new Set([...tale.shown, item.item.id]) },
      };
    case 'say-how-sure': {
      if (!item?.certainty || item.locked) return undefined;
      return { event: { type: 'certainty-chosen', screen: view.id, item: item.item.id, certainty: chosen(CERTAINTIES, step.which) }, tale };
    }
    case 'back': {
      if (view.kind !== 'check' || view.phase !== 'question' || !view.rules.judgedAtEnd || view.position === 1) return undefined;
      // What is answered and not saved would be saved by this: the learner saves it first.
      if (item?.complete) return undefined;
      return { event: { type: 'question-returned', screen: view.id, at }, tale };
    }
    case 'begin':
      if (view.kind !== 'check' || !view.mayBegin) return undefined;
      return { event: { type: 'attempt-started', screen: view.id, at }, tale: retried(content, tale) };
    case 'onward': {
      if (view.kind !== 'check' || view.phase !== 'question' || item?.tries === 0) return undefined;
      const last = view.position === view.count;
      return { event: { type: 'question-left', screen: view.id, at }, tale: last ? submitted(content, tale) : tale };
    }
    case 'language': {
      const language = begun.store.state.language === 'en' ? 'cy' : 'en';
      return { event: { type: 'language-chosen', language }, tale };
    }
    default:
      return undefined;
  }
}

function itemOn(view: ScreenView): ItemView | undefined {
  if (view.kind === 'activity') return view.items[0];
  if (view.kind !== 'check') return undefined;
  return view.phase === 'question' ? view.item : view.result?.retry.find(({ locked }) => !locked);
}

/** Whether answers here change no score: on an activity, and of a question that is asked once more after the result. */
function isPractice(view: ScreenView): boolean {
  return view.kind === 'activity' || (view.kind === 'check' && view.phase === 'result');
}

/** Whether the learner is held up: a question that can neither be answered nor left. */
export function isStuck(content: UnitContent, begun: Begun): boolean {
  const view = viewOf(content, begun);
  const item = itemOn(view);
  return !begun.review && view.kind === 'check' && item !== undefined && item.locked && item.tries === 0;
}

/** What a diligent learner does here; after a result, some try again. */
function nextStep(view: ScreenView, item: ItemView | undefined, { quality, which }: Extract<Step, { do: 'work' }>): Step {
  if ((view.kind === 'reveal' || view.kind === 'worked') && view.opened.length < view.parts.length) return { do: 'open', which };
  if (view.kind === 'check' && view.phase === 'start') return { do: 'begin' };
  if (view.kind === 'check' && view.phase === 'result' && (!item || which < 0.6)) return which < 0.4 ? { do: 'begin' } : { do: 'enter', which };
  if (view.kind === 'check' && view.phase === 'question' && item && item.tries > 0 && item.locked) return { do: 'onward' };
  if (!item || item.locked) return { do: 'go-on' };
  if (item.certainty && item.certainty.chosen === undefined && which < 0.3) return { do: 'say-how-sure', which };
  return item.complete && !item.feedback ? { do: 'check' } : item.complete && which < 0.5 ? { do: 'check' } : { do: 'answer', quality, which };
}

export function entering(screen: string, tale: Tale, at: number): Act {
  return { event: { type: 'screen-entered', screen, at }, tale: { ...tale, seen: new Set([...tale.seen, screen]) } };
}

function checking(content: UnitContent, view: ScreenView, item: ItemView, tale: Tale, at: number): Act | undefined {
  if (item.locked || !item.complete || !item.response) return undefined;
  const result = marked(keyOf(content, item.item.id), item.response);
  const check: Check = { item: item.item.id, response: item.response, right: result.right === result.of, at };
  return {
    event: { type: 'response-checked', screen: view.id, item: item.item.id, at },
    tale: isPractice(view) ? practised(tale, check) : leading(content, view, questioned(tale, check, result)),
    ...(item.item.kind !== 'reflection' && { check }),
  };
}

/** Where answers are judged at the end, the last one hands the attempt in. */
function leading(content: UnitContent, view: ScreenView, tale: Tale): Tale {
  const last = view.kind === 'check' && view.rules.judgedAtEnd && view.position === view.count;
  return last ? submitted(content, tale) : tale;
}

function answer(content: UnitContent, item: Item, quality: Quality, which: number): Response {
  const key = keyOf(content, item.id);
  const good = quality === 'right';
  switch (key.kind) {
    case 'single-choice': {
      if (item.kind !== key.kind) throw new Error(item.id);
      const others = item.options.map(({ id }) => id).filter((id) => id !== key.option);
      return { kind: 'single-choice', option: good ? key.option : chosen(others, which) };
    }
    case 'multiple-choice': {
      if (item.kind !== key.kind) throw new Error(item.id);
      const others = item.options.map(({ id }) => id).filter((id) => !key.options.includes(id));
      if (quality === 'unfinished') return { kind: 'multiple-choice', options: [] };
      return { kind: 'multiple-choice', options: good ? key.options : quality === 'partly' ? [...key.options, chosen(others, which)] : [chosen(others, which)] };
    }
    case 'true-false':
      return { kind: 'true-false', value: good === key.value };
    case 'matching': {
      const pairs = Object.entries(key.pairs).map(([source, target], place) => [source, good || (quality === 'partly' && place > 0) ? target : 'none'] as const);
      return { kind: 'matching', pairs: Object.fromEntries(quality === 'unfinished' ? pairs.slice(1) : pairs) };
    }
    case 'classification': {
      if (item.kind !== key.kind) throw new Error(item.id);
      const placement = Object.entries(key.accepts).map(([token, accepted], place) => {
        const wrong = item.categories.map(({ id }) => id).find((id) => !accepted.includes(id)) ?? accepted[0];
        const right = chosen(accepted, which);
        return [token, good || (quality === 'partly' && place > 0) ? right : wrong] as const;
      });
      return { kind: 'classification', placement: Object.fromEntries(quality === 'unfinished' ? placement.slice(1) : placement) as Record<string, string> };
    }
    case 'hotspot': {
      if (item.kind !== key.kind) throw new Error(item.id);
      const others = item.regions.map(({ id }) => id).filter((id) => !key.regions.includes(id));
      if (quality === 'unfinished') return { kind: 'hotspot', regions: [] };
      return { kind: 'hotspot', regions: good ? key.regions : quality === 'partly' ? [...key.regions, chosen(others, which)] : [chosen(others, which)] };
    }
    case 'case': {
      if (item.kind !== key.kind) throw new Error(item.id);
      const wrong = item.steps.flatMap(({ options }) => options.find(({ id }) => key.grades[id] !== 'best')?.id ?? []);
      const best = item.steps.flatMap(({ options }) => options.find(({ id }) => key.grades[id] === 'best')?.id ?? []);
      if (quality === 'unfinished') return { kind: 'case', path: best.slice(0, 1) };
      return { kind: 'case', path: good ? best : [...wrong.slice(0, 1), ...best] };
    }
    case 'ordering': {
      const [first = '', second = '', ...rest] = key.order;
      const order = good ? key.order : quality === 'partly' ? [second, first, ...rest] : [...rest, second, first];
      return { kind: 'ordering', order: quality === 'unfinished' ? key.order.slice(1) : order };
    }
    case 'fill-in':
      return { kind: 'fill-in', text: good ? chosen(Object.values(key.accepted).flat(), which) : 'wrong' };
    case 'numeric':
      return { kind: 'numeric', value: key.value + (good ? 1 : 2) * key.tolerance + (good ? 0 : 1) };
    case 'rating':
      if (item.kind !== key.kind) throw new Error(item.id);
      return { kind: 'rating', option: chosen(item.options, which).id };
    case 'reflection':
      return { kind: 'reflection' };
    default:
      return key satisfies never;
  }
}
