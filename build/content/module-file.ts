import { z } from 'zod';
import { cutScore, factsKey, id, keys, listOf, objectiveCutScores, reference, wholeNumber, type AuthoredText, type TextSchema } from './authored.js';
import { readingSchemas, type AuthoredReading } from './reading-screens.js';

/** `module.yaml` as it is written. */
export interface AuthoredModule {
  readonly id: string;
  readonly title: AuthoredText;
  /** At the foot of each screen: where there is support, and that one may stop. */
  readonly support?: AuthoredText | undefined;
  /** It may be hard for some, so it has to say where there is support. */
  readonly sensitive?: true | undefined;
  readonly minutes: number;
  readonly objectives: readonly string[];
  readonly 'cut-score'?: number | undefined;
  readonly 'objective-cut-scores'?: Readonly<Record<string, number>> | undefined;
  /** No part of the whole course, such as a refresher. */
  readonly standalone?: boolean | undefined;
  readonly screens: readonly AuthoredScreen[];
}

/** The keys that all screens have. */
interface AuthoredScreenBase {
  readonly id: string;
  /** What the screen teaches. */
  readonly objectives?: readonly string[] | undefined;
  /** What it teaches them by. */
  readonly facts?: readonly string[] | undefined;
  /** Left out for learners who showed in a diagnostic that they know this objective. */
  readonly 'when-needed'?: string | undefined;
}

export type AuthoredScreen = AuthoredScreenBase &
  (
    | AuthoredReading
    | { readonly kind: 'activity'; readonly activity?: string | undefined; readonly activities?: readonly string[] | undefined }
    | { readonly kind: 'check'; readonly assessment: string }
    /** The screen with this id, of another module. */
    | { readonly kind: 'borrow' }
  );

export function moduleSchema(text: TextSchema): z.ZodType<AuthoredModule> {
  return keys({
    id: id('module'),
    title: text,
    support: text.optional().describe('Stands under each screen: where there is support, and that one may stop.'),
    sensitive: z.literal(true, 'wanted true, or leave it out').optional().describe('true for a module that may be hard for some: it needs support.'),
    minutes: wholeNumber(1, 'about how many minutes it takes'),
    objectives: listOf(reference('an objective of course.yaml'), 'objectives', 1),
    'cut-score': cutScore(),
    'objective-cut-scores': objectiveCutScores(),
    standalone: z.boolean('wanted true or false').optional().describe('true for a module that is no part of the whole course, such as a refresher.'),
    screens: listOf(screenSchema(), 'screens', 1).describe('In the order in which learners meet them.'),
  });
}

function screenSchema() {
  const needed = reference('an objective').optional().describe('An objective: the screen is left out for learners who showed in a diagnostic that they know it.');
  const common = {
    id: id('screen'),
    objectives: listOf(reference('an objective of the module'), 'objectives', 1).optional().describe('What the screen teaches.'),
    facts: factsKey(),
    'when-needed': needed,
  };
  const schemas = [
    ...readingSchemas(common),
    keys({
      ...common,
      kind: z.literal('activity'),
      activity: reference('an activity of this module').optional(),
      activities: listOf(reference('an activity of this module'), 'activities', 2).optional().describe('Several, of which the learner does one or more.'),
    }),
    keys({ ...common, kind: z.literal('check'), assessment: reference('an assessment of this module') }),
    keys({ ...common, id: reference('a screen of another module'), kind: z.literal('borrow') }),
  ] as const;
  return z.discriminatedUnion('kind', schemas, `use one of ${schemas.map(({ shape }) => shape.kind.value).join(', ')}`);
}
