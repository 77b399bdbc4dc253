import { expect } from '@open-wc/testing';
import { Journal, JOURNAL_LIFE, JOURNAL_LIMIT, NOTHING_HELD, type JournalStorage } from './journal.js';

/** A storage of the test's own, so that no test sees another's entries. */
function storage(): JournalStorage {
  const held = new Map<string, string>();
  return {
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, value) => void held.set(name, value),
    removeItem: (name) => void held.delete(name),
    key: (index) => [...held.keys()][index] ?? null,
    get length() {
      return held.size;
    },
  };
}

const entry = { suspendData: 'Astate', log: '[]', lineage: [NOTHING_HELD, 'one', 'two'] };

describe('the journal', () => {
  it('gives back what was written, to the same learner and activity only', () => {
    const shared = storage();
    new Journal(shared, 'ann', () => 0).write(entry);
    expect(new Journal(shared, 'ann', () => 0).read()).to.deep.equal(entry);
    expect(new Journal(shared, 'ben', () => 0).read()).to.equal(undefined);
  });

  it('no longer comes after an empty LMS once that LMS said that it has something', () => {
    const journal = new Journal(storage(), 'ann', () => 0);
    journal.write(entry);
    journal.acknowledge('of another launch');
    expect(journal.read()?.lineage).to.deep.equal([NOTHING_HELD, 'one', 'two']);
    journal.acknowledge('one');
    expect(journal.read()?.lineage).to.deep.equal(['one', 'two']);
  });

  it('remembers where a long launch began, and of the rest the latest', () => {
    const journal = new Journal(storage(), 'ann', () => 0);
    const sent = Array.from({ length: 1500 }, (_, number) => String(number));
    journal.write({ ...entry, lineage: ['found', ...sent] });
    expect(journal.read()?.lineage).to.deep.equal(['found', ...sent.slice(500)]);
  });

  it('goes on from what is its own, and not over what another window has written since', () => {
    const shared = storage();
    const markOf = (state: string) => state.toLowerCase();
    const journal = new Journal(shared, 'ann', () => 0);
    const later = { suspendData: 'TWO', log: '[]', lineage: ['one', 'two'] };
    journal.write({ ...later, suspendData: 'ONE' });
    journal.continue(later, markOf);
    expect(journal.read()?.suspendData).to.equal('TWO');
    new Journal(shared, 'ann', () => 0).write({ ...later, suspendData: 'OTHER' });
    journal.continue({ ...later, suspendData: 'THREE', lineage: ['one', 'two', 'three'] }, markOf);
    expect(journal.read()?.suspendData).to.equal('OTHER');
  });

  it('is empty once cleared', () => {
    const journal = new Journal(storage(), 'ann', () => 0);
    journal.write(entry);
    journal.clear();
    expect(journal.read()).to.equal(undefined);
  });

  it('keeps the state of an entry that is too long, without its log', () => {
    const journal = new Journal(storage(), 'ann', () => 0);
    journal.write({ ...entry, log: 'x'.repeat(JOURNAL_LIMIT) });
    expect(journal.read()).to.deep.equal({ ...entry, log: '' });
  });

  it('throws away entries of anyone that are too old or not readable', () => {
    const shared = storage();
    new Journal(shared, 'ben', () => 0).write(entry);
    shared.setItem('course-journal:broken', '{"at":"yesterday"}');
    shared.setItem('somebody-else', 'kept');
    new Journal(shared, 'ann', () => JOURNAL_LIFE + 1).read();
    expect([shared.length, shared.key(0)]).to.deep.equal([1, 'somebody-else']);
  });

  it('is simply not there when the browser refuses storage', () => {
    const refusing = new Proxy(storage(), {
      get: () => () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    const journal = new Journal(refusing, 'ann', () => 0);
    journal.write(entry);
    journal.clear();
    expect(journal.read()).to.equal(undefined);
  });

  it('does not take what is no entry of ours for one', () => {
    const shared = storage();
    shared.setItem('course-journal:ann', '{"at":1,"suspendData":7}');
    expect(new Journal(shared, 'ann', () => 2).read()).to.equal(undefined);
    shared.setItem('course-journal:ann', '{"at":1,"suspendData":"A","log":"[]","lineage":"found"}');
    expect(new Journal(shared, 'ann', () => 2).read()).to.equal(undefined);
    shared.setItem('course-journal:ann', '{"at":1,"suspendData":"A","log":"[]","acknowledged":true}');
    expect(new Journal(shared, 'ann', () => 2).read()).to.equal(undefined);
    shared.setItem('course-journal:ann', 'no json');
    expect(new Journal(shared, 'ann', () => 2).read()).to.equal(undefined);
  });
});
