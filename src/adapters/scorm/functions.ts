import type { ErrorFunctions } from './call.js';

/** What both API objects can do, each under names of its own. What comes back is anything. */
export interface ScormFunctions extends ErrorFunctions {
  /** As the standard calls them, for the log. */
  readonly names: {
    readonly initialize: string;
    readonly set: string;
    readonly commit: string;
    readonly finish: string;
  };
  initialize(): unknown;
  get(element: string): unknown;
  set(element: string, value: string): unknown;
  commit(): unknown;
  finish(): unknown;
}

/** Whether something that bears an API's name has these functions. */
export function hasFunctions(candidate: unknown, names: readonly string[]): boolean {
  if ((typeof candidate !== 'object' && typeof candidate !== 'function') || candidate === null) return false;
  return names.every((name) => typeof Reflect.get(candidate, name) === 'function');
}
