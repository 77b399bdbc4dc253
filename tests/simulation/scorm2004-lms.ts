import { StrictScorm2004, type Scorm2004Function } from '../../build/preview/strict/scorm2004.js';
import type { Scorm2004Api } from '../../src/adapters/scorm2004/api.js';
import { openScorm2004 } from '../../src/adapters/scorm2004/open.js';
import { heldInteractions, scormTroubles, type ScormKind } from './scorm-lms.js';
import type { ScormRules } from './scorm-session.js';
import type { Repertoire } from './story.js';

export const scorm2004Repertoire: Repertoire = {
  ways: {
    answers: ['string', 'String object', 'boolean'],
    codes: ['standard', 'always 0', 'of the other version', 'null'],
    resends: ['everything', 'what differs from what it had at launch'],
    offline: ['commit says false', 'commit says true and loses'],
    vanished: ['finishes', 'forgets what was not committed'],
    ending: ['saves', 'saves nothing by itself'],
    lacks: ['nothing', 'interactions', 'objectives', 'preferences', 'counts', 'mode and credit', 'suspend data'],
    'suspend data': ['64000', '4096'],
    returns: ['as stored', 'without quotes and backslashes', 'with blanks around'],
    entry: ['standard', 'always ab-initio', 'always resume', 'nonsense'],
    passing: ['none', '0.6', '0.8', '0', 'nonsense'],
    success: ['as set', 'by the score'],
    mode: ['normal', 'normal', 'normal', 'normal', 'normal', 'review', 'browse', 'no credit'],
  },
  troubles: scormTroubles,
};

/** SCORM 2004 4th Edition, Run-Time Environment 3.1.7 for the codes, 4.2 for the elements; the 3rd says the same of these. */
const rules: ScormRules<Scorm2004Function> = {
  names: { initialize: 'Initialize', get: 'GetValue', set: 'SetValue', commit: 'Commit', finish: 'Terminate' },
  strict: (known) => new StrictScorm2004(known),
  given: (ways, stored) => ({
    'cmi.learner_id': 'urn:learner:42',
    'cmi.learner_name': 'Learner, A',
    'cmi.mode': ways['mode'] === 'no credit' ? 'normal' : (ways['mode'] ?? 'normal'),
    'cmi.credit': ways['mode'] === 'normal' ? 'credit' : 'no-credit',
    // 4.2.7
    'cmi.entry': { 'always ab-initio': 'ab-initio', 'always resume': 'resume', nonsense: 'null' }[ways['entry'] ?? ''] ?? (stored.size === 0 ? 'ab-initio' : 'resume'),
    ...(ways['passing'] !== 'none' && { 'cmi.scaled_passing_score': ways['passing'] === 'nonsense' ? 'undefined' : (ways['passing'] ?? '') }),
    'cmi.learner_preference.language': 'cy-GB',
  }),
  first: { 'cmi.completion_status': 'unknown', 'cmi.success_status': 'unknown' },
  missing: ({ lacks, mode }) => {
    if (lacks === 'mode and credit') return mode === 'normal' ? ['cmi.mode', 'cmi.credit'] : [];
    return (
      { interactions: ['cmi.interactions'], objectives: ['cmi.objectives'], preferences: ['cmi.learner_preference', 'cmi.learner_name'], 'suspend data': ['cmi.suspend_data'] }[lacks ?? ''] ?? []
    );
  },
  // 2nd Edition, 4.2.21: 4000 characters; run-times that grew out of SCORM 1.2 have room for its 4096.
  refuses: (ways, element, value) => element === 'cmi.suspend_data' && value.length > Number(ways['suspend data']),
  codes: {
    general: '391',
    notImplemented: '402',
    neverSet: '403',
    ended: { initialize: '104', get: '123', set: '133', commit: '143', finish: '113' },
    other: (code) => (code === '0' ? 0 : /^1[1-4]3$/.test(code) ? '301' : 101),
  },
  learner: 'cmi.learner_id',
  allowedUnrecorded: () => false,
  same: (_, one, other) => one === other,
  conclude: (ways, stored) => {
    // 4.2.8: after anything but suspend the next launch is a new attempt, which has nothing of the old one.
    if (stored.get('cmi.exit') !== 'suspend') return stored.clear();
    // 4.2.22.1: an LMS that knows a passing score may judge by it.
    const scaled = stored.get('cmi.score.scaled');
    const passing = Number(ways['passing']);
    if (ways['success'] !== 'by the score' || scaled === undefined || !(passing > 0)) return;
    stored.set('cmi.success_status', Number(scaled) >= passing ? 'passed' : 'failed');
  },
};

export const scorm2004Kind: ScormKind<Scorm2004Function> = {
  rules,
  open: (session, link) => {
    const api: Scorm2004Api = {
      Initialize: (...args) => session.call('initialize', ...args),
      Terminate: (...args) => session.call('finish', ...args),
      GetValue: (...args) => session.call('get', ...args),
      SetValue: (...args) => session.call('set', ...args),
      Commit: (...args) => session.call('commit', ...args),
      GetLastError: () => session.lastError(),
      GetErrorString: (code) => `words of ${code}`,
      GetDiagnostic: () => null,
    };
    // The adapter looks for the API in a window and reads nothing else of it.
    return openScorm2004({ API_1484_11: api } as unknown as Window, { ...link, zoneMinutes: () => 0 });
  },
  holding: (stored) => {
    const scaled = stored.get('cmi.score.scaled');
    return {
      suspendData: stored.get('cmi.suspend_data'),
      status: `${stored.get('cmi.completion_status') ?? 'incomplete'} ${stored.get('cmi.success_status') ?? 'unknown'}`,
      score: scaled === undefined ? undefined : Number(scaled) * 100,
      answers: heldInteractions(stored, ['id', 'type', 'learner_response', 'correct_responses.0.pattern', 'result', 'timestamp']),
    };
  },
  cutScore: ({ passing }) => (Number(passing) > 0 ? Number(passing) : undefined),
};
