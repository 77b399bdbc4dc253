import fc from 'fast-check';
import type { AnswerKey } from '../../src/model/answer-key.js';
import type { Item, ItemKind, Response } from '../../src/model/item.js';
import { CASE_AGAIN, CASE_END, type CaseGrade, type CaseStep } from '../../src/model/items/case.js';

/** A number from 0 to below 1. */
export type Lot = () => number;

/** An item that the dice made, and how it can be answered. */
export interface RandomItem {
  readonly item: Item;
  readonly key: AnswerKey;
  readonly right: Response;
  /** Some whole answer, right or wrong. */
  any(lot: Lot): Response;
}

export const OBJECTIVES = ['LO-1', 'LO-2', 'LO-3'] as const;

/** Kinds that can be asked in a check. */
export const SCORED = ['single-choice', 'multiple-choice', 'true-false', 'matching', 'classification', 'hotspot', 'case', 'ordering', 'fill-in', 'numeric'] as const satisfies readonly ItemKind[];

/** An item of any scored kind with a key, points, a rule of credit, and for some the mark of safety. */
export function randomItem(id: string): fc.Arbitrary<RandomItem> {
  return fc
    .record({
      kind: fc.constantFrom(...SCORED),
      objective: fc.constantFrom(...OBJECTIVES),
      points: fc.integer({ min: 1, max: 5 }),
      credit: fc.option(fc.constantFrom('all' as const, 'each' as const, 'each-less-wrong' as const), { nil: undefined }),
      critical: fc.integer({ min: 0, max: 3 }).map((lot) => lot === 0),
      size: fc.integer({ min: 2, max: 5 }),
      seed: fc.nat(0xffff),
    })
    .map(({ kind, size, seed, objective, points, credit, critical }) => {
      const base = { id, objective, points, ...(credit && { credit }), ...(critical && { critical: true as const }) };
      return makers[kind](base, size, lotsFrom(seed));
    });
}

/** The same numbers for the same seed (mulberry32). */
export function lotsFrom(seed: number): Lot {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Base = Pick<Item, 'id' | 'objective' | 'points' | 'credit' | 'critical'>;
type Maker = (base: Base, size: number, lot: Lot) => RandomItem;

const makers: Readonly<Record<(typeof SCORED)[number], Maker>> = {
  'single-choice': (base, size, lot) => {
    const options = parts('o', size);
    const choose = (by: Lot): string => oneOf(options, by).id;
    const option = choose(lot);
    const given = (id: string): Response => ({ kind: 'single-choice', option: id });
    return { item: { ...base, kind: 'single-choice', options }, key: { kind: 'single-choice', option }, right: given(option), any: (by) => given(choose(by)) };
  },
  'multiple-choice': (base, size, lot) => {
    const options = parts('o', size);
    const chosen = someOf(options, lot);
    const given = (ids: readonly string[]): Response => ({ kind: 'multiple-choice', options: ids });
    return { item: { ...base, kind: 'multiple-choice', options }, key: { kind: 'multiple-choice', options: chosen }, right: given(chosen), any: (by) => given(someOf(options, by)) };
  },
  'true-false': (base, _size, lot) => {
    const value = lot() < 0.5;
    const given = (each: boolean): Response => ({ kind: 'true-false', value: each });
    return { item: { ...base, kind: 'true-false' }, key: { kind: 'true-false', value }, right: given(value), any: (by) => given(by() < 0.5) };
  },
  matching: (base, size, lot) => {
    const [sources, targets] = [parts('s', size), parts('t', size)];
    const pair = (by: Lot) => Object.fromEntries(sources.map(({ id }) => [id, oneOf(targets, by).id]));
    const pairs = pair(lot);
    const given = (each: typeof pairs): Response => ({ kind: 'matching', pairs: each });
    return { item: { ...base, kind: 'matching', sources, targets }, key: { kind: 'matching', pairs }, right: given(pairs), any: (by) => given(pair(by)) };
  },
  classification: (base, size, lot) => {
    const [tokens, categories] = [parts('k', size), parts('c', 2 + Math.floor(3 * lot()))];
    const accepts = Object.fromEntries(tokens.map(({ id }) => [id, someOf(categories, lot)]));
    const given = (place: (token: string) => string): Response => ({ kind: 'classification', placement: Object.fromEntries(tokens.map(({ id }) => [id, place(id)])) });
    return {
      item: { ...base, kind: 'classification', tokens, categories },
      key: { kind: 'classification', accepts },
      right: given((token) => accepts[token]?.[0] ?? ''),
      any: (by) => given(() => oneOf(categories, by).id),
    };
  },
  hotspot: (base, size, lot) => {
    const regions = parts('r', size).map((part, index) => ({ ...part, x: 15 * index, y: 0, width: 10, height: 10 }));
    const chosen = someOf(regions, lot);
    const given = (ids: readonly string[]): Response => ({ kind: 'hotspot', regions: ids });
    return { item: { ...base, kind: 'hotspot', image: 'map', choose: 'many', regions }, key: { kind: 'hotspot', regions: chosen }, right: given(chosen), any: (by) => given(someOf(regions, by)) };
  },
  case: (base, size, lot) => {
    const count = Math.min(size, 3);
    const steps = Array.from({ length: count }, (_, index): CaseStep => {
      const onward = index + 1 < count ? `step-${index + 1}` : CASE_END;
      const options = [{ id: `best-${index}`, to: onward }, { id: `partly-${index}`, to: lot() < 0.5 ? onward : CASE_AGAIN }, { id: `unsafe-${index}`, to: CASE_AGAIN }];
      return { id: `step-${index}`, number: index, options: options.map((option, number) => ({ ...option, number: 3 * index + number })) };
    });
    const grades = Object.fromEntries(steps.flatMap(({ options }) => options.map(({ id }) => [id, gradeOf(id)] as const)));
    const given = (path: readonly string[]): Response => ({ kind: 'case', path });
    // What leads back to its step is followed by the best choice there.
    const walk = (by: Lot) => steps.flatMap(({ options }) => options.slice(Math.floor(3 * by())).slice(0, 1).flatMap(({ id, to }) => (to === CASE_AGAIN ? [id, options[0]?.id ?? ''] : [id])));
    return { item: { ...base, kind: 'case', steps }, key: { kind: 'case', grades }, right: given(steps.map(({ options }) => options[0]?.id ?? '')), any: (by) => given(walk(by)) };
  },
  ordering: (base, size, lot) => {
    const entries = parts('e', size);
    const order = shuffled(entries, lot);
    const given = (each: readonly string[]): Response => ({ kind: 'ordering', order: each });
    return { item: { ...base, kind: 'ordering', entries }, key: { kind: 'ordering', order }, right: given(order), any: (by) => given(shuffled(entries, by)) };
  },
  'fill-in': (base, _size, lot) => {
    const accepted = { en: ['care', 'caring'], cy: ['gofal'] };
    const given = (text: string): Response => ({ kind: 'fill-in', text });
    const key: AnswerKey = { kind: 'fill-in', accepted, capitals: lot() < 0.5 ? 'matter' : 'ignored', marks: 'forgiven' };
    return { item: { ...base, kind: 'fill-in' }, key, right: given('gofal'), any: (by) => given(oneOf(['care', 'gofal', 'cure', 'Care', 'x'], by)) };
  },
  numeric: (base, size, lot) => {
    const value = Math.floor(100 * lot());
    const given = (each: number): Response => ({ kind: 'numeric', value: each });
    return { item: { ...base, kind: 'numeric' }, key: { kind: 'numeric', value, tolerance: size - 2 }, right: given(value), any: (by) => given(value + Math.floor(9 * by()) - 4) };
  },
};

function gradeOf(option: string): CaseGrade {
  return option.startsWith('best') ? 'best' : option.startsWith('partly') ? 'partly' : 'unsafe';
}

function parts(letter: string, count: number): readonly { readonly id: string; readonly number: number }[] {
  return Array.from({ length: count }, (_, number) => ({ id: `${letter}${number}`, number }));
}

function oneOf<Each>(all: readonly Each[], lot: Lot): Each {
  const one = all[Math.floor(all.length * lot())];
  if (one === undefined) throw new RangeError('nothing to choose from');
  return one;
}

/** One at least. */
function someOf(all: readonly { readonly id: string }[], lot: Lot): readonly string[] {
  const kept = oneOf(all, lot);
  return all.filter((each) => each === kept || lot() < 0.4).map(({ id }) => id);
}

function shuffled(all: readonly { readonly id: string }[], lot: Lot): readonly string[] {
  return all.map(({ id }) => ({ id, place: lot() })).sort((one, other) => one.place - other.place).map(({ id }) => id);
}
