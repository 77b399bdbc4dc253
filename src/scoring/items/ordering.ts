import type { ScoringRule } from '../rule.js';

/** Each entry has to be in its own place, counted from 1. */
export const ordering: ScoringRule<'ordering'> = {
  parts: (item) => item.entries.map((entry) => entry.id),
  given: (response) => Object.fromEntries(response.order.map((entry, index) => [entry, String(index + 1)])),
  expected: (key) => Object.fromEntries(key.order.map((entry, index) => [entry, [String(index + 1)]])),
  complete: (item, response) => item.entries.every((entry) => response.order.includes(entry.id)),
  credit: 'all',
};
