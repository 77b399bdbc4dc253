import {
  cmiComments,
  cmiDecimal,
  cmiIdentifier,
  cmiInteger,
  cmiResult,
  cmiSafeString,
  cmiScore,
  cmiString,
  cmiTime,
  cmiTimespan,
  cmiVocabulary,
} from './data-types.js';
import { interactionTypes } from './responses.js';
import type { DataType } from '../text.js';

/** One element of the data model (RTE 3.4.4). `response` has a form that depends on the interaction's type. */
export type ElementRule =
  | { readonly access: 'read-only' }
  | { readonly access: 'read-write' | 'write-only'; readonly type: DataType | 'response' };

const readOnly = { access: 'read-only' } as const;
const readWrite = (type: DataType) => ({ access: 'read-write', type }) as const;
const writeOnly = (type: DataType | 'response') => ({ access: 'write-only', type }) as const;

/** Not "not attempted": that one is the LMS's to say (RTE 3.4.4, lesson_status), and systems refuse it. */
const lessonStatus = cmiVocabulary('passed', 'completed', 'failed', 'incomplete', 'browsed');

/** Every element of SCORM 1.2 that holds a value, with `n` and `m` for indices. Keywords are in `keywords`. */
export const elements: Readonly<Record<string, ElementRule>> = {
  'cmi.core.student_id': readOnly,
  'cmi.core.student_name': readOnly,
  'cmi.core.lesson_location': readWrite(cmiSafeString(255)),
  'cmi.core.credit': readOnly,
  'cmi.core.lesson_status': readWrite(lessonStatus),
  'cmi.core.entry': readOnly,
  'cmi.core.score.raw': readWrite(cmiScore),
  'cmi.core.score.max': readWrite(cmiScore),
  'cmi.core.score.min': readWrite(cmiScore),
  'cmi.core.total_time': readOnly,
  'cmi.core.lesson_mode': readOnly,
  'cmi.core.exit': writeOnly(cmiVocabulary('time-out', 'suspend', 'logout', '')),
  'cmi.core.session_time': writeOnly(cmiTimespan),
  'cmi.suspend_data': readWrite(cmiSafeString(4096)),
  'cmi.launch_data': readOnly,
  'cmi.comments': readWrite(cmiComments),
  'cmi.comments_from_lms': readOnly,
  'cmi.objectives.n.id': readWrite(cmiIdentifier),
  'cmi.objectives.n.score.raw': readWrite(cmiScore),
  'cmi.objectives.n.score.max': readWrite(cmiScore),
  'cmi.objectives.n.score.min': readWrite(cmiScore),
  'cmi.objectives.n.status': readWrite(cmiVocabulary('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted')),
  'cmi.student_data.mastery_score': readOnly,
  'cmi.student_data.max_time_allowed': readOnly,
  'cmi.student_data.time_limit_action': readOnly,
  'cmi.student_preference.audio': readWrite(cmiInteger(-1, 100)),
  'cmi.student_preference.language': readWrite(cmiString(255)),
  'cmi.student_preference.speed': readWrite(cmiInteger(-100, 100)),
  'cmi.student_preference.text': readWrite(cmiInteger(-1, 1)),
  'cmi.interactions.n.id': writeOnly(cmiIdentifier),
  'cmi.interactions.n.objectives.m.id': writeOnly(cmiIdentifier),
  'cmi.interactions.n.time': writeOnly(cmiTime),
  'cmi.interactions.n.type': writeOnly(cmiVocabulary(...interactionTypes)),
  'cmi.interactions.n.correct_responses.m.pattern': writeOnly('response'),
  'cmi.interactions.n.weighting': writeOnly(cmiDecimal),
  'cmi.interactions.n.student_response': writeOnly('response'),
  'cmi.interactions.n.result': writeOnly(cmiResult),
  'cmi.interactions.n.latency': writeOnly(cmiTimespan),
};

/** `_version`, and where `_children` and `_count` may be asked for (RTE 3.4). Never set. */
export const keywords: ReadonlySet<string> = new Set([
  'cmi._version',
  'cmi.core._children',
  'cmi.core.score._children',
  'cmi.objectives._children',
  'cmi.objectives._count',
  'cmi.objectives.n.score._children',
  'cmi.student_data._children',
  'cmi.student_preference._children',
  'cmi.interactions._children',
  'cmi.interactions._count',
  'cmi.interactions.n.objectives._count',
  'cmi.interactions.n.correct_responses._count',
]);

/** Whether the name is a group or a value of the model, so that asking it for children or a count has an answer. */
export function isPartOfModel(generic: string): boolean {
  return [...Object.keys(elements), ...keywords].some((name) => name === generic || name.startsWith(`${generic}.`));
}
