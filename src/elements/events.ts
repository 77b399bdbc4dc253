import type { Certainty } from '../model/assessment.js';
import type { Response } from '../model/item.js';
import type { SettingChoice } from '../model/settings.js';
import type { Language } from '../model/text.js';

const upwards = { bubbles: true, composed: true } as const;

/** The answer on the screen is now another one; `undefined` when it was cleared. */
export class ResponseChangeEvent extends Event {
  static readonly type = 'response-change';
  constructor(readonly item: string, readonly response: Response | undefined) {
    super(ResponseChangeEvent.type, upwards);
  }
}

/** The learner asked to have the answer checked. */
export class ResponseCheckEvent extends Event {
  static readonly type = 'response-check';
  constructor(readonly item: string) {
    super(ResponseCheckEvent.type, upwards);
  }
}

/** The learner said how sure they are of the answer. */
export class CertaintyChooseEvent extends Event {
  static readonly type = 'certainty-choose';
  constructor(readonly item: string, readonly certainty: Certainty) {
    super(CertaintyChooseEvent.type, upwards);
  }
}

/** The learner asked for the answers with their reasons. */
export class AnswersRevealEvent extends Event {
  static readonly type = 'answers-reveal';
  constructor(readonly item: string) {
    super(AnswersRevealEvent.type, upwards);
  }
}

/** A panel was opened, or a step shown, for the first time or again. */
export class PartOpenEvent extends Event {
  static readonly type = 'part-open';
  constructor(readonly part: string) {
    super(PartOpenEvent.type, upwards);
  }
}

/** The learner began an attempt at an assessment, the first or another. */
export class AttemptStartEvent extends Event {
  static readonly type = 'attempt-start';
  constructor() {
    super(AttemptStartEvent.type, upwards);
  }
}

/** The learner went on from a checked question. */
export class QuestionLeaveEvent extends Event {
  static readonly type = 'question-leave';
  constructor() {
    super(QuestionLeaveEvent.type, upwards);
  }
}

/** The learner went back to the question before. */
export class QuestionReturnEvent extends Event {
  static readonly type = 'question-return';
  constructor() {
    super(QuestionReturnEvent.type, upwards);
  }
}

/** The learner took more time. */
export class TimeExtendEvent extends Event {
  static readonly type = 'time-extend';
  constructor() {
    super(TimeExtendEvent.type, upwards);
  }
}

/** The learner chose a screen: by menu, previous, next, or a link in the text. */
export class ScreenChooseEvent extends Event {
  static readonly type = 'screen-choose';
  constructor(readonly screen: string) {
    super(ScreenChooseEvent.type, upwards);
  }
}

export class LanguageChooseEvent extends Event {
  static readonly type = 'language-choose';
  constructor(readonly language: Language) {
    super(LanguageChooseEvent.type, upwards);
  }
}

/** The learner wants the course to look or sound otherwise; without a change, as it did at first. */
export class SettingChooseEvent extends Event {
  static readonly type = 'setting-choose';
  constructor(readonly change?: SettingChoice) {
    super(SettingChooseEvent.type, upwards);
  }
}

/** The learner asked to have the screen read aloud, or to end that. */
export class ListenChooseEvent extends Event {
  static readonly type = 'listen-choose';
  constructor() {
    super(ListenChooseEvent.type, upwards);
  }
}

/** The learner asked to save and leave. */
export class ExitChooseEvent extends Event {
  static readonly type = 'exit-choose';
  constructor() {
    super(ExitChooseEvent.type, upwards);
  }
}

/** The learner asked for the record as a file. */
export class RecordTakeEvent extends Event {
  static readonly type = 'record-take';
  /** @param format - a table for people, or all data */
  constructor(readonly format: 'table' | 'data') {
    super(RecordTakeEvent.type, upwards);
  }
}

/** The learner wants what could not be loaded to be tried again. */
export class LoadRetryEvent extends Event {
  static readonly type = 'load-retry';
  constructor() {
    super(LoadRetryEvent.type, upwards);
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
