import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Coder } from './coder.js';
import { DamagedError } from './range-coder.js';
import { CodeReader } from './reader.js';
import { CodeWriter, CostMeter } from './writer.js';

type Entry =
  | { readonly kind: 'flag'; readonly value: boolean; readonly habit: string }
  | { readonly kind: 'choice'; readonly value: number; readonly size: number }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'word'; readonly value: string }
  | { readonly kind: 'whole32'; readonly value: number };

const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ kind: fc.constant('flag' as const), value: fc.boolean(), habit: fc.constantFrom('a', 'b') }),
  // The ends of a range are where a carry runs through the digits before.
  fc
    .integer({ min: 1, max: 2 ** 24 })
    .chain((size) => fc.oneof(fc.nat(size - 1), fc.constant(0), fc.constant(size - 1)).map((value) => ({ kind: 'choice' as const, value, size }))),
  fc.record({ kind: fc.constant('count' as const), value: fc.oneof(fc.nat(9), fc.maxSafeNat().map((value) => value % 2 ** 52)) }),
  fc.record({ kind: fc.constant('word' as const), value: fc.stringMatching(/^[a-z0-9-]{0,8}$/) }),
  fc.record({ kind: fc.constant('whole32' as const), value: fc.nat(0xffffffff) }),
);

function write(coder: Coder, entry: Entry): Entry['value'] {
  if (entry.kind === 'flag') return coder.flag(entry.habit, entry.value);
  if (entry.kind === 'choice') return coder.choice(entry.size, entry.value);
  if (entry.kind === 'count') return coder.count('count', entry.value);
  return entry.kind === 'word' ? coder.word(entry.value) : coder.whole32(entry.value);
}

function read(coder: Coder, entry: Entry): Entry['value'] {
  if (entry.kind === 'flag') return coder.flag(entry.habit);
  if (entry.kind === 'choice') return coder.choice(entry.size);
  if (entry.kind === 'count') return coder.count('count');
  return entry.kind === 'word' ? coder.word() : coder.whole32();
}

function textOf(entries: readonly Entry[]): string {
  const writer = new CodeWriter();
  for (const each of entries) write(writer, each);
  return writer.text();
}

describe('what is written', () => {
  it('is given back by whoever writes, as by whoever reads', () => {
    fc.assert(fc.property(entry, (each) => void expect(write(new CodeWriter(), each)).to.equal(each.value)));
  });

  it('has to be something', () => {
    expect(() => new CodeWriter().flag('a')).to.throw(RangeError);
    expect(() => new CodeWriter().choice(2)).to.throw(RangeError);
    expect(() => new CodeWriter().count('a', -1)).to.throw(RangeError);
  });

  it('is read back, whatever it was', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 200 }), (entries) => {
        const reader = new CodeReader(textOf(entries));
        expect(entries.map((each) => read(reader, each))).to.deep.equal(entries.map(({ value }) => value));
      }),
      { numRuns: 500 },
    );
  });

  it('never takes more than the meter says', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 200 }), (entries) => {
        const meter = new CostMeter();
        for (const each of entries) write(meter, each);
        expect(textOf(entries).length).to.be.at.most(Math.ceil((meter.bits() + 2) / 6));
      }),
      { numRuns: 500 },
    );
  });

  it('costs hardly anything when the same is said again and again', () => {
    const flag = { kind: 'flag', value: true, habit: 'a' } as const;
    // The estimate for the nth is (2n - 1) in 2n: together about log2(1000) / 2 + 1 bits, which are one digit.
    expect(textOf(Array.from({ length: 1000 }, () => flag)).length).to.be.at.most(1);
  });

  it('costs a third of a digit for a choice of four', () => {
    const choices = Array.from({ length: 300 }, (_, at) => ({ kind: 'choice', value: at % 4, size: 4 }) as const);
    expect(textOf(choices).length).to.equal(100);
  });

  it('ends: whoever reads on finds damage and no endless zeros', () => {
    const reader = new CodeReader('AB');
    expect(() => {
      for (let count = 0; count < 100; count += 1) reader.choice(64);
    }).to.throw(DamagedError);
    expect(() => new CodeReader('A B')).to.throw(DamagedError);
  });
});
