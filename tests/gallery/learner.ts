import type { Certainty } from '../../src/model/assessment.js';
import type { UnitContent } from '../../src/model/content.js';
import type { Response } from '../../src/model/item.js';
import type { SessionEvent } from '../../src/session/events.js';
import { reduce } from '../../src/session/reduce.js';
import { screenView } from '../../src/session/select.js';
import { startSession } from '../../src/session/start.js';
import type { SessionState } from '../../src/session/state.js';
import { rightFor, wrongFor } from '../elements/fixtures.js';
import { languageContent } from './content.js';

export interface AttemptOptions {
  /** Item ids answered rightly; all, where none are named. */
  readonly right?: readonly string[];
  readonly certainty?: Certainty;
  /** Questions answered; all of them, where no number is given. */
  readonly answered?: number;
}

/** Someone who brings a unit into the state that a sample shows, by the real session. */
export class GalleryLearner {
  readonly content: UnitContent;
  state: SessionState;

  constructor(content: UnitContent) {
    this.content = content;
    this.state = startSession(content.unit, 7, 'en');
  }

  tell(event: SessionEvent): void {
    this.state = reduce(this.content, this.state, event);
  }

  enter(...screens: readonly string[]): void {
    for (const screen of screens) this.tell({ type: 'screen-entered', screen, at: 0 });
  }

  open(...parts: readonly string[]): void {
    for (const part of parts) this.tell({ type: 'part-opened', screen: this.state.location, part });
  }

  respond(item: string, response: Response): void {
    this.tell({ type: 'response-changed', screen: this.state.location, item, response });
  }

  check(item: string): void {
    this.tell({ type: 'response-checked', screen: this.state.location, item, at: 0 });
  }

  reveal(item: string): void {
    this.tell({ type: 'answers-revealed', screen: this.state.location, item });
  }

  begin(): void {
    this.tell({ type: 'attempt-started', screen: this.state.location, at: 0 });
  }

  /** Begins an attempt at the assessment shown and answers question after question. */
  attempt({ right, certainty, answered = Infinity }: AttemptOptions = {}): void {
    this.begin();
    for (let count = 0; count < answered; count += 1) {
      const view = screenView(this.content, this.state, { reasons: languageContent.en.reasons, review: false });
      if (view.kind !== 'check' || !view.item) return;
      const { id, kind } = view.item.item;
      this.respond(id, answerTo(id, kind, right === undefined || right.includes(id)));
      if (certainty) this.tell({ type: 'certainty-chosen', screen: view.id, item: id, certainty });
      this.check(id);
      if (!view.rules.judgedAtEnd) this.tell({ type: 'question-left', screen: view.id, at: 0 });
    }
  }
}

/** Right or wrong; what is right about safety is the other way round. */
export function answerTo(id: string, kind: keyof typeof rightFor, right: boolean): Response {
  if (id === 'safety') return { kind: 'true-false', value: !right };
  return right ? rightFor[kind] : wrongFor[kind];
}
