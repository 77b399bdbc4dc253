import { StrictScorm12, type Scorm12Function } from '../../build/preview/strict/scorm12.js';
import type { Scorm12Api } from '../../src/adapters/scorm12/api.js';
import { openScorm12 } from '../../src/adapters/scorm12/open.js';
import { heldInteractions, scormTroubles, type ScormKind } from './scorm-lms.js';
import type { ScormRules } from './scorm-session.js';
import type { Repertoire } from './story.js';

export const scorm12Repertoire: Repertoire = {
  ways: {
    answers: ['string', 'String object', 'boolean'],
    codes: ['standard', 'always 0', 'of the other version', 'null'],
    resends: ['everything', 'what differs from what it sent'],
    offline: ['commit says false', 'commit says true and loses'],
    vanished: ['finishes', 'forgets what was not committed'],
    lacks: ['nothing', 'interactions', 'objectives', 'preferences', 'suspend data'],
    returns: ['as stored', 'without quotes and backslashes'],
    mastery: ['none', '60', '80', '0'],
    mode: ['normal', 'normal', 'normal', 'normal', 'normal', 'review', 'browse', 'no credit'],
  },
  troubles: scormTroubles,
};

/** SCORM 1.2, Run-Time Environment 3.3 for the codes, 3.4 for the elements. */
const rules: ScormRules<Scorm12Function> = {
  names: { initialize: 'LMSInitialize', get: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit', finish: 'LMSFinish' },
  strict: (known) => new StrictScorm12(known),
  given: (ways, stored) => ({
    'cmi.core.student_id': 'a42',
    'cmi.core.student_name': 'Learner, A',
    'cmi.core.lesson_mode': ways['mode'] === 'no credit' ? 'normal' : (ways['mode'] ?? 'normal'),
    'cmi.core.credit': ways['mode'] === 'normal' ? 'credit' : 'no-credit',
    'cmi.core.entry': stored.size === 0 ? 'ab-initio' : 'resume',
    'cmi.student_data.mastery_score': ways['mastery'] === 'none' ? '' : (ways['mastery'] ?? ''),
    'cmi.student_preference.language': 'cy-GB',
  }),
  first: { 'cmi.core.lesson_status': 'not attempted' },
  missing: ({ lacks }) =>
    ({ interactions: ['cmi.interactions'], objectives: ['cmi.objectives'], preferences: ['cmi.student_preference'], 'suspend data': ['cmi.suspend_data'] })[lacks ?? ''] ?? [],
  codes: {
    general: '101',
    notImplemented: '401',
    neverSet: '0',
    ended: { initialize: '101', get: '301', set: '301', commit: '301', finish: '301' },
    other: (code) => (code === '0' ? 0 : code === '301' ? '132' : '351'),
  },
  learner: 'cmi.core.student_id',
  allowedUnrecorded: ({ mode }, element, value) => mode === 'browse' && element === 'cmi.core.lesson_status' && value === 'browsed',
  // A run-time in wide use compares scores as numbers.
  same: (element, one, other) => one === other || (element.endsWith('.score.raw') && one !== undefined && Number(one) === Number(other)),
  // lesson_status: an LMS decides by its mastery score, and calls completed what said nothing.
  conclude: (ways, stored, set) => {
    const raw = stored.get('cmi.core.score.raw');
    const mastery = Number(ways['mastery']);
    if (stored.size > 0 && !stored.has('cmi.core.lesson_status') && !set.has('cmi.core.lesson_status')) stored.set('cmi.core.lesson_status', 'completed');
    if (ways['mode'] === 'normal' && mastery > 0 && raw !== undefined) stored.set('cmi.core.lesson_status', Number(raw) >= mastery ? 'passed' : 'failed');
  },
};

/** What an adapter sets for a moment, to have the true values sent again after it; not told as saved, it is no answer. */
// Of the course's items only CA-5 is a fill-in by itself, and only CA-7 neither right nor wrong.
const STAND_IN = /[A-Z]|^(?!ca5 )\S+ fill-in | (resent|unanticipated) |^(?!ca7 ).* neutral | 00:00:0[01]$/;

export const scorm12Kind: ScormKind<Scorm12Function> = {
  rules,
  open: (session, link) => {
    const api: Scorm12Api = {
      LMSInitialize: (...args) => session.call('initialize', ...args),
      LMSFinish: (...args) => session.call('finish', ...args),
      LMSGetValue: (...args) => session.call('get', ...args),
      LMSSetValue: (...args) => session.call('set', ...args),
      LMSCommit: (...args) => session.call('commit', ...args),
      LMSGetLastError: () => session.lastError(),
      LMSGetErrorString: (code) => `words of ${code}`,
      LMSGetDiagnostic: () => null,
    };
    // The adapter looks for the API in a window and reads nothing else of it.
    return openScorm12({ API: api } as unknown as Window, { ...link, zoneMinutes: () => 0 });
  },
  holding: (stored) => {
    const score = stored.get('cmi.core.score.raw');
    return {
      suspendData: stored.get('cmi.suspend_data'),
      status: stored.get('cmi.core.lesson_status') ?? 'not attempted',
      score: score === undefined ? undefined : Number(score),
      answers: heldInteractions(stored, ['id', 'type', 'student_response', 'correct_responses.0.pattern', 'result', 'time']).filter((answer) => !STAND_IN.test(answer)),
    };
  },
  cutScore: ({ mastery }) => (Number(mastery) > 0 ? Number(mastery) / 100 : undefined),
};
