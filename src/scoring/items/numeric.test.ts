import { expect } from '@open-wc/testing';
import { judge } from '../judge.js';

const item = { kind: 'numeric', id: 'n', objective: 'LO-1', points: 1 } as const;

describe('scoring a number', () => {
  const cases: readonly (readonly [value: number, tolerance: number, given: number, right: boolean])[] = [
    [4.5, 0, 4.5, true],
    [4.5, 0, 4.500001, false],
    [37.5, 0.1, 37.4, true], // 37.5 - 37.4 is 0.10000000000000142
    [37.5, 0.1, 37.6, true],
    [37.5, 0.1, 37.399999, false],
    [0.3, 0, 0.3, true],
    [-18, 3, -21, true],
    [-18, 3, -14.9, false],
    [999999999, 0.000001, 999999999.000001, true],
  ];
  for (const [value, tolerance, given, right] of cases) {
    it(`${right ? 'takes' : 'does not take'} ${given} for ${value} give or take ${tolerance}`, () => {
      expect(judge(item, { kind: 'numeric', value, tolerance }, { kind: 'numeric', value: given }).result).to.deep.equal({ right: right ? 1 : 0, of: 1 });
    });
  }
});
