import type { Certainty } from '../model/assessment.js';
import type { Response } from '../model/item.js';
import type { SettingChoice } from '../model/settings.js';
import type { Language } from '../model/text.js';

const upwards = { bubbles: true, composed: true } as const;

/** The answer on the screen is now another one; `undefined` when it was cleared. */
export class ResponseChangeEvent extends Event {
  constructor(readonly item: string, readonly response: Response | undefined) {
    super('response-change', upwards);
  }
}

/** The learner asked to have the answer checked. */
export class ResponseCheckEvent extends Event {
  constructor(readonly item: string) {
    super('response-check', upwards);
  }
}

/** The learner said how sure they are of the answer. */
export class CertaintyChooseEvent extends Event {
  constructor(readonly item: string, readonly certainty: Certainty) {
    super('certainty-choose', upwards);
  }
}

/** The learner asked for the answers with their reasons. */
export class AnswersRevealEvent extends Event {
  constructor(readonly item: string) {
    super('answers-reveal', upwards);
  }
}

/** A panel was opened, or a step shown, for the first time or again. */
export class PartOpenEvent extends Event {
  constructor(readonly part: string) {
    super('part-open', upwards);
  }
}

/** The learner began an attempt at an assessment, the first or another. */
export class AttemptStartEvent extends Event {
  constructor() {
    super('attempt-start', upwards);
  }
}

/** The learner went on from a checked question. */
export class QuestionLeaveEvent extends Event {
  constructor() {
    super('question-leave', upwards);
  }
}

/** The learner went back to the question before. */
export class QuestionReturnEvent extends Event {
  constructor() {
    super('question-return', upwards);
  }
}

/** The learner took more time. */
export class TimeExtendEvent extends Event {
  constructor() {
    super('time-extend', upwards);
  }
}

/** The learner chose a screen: by menu, previous, next, or a link in the text. */
export class ScreenChooseEvent extends Event {
  constructor(readonly screen: string) {
    super('screen-choose', upwards);
  }
}

export class LanguageChooseEvent extends Event {
  constructor(readonly language: Language) {
    super('language-choose', upwards);
  }
}

/** The learner wants the course to look or sound otherwise; without a change, as it did at first. */
export class SettingChooseEvent extends Event {
  constructor(readonly change?: SettingChoice) {
    super('setting-choose', upwards);
  }
}

/** The learner asked to have the screen read aloud, or to end that. */
export class ListenChooseEvent extends Event {
  constructor() {
    super('listen-choose', upwards);
  }
}

/** The learner asked to save and leave. */
export class ExitChooseEvent extends Event {
  constructor() {
    super('exit-choose', upwards);
  }
}

/** The learner asked for the record as a file. */
export class RecordTakeEvent extends Event {
  /** @param format - a table for people, or all data */
  constructor(readonly format: 'table' | 'data') {
    super('record-take', upwards);
  }
}

/** The learner wants what could not be loaded to be tried again. */
export class LoadRetryEvent extends Event {
  constructor() {
    super('load-retry', upwards);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'response-change': ResponseChangeEvent;
    'response-check': ResponseCheckEvent;
    'answers-reveal': AnswersRevealEvent;
    'part-open': PartOpenEvent;
    'attempt-start': AttemptStartEvent;
    'question-leave': QuestionLeaveEvent;
    'question-return': QuestionReturnEvent;
    'certainty-choose': CertaintyChooseEvent;
    'time-extend': TimeExtendEvent;
    'screen-choose': ScreenChooseEvent;
    'language-choose': LanguageChooseEvent;
    'setting-choose': SettingChooseEvent;
    'listen-choose': ListenChooseEvent;
    'exit-choose': ExitChooseEvent;
    'record-take': RecordTakeEvent;
    'load-retry': LoadRetryEvent;
  }
}
