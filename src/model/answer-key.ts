import type { ItemKind } from './item.js';
import type { CaseGrade } from './items/case.js';
import type { Language, RichText, TextId } from './text.js';

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
  /** The category ids that are right for each token, the best first. A token that rightly stays in the pool is absent. */
  readonly accepts: Readonly<Record<string, readonly string[]>>;
}

export interface HotspotKey {
  readonly kind: 'hotspot';
  readonly regions: readonly string[];
}

export interface CaseKey {
  readonly kind: 'case';
  /** Of every option. */
  readonly grades: Readonly<Record<string, CaseGrade>>;
}

export interface OrderingKey {
  readonly kind: 'ordering';
  /** Entry ids from the first to the last. */
  readonly order: readonly string[];
}

export interface FillInKey {
  readonly kind: 'fill-in';
  /** By language, the form to show as the answer first; each is its own `fillInText`. Any is right in every language. */
  readonly accepted: Readonly<Record<Language, readonly string[]>>;
  /** Whether capitals have to be as in the form. */
  readonly capitals: 'matter' | 'ignored';
  /** Whether circumflexes and other accents have to be. */
  readonly marks: 'matter' | 'forgiven';
}

export interface NumericKey {
  readonly kind: 'numeric';
  readonly value: number;
  /** How far off is still right; 0 or more. */
  readonly tolerance: number;
}

/** Nothing is right or wrong, so there is nothing to know. */
export interface RatingKey {
  readonly kind: 'rating';
}

export interface ReflectionKey {
  readonly kind: 'reflection';
}

interface KeyTypes {
  'single-choice': SingleChoiceKey;
  'multiple-choice': MultipleChoiceKey;
  'true-false': TrueFalseKey;
  matching: MatchingKey;
  classification: ClassificationKey;
  hotspot: HotspotKey;
  case: CaseKey;
  ordering: OrderingKey;
  'fill-in': FillInKey;
  numeric: NumericKey;
  rating: RatingKey;
  reflection: ReflectionKey;
}

export type KeyOf<Kind extends ItemKind> = KeyTypes[Kind];

/** What is right. Elements never see it: what may be shown comes to them as `ItemFeedback`. */
export type AnswerKey = KeyOf<ItemKind>;

/** By item id. */
export type AnswerKeys = Readonly<Record<string, AnswerKey>>;

/**
 * Why each option, token or source is right or wrong, in one language, by text id
 * (`q-101.wellbeing`); what is said first to who put a token in a wrong place
 * (`CA-5.ca5-08.cat-ask`); and at the end to everyone (`closingId`). Belongs to the key: it gives the answer away.
 */
export type Reasons = Readonly<Record<TextId, RichText>>;
