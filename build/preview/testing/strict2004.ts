import { StrictScorm2004, type Scorm2004Function } from '../strict/scorm2004.js';
import type { SetCall } from './strict.js';

/** Initialised, with these values set. */
export function open2004(sets: readonly SetCall[] = [], known: Readonly<Record<string, string>> = {}): StrictScorm2004 {
  const strict = new StrictScorm2004(known);
  strict.accept({ name: 'Initialize', args: [''] });
  for (const args of sets) strict.accept({ name: 'SetValue', args });
  return strict;
}

/** The code with which a call is refused, "0" if it is not. */
export function code2004(strict: StrictScorm2004, name: Scorm2004Function, ...args: readonly unknown[]): string {
  return strict.check({ name, args }).refusal?.code ?? '0';
}

export function set2004(strict: StrictScorm2004, element: string, value: unknown): string {
  return code2004(strict, 'SetValue', element, value);
}

export function get2004(strict: StrictScorm2004, element: unknown): string {
  return code2004(strict, 'GetValue', element);
}
