import { expect } from '@open-wc/testing';
import { items } from '../../../tests/elements/fixtures.js';
import { walkCase, type CaseItem } from './case.js';

const gift = items['gift'] as CaseItem; // a case, by the fixture

/** Each step with what was chosen there. */
function walked(...path: readonly string[]) {
  const { visits, ended } = walkCase(gift, path);
  return { at: visits.map(({ step, chosen }) => [step.id, ...chosen.map(({ id }) => id)]), ended };
}

describe('a walk through a case', () => {
  // By hand from the fixture: accept leads back, decline and later lead on, both options of the second step end it.
  for (const [title, path, at, ended] of [
    ['begins at the first step', [], [['offer']], false],
    ['stays at a step whose choice leads back', ['accept'], [['offer', 'accept']], false],
    ['goes on with a later choice at the same step', ['accept', 'decline'], [['offer', 'accept', 'decline'], ['family']], false],
    ['ends', ['later', 'record'], [['offer', 'later'], ['family', 'record']], true],
    ['stops at an option of another step', ['record'], [['offer']], false],
    ['stops at an option chosen before', ['accept', 'accept', 'decline'], [['offer', 'accept']], false],
    ['stops at an option that there is not', ['decline', 'gone', 'record'], [['offer', 'decline'], ['family']], false],
  ] as const) {
    it(title, () => expect(walked(...path)).to.deep.equal({ at, ended }));
  }
});
