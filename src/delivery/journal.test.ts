import { expect } from '@open-wc/testing';
import { Journal, JOURNAL_LIFE, JOURNAL_LIMIT, type JournalStorage } from './journal.js';

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

const entry = { suspendData: 'Astate', log: '[]', acknowledged: false };

describe('the journal', () => {
  it('gives back what was written, to the same learner and activity only', () => {
    const shared = storage();
    new Journal(shared, 'ann', () => 0).write(entry);
    expect(new Journal(shared, 'ann', () => 0).read()).to.deep.equal(entry);
    expect(new Journal(shared, 'ben', () => 0).read()).to.equal(undefined);
  });

  it('marks what was acknowledged, but not a later state that was not', () => {
    const journal = new Journal(storage(), 'ann', () => 0);
    journal.write(entry);
    journal.acknowledge('Aearlier');
    expect(journal.read()?.acknowledged).to.equal(false);
    journal.acknowledge('Astate');
    expect(journal.read()?.acknowledged).to.equal(true);
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
    shared.setItem('course-journal:ann', 'no json');
    expect(new Journal(shared, 'ann', () => 2).read()).to.equal(undefined);
  });
});
