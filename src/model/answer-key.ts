import type { ItemKind } from './item.js';
import type { RichText, TextId } from './text.js';

export interface SingleChoiceKey {
  readonly kind: 'single-choice';
  readonly option: string;
}

export interface MultipleChoiceKey {
  readonly kind: 'multiple-choice';
  readonly options: readonly string[];
}

export interface TrueFalseKey {
  readonly kind: 'true-false';
  readonly value: boolean;
}

export interface MatchingKey {
  readonly kind: 'matching';
  /** The right target id by source id, for every source. */
  readonly pairs: Readonly<Record<string, string>>;
}

export interface ClassificationKey {
  readonly kind: 'classification';
  /** The category ids that are right for each token, the best first; never empty. */
  readonly accepts: Readonly<Record<string, readonly string[]>>;
}

interface KeyTypes {
  'single-choice': SingleChoiceKey;
  'multiple-choice': MultipleChoiceKey;
  'true-false': TrueFalseKey;
  matching: MatchingKey;
  classification: ClassificationKey;
}

export type KeyOf<Kind extends ItemKind> = KeyTypes[Kind];

/** What is right. Elements never see it: what may be shown comes to them as `ItemFeedback`. */
export type AnswerKey = KeyOf<ItemKind>;

/** By item id. */
export type AnswerKeys = Readonly<Record<string, AnswerKey>>;

/**
 * Why each option, token or source is right or wrong, in one language, by text id
 * (`q-101.wellbeing`). Belongs to the key: it gives the answer away.
 */
export type Reasons = Readonly<Record<TextId, RichText>>;
