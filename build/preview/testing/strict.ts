import { StrictScorm12, type Scorm12Call } from '../strict/scorm12.js';

export type SetCall = readonly [element: string, value: string];

/** Initialised, with these values set. */
export function open(sets: readonly SetCall[] = [], known: Readonly<Record<string, string>> = {}): StrictScorm12 {
  const strict = new StrictScorm12(known);
  strict.accept({ name: 'LMSInitialize', args: [''] });
  for (const args of sets) strict.accept({ name: 'LMSSetValue', args });
  return strict;
}

/** The first interaction, ready for the rest. */
export function interaction(type: string): readonly SetCall[] {
  return [
    ['cmi.interactions.0.id', 'q1'],
    ['cmi.interactions.0.type', type],
  ];
}

/** The code with which a call is refused, "0" if it is not. */
export function code(strict: StrictScorm12, name: Scorm12Call['name'], ...args: readonly unknown[]): string {
  return strict.check({ name, args }).refusal?.code ?? '0';
}

export function set(strict: StrictScorm12, element: string, value: unknown): string {
  return code(strict, 'LMSSetValue', element, value);
}

export function get(strict: StrictScorm12, element: unknown): string {
  return code(strict, 'LMSGetValue', element);
}

/** A value in a title. */
export function shown(value: string): string {
  return value.length > 40 ? `${value.length} characters` : JSON.stringify(value);
}
