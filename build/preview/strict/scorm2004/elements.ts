import { form, vocabulary, type DataType } from '../text.js';
import { characterString, language, localizedString, longIdentifier, range, real, safeString, time, timeInterval, type Range } from './data-types.js';
import { interactionTypes } from './responses.js';

/**
 * One element of the data model (4th ed. RTE 4.2). `first` is what `GetValue` gives before
 * anybody set it; without it that is error 403.
 */
export type ElementRule =
  | { readonly access: 'read-only'; readonly first?: string }
  | { readonly access: 'read-write' | 'write-only'; readonly type: DataType; readonly range?: Range; readonly first?: string }
  | { readonly access: 'read-write'; readonly type: 'learner-response' | 'correct-response' };

const readOnly = (first?: string): ElementRule => ({ access: 'read-only', ...(first !== undefined && { first }) });
const readWrite = (type: DataType, first?: string): ElementRule => ({ access: 'read-write', type, ...(first !== undefined && { first }) });
const number = (limits: Range, first?: string): ElementRule => ({ access: 'read-write', type: real, range: limits, ...(first !== undefined && { first }) });
const writeOnly = (type: DataType): ElementRule => ({ access: 'write-only', type });

const anyNumber = range(-99999.9999999, 99999.9999999);
const completionStatus = vocabulary('completed', 'incomplete', 'not attempted', 'unknown');
const successStatus = vocabulary('passed', 'failed', 'unknown');
const words = ['correct', 'incorrect', 'unanticipated', 'neutral'];
const result: DataType = (value) =>
  words.includes(value) || real(value) === undefined ? undefined : `is none of "${words.join('", "')}", nor a decimal`;
const request: DataType = (value) =>
  form(value, /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[A-Za-z0-9_.-]+\}(choice|jump))$/, 'a navigation request');

/** Every element that holds a value, with `n` and `m` for indices. Keywords are in `keywords`. */
export const elements: Readonly<Record<string, ElementRule>> = {
  'cmi.comments_from_learner.n.comment': readWrite(localizedString(4000)),
  'cmi.comments_from_learner.n.location': readWrite(characterString(250)),
  'cmi.comments_from_learner.n.timestamp': readWrite(time),
  'cmi.comments_from_lms.n.comment': readOnly(),
  'cmi.comments_from_lms.n.location': readOnly(),
  'cmi.comments_from_lms.n.timestamp': readOnly(),
  'cmi.completion_status': readWrite(completionStatus, 'unknown'),
  'cmi.completion_threshold': readOnly(),
  'cmi.credit': readOnly('credit'),
  'cmi.entry': readOnly(''),
  'cmi.exit': writeOnly(vocabulary('time-out', 'suspend', 'logout', 'normal', '')),
  'cmi.interactions.n.id': readWrite(longIdentifier),
  'cmi.interactions.n.type': readWrite(vocabulary(...interactionTypes)),
  'cmi.interactions.n.objectives.m.id': readWrite(longIdentifier),
  'cmi.interactions.n.timestamp': readWrite(time),
  'cmi.interactions.n.correct_responses.m.pattern': { access: 'read-write', type: 'correct-response' },
  'cmi.interactions.n.weighting': number(anyNumber),
  'cmi.interactions.n.learner_response': { access: 'read-write', type: 'learner-response' },
  'cmi.interactions.n.result': readWrite(result),
  'cmi.interactions.n.latency': readWrite(timeInterval),
  'cmi.interactions.n.description': readWrite(localizedString(250)),
  'cmi.launch_data': readOnly(),
  'cmi.learner_id': readOnly(),
  'cmi.learner_name': readOnly(),
  'cmi.learner_preference.audio_level': number(range(0, 99999), '1'),
  'cmi.learner_preference.language': readWrite((value) => (value === '' ? undefined : language(value)), ''),
  'cmi.learner_preference.delivery_speed': number(range(0, 99999), '1'),
  'cmi.learner_preference.audio_captioning': readWrite(vocabulary('-1', '0', '1'), '0'),
  'cmi.location': readWrite(safeString(1000)),
  'cmi.max_time_allowed': readOnly(),
  'cmi.mode': readOnly('normal'),
  'cmi.objectives.n.id': readWrite(longIdentifier),
  'cmi.objectives.n.score.scaled': number(range(-1, 1)),
  'cmi.objectives.n.score.raw': number(anyNumber),
  'cmi.objectives.n.score.min': number(anyNumber),
  'cmi.objectives.n.score.max': number(anyNumber),
  'cmi.objectives.n.success_status': readWrite(successStatus, 'unknown'),
  'cmi.objectives.n.completion_status': readWrite(completionStatus, 'unknown'),
  'cmi.objectives.n.progress_measure': number(range(0, 1)),
  'cmi.objectives.n.description': readWrite(localizedString(250)),
  'cmi.progress_measure': number(range(0, 1)),
  'cmi.scaled_passing_score': readOnly(),
  'cmi.score.scaled': number(range(-1, 1)),
  'cmi.score.raw': number(anyNumber),
  'cmi.score.min': number(anyNumber),
  'cmi.score.max': number(anyNumber),
  'cmi.session_time': writeOnly(timeInterval),
  'cmi.success_status': readWrite(successStatus, 'unknown'),
  'cmi.suspend_data': readWrite(safeString(64000)),
  'cmi.time_limit_action': readOnly('continue,no message'),
  'cmi.total_time': readOnly('PT0S'),
  'adl.nav.request': writeOnly(request),
  'adl.nav.request_valid.continue': readOnly('unknown'),
  'adl.nav.request_valid.previous': readOnly('unknown'),
};

/** `_version`, and where `_children` and `_count` may be asked for (4th ed. RTE 4.1.2). Never set. */
export const keywords: ReadonlySet<string> = new Set([
  'cmi._version',
  'cmi.comments_from_learner._children',
  'cmi.comments_from_learner._count',
  'cmi.comments_from_lms._children',
  'cmi.comments_from_lms._count',
  'cmi.interactions._children',
  'cmi.interactions._count',
  'cmi.interactions.n.objectives._count',
  'cmi.interactions.n.correct_responses._count',
  'cmi.learner_preference._children',
  'cmi.objectives._children',
  'cmi.objectives._count',
  'cmi.objectives.n.score._children',
  'cmi.score._children',
]);

/** How many members each list has room for in every system (4th ed. RTE 4.2, smallest permitted maximum). */
export const listLimits: Readonly<Record<string, number>> = {
  'cmi.comments_from_learner': 250,
  'cmi.interactions': 250,
  'cmi.interactions.n.objectives': 10,
  'cmi.objectives': 100,
};

/** Whether the name is a group or a value of the model, so that a keyword after it is wrong but not unknown. */
export function isPartOfModel(generic: string): boolean {
  return [...Object.keys(elements), ...keywords].some((name) => name === generic || name.startsWith(`${generic}.`));
}
