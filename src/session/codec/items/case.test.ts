import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { items } from '../../../../tests/elements/fixtures.js';
import { caseUnit } from '../../../../tests/fixtures/case-unit.js';
import type { Item, Response } from '../../../model/item.js';
import type { SessionEvent } from '../../events.js';
import { reduce } from '../../reduce.js';
import { startSession } from '../../start.js';
import { worstCase } from '../capacity.js';
import { CodeReader } from '../reader.js';
import { codeResponse, fitResponse } from '../response-table.js';
import { decodeState, encodeState } from '../state-code.js';
import { CodeWriter } from '../writer.js';

const gift = items['gift'] as Extract<Item, { kind: 'case' }>; // a case, by the fixture
const options = gift.steps.flatMap((step) => step.options.map(({ id }) => id));
const layout = { id: 'gift', kind: 'case', parts: options, places: gift.steps.map(({ id }) => id) } as const;

function readBack(response: Response): Response | undefined {
  const writer = new CodeWriter();
  codeResponse(writer, layout, { response });
  return codeResponse(new CodeReader(writer.text()), layout);
}

describe('suspend data of a case', () => {
  it('gives back any path', () => {
    fc.assert(fc.property(fc.shuffledSubarray(options), (path) => void expect(readBack({ kind: 'case', path })).to.deep.equal({ kind: 'case', path })));
  });

  it('takes two characters for a path of three choices', () => {
    const writer = new CodeWriter();
    codeResponse(writer, layout, { response: { kind: 'case', path: ['accept', 'later', 'keep'] } });
    // 5 · 4 · 3 ways are 5.9 bits, beside the length and the flag that there is one.
    expect(writer.text().length).to.be.at.most(3);
  });

  it('fits a path to a case that has changed, as far as it still goes the same way', () => {
    const { steps: [offer] } = gift;
    const response = { kind: 'case', path: ['accept', 'later', 'keep'] } as const;
    expect(fitResponse(gift, response)).to.deep.equal(response);
    const shorter: Item = { ...gift, steps: offer ? [{ ...offer, options: offer.options.map((option) => ({ ...option, to: option.to === 'again' ? 'again' : 'end' })) }] : [] };
    expect(fitResponse(shorter, response)).to.deep.equal({ kind: 'case', path: ['accept', 'later'] });
    const other: Item = { ...gift, steps: offer ? [{ ...offer, options: offer.options.filter(({ id }) => id !== 'accept') }] : [] };
    expect(fitResponse(other, response)).to.equal(undefined);
  });
});

describe('suspend data of a hotspot', () => {
  const regions = ['pan', 'window', 'puddle'];
  const kitchen = { id: 'kitchen', kind: 'hotspot', parts: regions, places: [] } as const;

  it('gives back any choice of regions', () => {
    fc.assert(
      fc.property(fc.subarray(regions), (chosen) => {
        const writer = new CodeWriter();
        codeResponse(writer, kitchen, { response: { kind: 'hotspot', regions: chosen } });
        expect(codeResponse(new CodeReader(writer.text()), kitchen)).to.deep.equal({ kind: 'hotspot', regions: chosen });
      }),
    );
  });

  it('keeps the regions that are still there', () => {
    const fewer = { ...items['kitchen'], regions: [{ id: 'pan', number: 0, x: 0, y: 0, width: 9, height: 9 }] } as Item; // a hotspot, by the fixture
    expect(fitResponse(fewer, { kind: 'hotspot', regions: ['pan', 'window'] })).to.deep.equal({ kind: 'hotspot', regions: ['pan'] });
  });
});

describe('suspend data of a unit with a case and a hotspot', () => {
  const path = fc.shuffledSubarray(options);
  const regions = fc.subarray(['pan', 'window', 'puddle']);

  it('gives back what was chosen and what it came to, and is never longer than the build allows for', () => {
    fc.assert(
      fc.property(path, regions, fc.boolean(), (chosen, places, checked) => {
        const answers: readonly (readonly [screen: string, item: string, response: Response])[] = [
          ['s1', 'gift', { kind: 'case', path: chosen }],
          ['s2', 'kitchen', { kind: 'hotspot', regions: places }],
        ];
        const events = answers.flatMap(([screen, item, response]): SessionEvent[] => [
          { type: 'response-changed', screen, item, response },
          ...(checked ? [{ type: 'response-checked', screen, item, at: 0 } as const] : []),
        ]);
        const state = events.reduce((held, event) => reduce(caseUnit, held, event), startSession(caseUnit.unit, 0xffffffff, 'en'));
        const code = encodeState(caseUnit, state);
        const read = decodeState(caseUnit, code);
        expect(read.kind === 'state' && read.state.screens).to.deep.equal(state.screens);
        expect(code.length).to.be.at.most(worstCase(caseUnit));
      }),
    );
  });
});
