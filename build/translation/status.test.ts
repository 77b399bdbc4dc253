import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AuthorString } from './author-string.js';
import { fingerprint, standings, tableOf, type StatusTable } from './status.js';

/** A paragraph of a screen in English and Welsh. */
function paragraph(position: number, en: string, cy?: string): AuthorString {
  const text = (words: string) => ({ file: 's.md', line: position, start: 0, end: 0, style: 'block' as const, text: words });
  return { address: `m1-s01:${position}`, owner: 'm1-s01', role: 'paragraph', form: 'line', texts: { en: text(en), ...(cy !== undefined && { cy: text(cy) }) } };
}

function recordedOf(strings: readonly AuthorString[], reviewed: readonly string[] = []): StatusTable {
  const drafts = tableOf(standings(new Map(), strings, 'en', 'cy'));
  return new Map([...drafts].map(([address, entry]) => [address, reviewed.includes(address) ? { ...entry, status: 'reviewed' as const } : entry]));
}

function found(recorded: StatusTable, strings: readonly AuthorString[]): Readonly<Record<string, string>> {
  return Object.fromEntries(standings(recorded, strings, 'en', 'cy').map(({ string, status, stale }) => [string.address, stale ? `${status}, stale` : status]));
}

const two = [paragraph(1, 'Tea', 'Te'), paragraph(2, 'Coffee', 'Coffi')];

describe('how far a translation is', () => {
  it('begins as a draft, and is nothing where there is none', () => {
    assert.deepEqual(found(new Map(), [...two, paragraph(3, 'Milk')]), { 'm1-s01:1': 'draft', 'm1-s01:2': 'draft' });
  });

  it('stays what it was while neither text changes, however lines are broken', () => {
    const recorded = recordedOf(two, ['m1-s01:2']);
    assert.deepEqual(found(recorded, [two[0]!, paragraph(2, ' Coffee\n', 'Coffi')]), { 'm1-s01:1': 'draft', 'm1-s01:2': 'reviewed' });
  });

  it('is stale once the original changes, until the translation is touched, and is a draft then', () => {
    const recorded = recordedOf(two, ['m1-s01:2']);
    const changed = [two[0]!, paragraph(2, 'Black coffee', 'Coffi')];
    assert.equal(found(recorded, changed)['m1-s01:2'], 'reviewed, stale');
    // What is recorded still is what was translated from.
    const later = tableOf(standings(recorded, changed, 'en', 'cy'));
    assert.equal(found(later, changed)['m1-s01:2'], 'reviewed, stale');
    assert.equal(found(later, [two[0]!, paragraph(2, 'Black coffee', 'Coffi du')])['m1-s01:2'], 'draft');
  });

  it('is as it was when the original is changed back', () => {
    const later = tableOf(standings(recordedOf(two, ['m1-s01:2']), [paragraph(2, 'Black coffee', 'Coffi')], 'en', 'cy'));
    assert.equal(found(later, two)['m1-s01:2'], 'reviewed');
  });

  it('falls back to draft when a reviewed translation is changed', () => {
    assert.equal(found(recordedOf(two, ['m1-s01:1']), [paragraph(1, 'Tea', 'Paned'), two[1]!])['m1-s01:1'], 'draft');
  });

  it('goes with its paragraph when another is put in before it', () => {
    const recorded = recordedOf(two, ['m1-s01:2']);
    const longer = [paragraph(1, 'Water', 'Dŵr'), paragraph(2, 'Tea', 'Te'), paragraph(3, 'Black coffee', 'Coffi')];
    assert.deepEqual(found(recorded, longer), { 'm1-s01:1': 'draft', 'm1-s01:2': 'draft', 'm1-s01:3': 'reviewed, stale' });
  });

  it('is forgotten with its text, and said to fit again by deleting its line', () => {
    const recorded = recordedOf(two);
    assert.deepEqual([...tableOf(standings(recorded, [two[0]!], 'en', 'cy')).keys()], ['m1-s01:1']);
    const without = new Map([...recorded].filter(([address]) => address !== 'm1-s01:2'));
    assert.equal(found(without, [two[0]!, paragraph(2, 'Black coffee', 'Coffi')])['m1-s01:2'], 'draft');
  });
});

describe('a fingerprint', () => {
  it('is eight hexadecimal digits that change with a letter, and with emphasis', () => {
    assert.match(fingerprint('Te'), /^[0-9a-f]{8}$/);
    assert.notEqual(fingerprint('Te'), fingerprint('te'));
    assert.notEqual(fingerprint('Te'), fingerprint('*Te*'));
  });
});
