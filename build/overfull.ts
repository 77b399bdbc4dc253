import type { Package } from './package.js';

/**
 * What to tell the author of a package whose saved state might not fit: an LMS would cut it off without a word, and
 * the learner's work would be lost. Empty where it fits.
 */
export function overfullMessage({ name, suspendData: { most, limit } }: Pick<Package, 'name' | 'suspendData'>): readonly string[] {
  if (limit === undefined || most <= limit) return [];
  const over = Math.ceil((most / limit - 1) * 100);
  return [
    `${name} was not written: what it has to remember of a learner can come to ${most} characters, and the standard has room for ${limit}. ` +
      `That is ${over} % too much. Take out activities, or questions that are drawn, or divide the module into two.`,
  ];
}
