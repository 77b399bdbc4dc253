import { UsageError } from '../../../build/commands/usage-error.js';
import type { Called } from './called.js';

/** What of a journey can be chosen by, as the command line calls it. */
const CHOICES: Readonly<Record<Choice, (journey: Called) => string>> = {
  unit: ({ parcel }) => parcel,
  standard: ({ standard }) => standard,
  language: ({ language }) => language,
  way: ({ way }) => way.id,
  axe: ({ colours }) => colours ?? 'none',
};

export type Choice = 'unit' | 'standard' | 'language' | 'way' | 'axe';

/**
 * @param chosen - one or several of each, separated by commas; what is left out chooses all
 * @throws UsageError if there is none of that name, or nothing that is all of this
 */
export function chosenJourneys<Journey extends Called>(all: readonly Journey[], chosen: Readonly<Partial<Record<Choice, string | undefined>>>): readonly Journey[] {
  let left = all;
  for (const [choice, of] of Object.entries(CHOICES)) {
    const known = [...new Set(all.map(of))];
    const wanted = chosen[choice as Choice]?.split(',').map((name) => name.trim()) ?? known; // a key of the table
    const unknown = wanted.find((name) => !known.includes(name));
    if (unknown !== undefined) throw new UsageError(`There is no ${choice} "${unknown}". It is one of: ${known.join(', ')}.`);
    left = left.filter((journey) => wanted.includes(of(journey)));
  }
  if (left.length === 0) throw new UsageError('There is no package that is all of this.');
  return left;
}

/** The options that choose this one again. */
export function optionsOf(journey: Called): string {
  return Object.entries(CHOICES)
    .map(([choice, of]) => `--${choice} ${of(journey)}`)
    .join(' ');
}
