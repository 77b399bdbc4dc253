import type { SessionEvent } from '../session/events.js';

/** What elements tell that becomes a fact of the session as it stands; the rest is the player's own business. */
type Told = Pick<
  GlobalEventHandlersEventMap,
  | 'screen-choose'
  | 'setting-choose'
  | 'part-open'
  | 'response-change'
  | 'response-check'
  | 'answers-reveal'
  | 'attempt-start'
  | 'question-leave'
  | 'question-return'
  | 'certainty-choose'
  | 'time-extend'
>;

/** The facts, by the event that tells them: on which screen, and when (ms since 1970). */
export const sessionEvents: {
  readonly [Name in keyof Told]: (event: Told[Name], screen: string, at: number) => SessionEvent;
} = {
  'screen-choose': ({ screen }, _from, at) => ({ type: 'screen-entered', screen, at }),
  'setting-choose': ({ change }) => ({ type: 'setting-chosen', change }),
  'part-open': ({ part }, screen) => ({ type: 'part-opened', screen, part }),
  'response-change': ({ item, response }, screen) => ({ type: 'response-changed', screen, item, response }),
  'response-check': ({ item }, screen, at) => ({ type: 'response-checked', screen, item, at }),
  'answers-reveal': ({ item }, screen) => ({ type: 'answers-revealed', screen, item }),
  'attempt-start': (_event, screen, at) => ({ type: 'attempt-started', screen, at }),
  'question-leave': (_event, screen, at) => ({ type: 'question-left', screen, at }),
  'question-return': (_event, screen, at) => ({ type: 'question-returned', screen, at }),
  'certainty-choose': ({ item, certainty }, screen) => ({ type: 'certainty-chosen', screen, item, certainty }),
  'time-extend': (_event, screen) => ({ type: 'time-extended', screen }),
};

export const sessionEventNames = Object.keys(sessionEvents) as readonly (keyof Told)[]; // keys of the table above
