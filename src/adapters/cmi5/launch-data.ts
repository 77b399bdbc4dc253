import type { Context } from '@xapi/xapi';
import type { Launch } from '../../tracking/port.js';

/** What the LMS says in the state document `LMS.LaunchData`. @see cmi5 10.2 */
export interface LaunchData {
  /** Goes into every statement, whole. */
  readonly template: Context;
  readonly mode: Launch['mode'];
  /** Fraction from 0 to 1. */
  readonly masteryScore?: number;
  /** Absolute http or https URL. */
  readonly returnUrl?: string;
}

/**
 * Reads the document; what an optional member should not be is as if it were not there.
 *
 * @returns undefined without a context template: no statement could be made as the LMS wants it
 */
export function readLaunchData(text: string): LaunchData | undefined {
  const data = recordOf(parsed(text));
  const template = data && recordOf(data['contextTemplate']);
  if (!template) return undefined;
  const masteryScore = fractionOf(data['masteryScore']);
  const returnUrl = webAddressOf(data['returnURL']);
  return {
    template: contextOf(template),
    mode: modeOf(data['launchMode']),
    ...(masteryScore !== undefined && { masteryScore }),
    ...(returnUrl !== undefined && { returnUrl }),
  };
}

/** 10.2.2: Browse and Review set nothing; whatever else is there is to be recorded. */
function modeOf(value: unknown): Launch['mode'] {
  const mode = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return mode === 'browse' || mode === 'review' ? mode : 'normal';
}

/** 10.2.4: a decimal. Some systems write it as a string. */
function fractionOf(value: unknown): number | undefined {
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return undefined;
  const score = Number(value);
  return score >= 0 && score <= 1 ? score : undefined;
}

/** 10.2.6: any URL; one that would run a script here is none. */
function webAddressOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\//i.test(value.trim()) && URL.canParse(value) ? value.trim() : undefined;
}

const LISTS = ['parent', 'grouping', 'category', 'other'] as const;

/** The template with lists where lists belong: xAPI 1.0.3, Data 2.4.6.2 takes a single activity for a list of one. */
function contextOf(template: Readonly<Record<string, unknown>>): Context {
  const { contextActivities, extensions, ...rest } = template;
  const activities = recordOf(contextActivities) ?? {};
  // What else an LMS puts in its template is for its own LRS to judge; here only what is added to is looked into.
  return {
    ...rest,
    contextActivities: Object.fromEntries(LISTS.flatMap((list) => (activities[list] ? [[list, [activities[list]].flat()]] : []))),
    extensions: recordOf(extensions) ?? {},
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
