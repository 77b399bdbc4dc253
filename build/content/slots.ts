/** The slots of `organisation.yaml` whose values texts show, as `{{manager}}`. */
export const valueSlots = ['organisation', 'manager', 'safeguarding-lead', 'out-of-hours', 'review-date', 'refresher'] as const;

/** The policies that an employer may link, as `[words](policy:gifts)`. */
export const policies = ['gifts', 'social-media', 'safeguarding', 'whistleblowing', 'code-of-conduct'] as const;

export const nations = ['wales', 'england', 'scotland', 'northern-ireland'] as const;
export const settings = ['care-home', 'home-care', 'children', 'health'] as const;

/** All that words may hang on, as `{{wales: words}}`: a slot or a policy that is filled, the nation, the setting. */
export const cases: readonly string[] = [...valueSlots, ...policies, ...nations, ...settings];

export type ValueSlot = (typeof valueSlots)[number];
export type Policy = (typeof policies)[number];

/** What one organisation has filled in, as far as there is something to show in one language. */
export interface LocalWords {
  /** Markdown. */
  readonly values: ReadonlyMap<string, string>;
  /** Addresses. */
  readonly policies: ReadonlyMap<string, string>;
  /** Its nation and setting, where they are told. */
  readonly situation: readonly string[];
}

export const nothingLocal: LocalWords = { values: new Map(), policies: new Map(), situation: [] };

/** Whether words for this case are shown. */
export function holds({ values, policies: linked, situation }: LocalWords, name: string): boolean {
  return values.has(name) || linked.has(name) || situation.includes(name);
}
