import type { ItemFeedback } from './feedback.js';
import type { Item, Response } from './item.js';
import type { Points } from './points.js';

/** What a screen shows now, in no language. Made by session selectors; elements draw it. */
export type ScreenView = TextView | PartsView | ActivityView | CheckView;

export interface TextView {
  readonly kind: 'text';
  readonly id: string;
}

/** Panels of a reveal screen, steps of a worked example. */
export interface PartsView {
  readonly kind: 'reveal' | 'worked';
  readonly id: string;
  /** In the author's order. */
  readonly parts: readonly string[];
  /** Those opened so far. */
  readonly opened: readonly string[];
}

export interface ActivityView {
  readonly kind: 'activity';
  readonly id: string;
  readonly item: ItemView;
}

export interface CheckView {
  readonly kind: 'check';
  readonly id: string;
  /** `start` before the first attempt, `result` after one was submitted. */
  readonly phase: 'start' | 'question' | 'result';
  /** Questions in an attempt. */
  readonly count: number;
  /** From 1; which question is shown. */
  readonly position?: number;
  readonly item?: ItemView;
  readonly result?: CheckResult;
}

export interface CheckResult {
  /** The attempt just submitted, from 1. */
  readonly attempt: number;
  readonly points: Points;
  readonly best: Points;
  /** Absent where no pass mark is set. */
  readonly passed?: boolean;
  /** Objective ids whose questions were not all right in this attempt: what to revisit. */
  readonly revisit: readonly string[];
}

/** An item as it stands. The control shows `response` and tells of changes; it keeps nothing. */
export interface ItemView {
  readonly item: Item;
  /** Options, tokens or sources in the order to show them, by id; the same in each language. */
  readonly order: readonly string[];
  readonly response?: Response;
  /** Whether the response answers all that is asked, so that it can be checked. */
  readonly complete: boolean;
  /** Of the response last checked, minus the parts changed since. Absent before the first check. */
  readonly feedback?: ItemFeedback;
  /** Checks so far. */
  readonly tries: number;
  /** The learner asked for the answers, and they are shown. */
  readonly revealed: boolean;
  /** No more can be changed: all right, revealed, a question already checked, or review mode. */
  readonly locked: boolean;
}
