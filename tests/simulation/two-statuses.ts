import type { Standard } from './model-lms.js';

/** Where a standard tells completion and success apart: two words, each of which goes up by itself. */
export const twoStatuses: Pick<Standard, 'statusOf' | 'rank' | 'raised'> = {
  statusOf: ({ completed, success }) => `${completed ? 'completed' : 'incomplete'} ${success}`,
  rank: (status) => (status.startsWith('completed') ? 1 : 0) + (status.endsWith('passed') ? 2 : 0),
  raised: (before, own) => {
    const success = before.endsWith('passed') || own.endsWith('unknown') ? before.split(' ')[1] : own.split(' ')[1];
    return `${[before, own].some((status) => status.startsWith('completed')) ? 'completed' : 'incomplete'} ${success}`;
  },
};
