import { expect } from '@open-wc/testing';
import type { InteractionReport } from '../../tracking/interaction.js';
import type { Opened } from '../../tracking/port.js';
import type { RecordStorage } from './adapter.js';
import { openLocal } from './open.js';
import { newRecord } from './record.js';

class FakeStorage implements RecordStorage {
  readonly entries = new Map<string, string>();
  full = false;
  getItem(key: string) {
    return this.entries.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.entries.set(key, value);
  }
  removeItem(key: string) {
    this.entries.delete(key);
  }
}

const key = 'care-course https://course.example/waste/bins';
const columns = { time: 'time', id: 'id', question: 'question', attempt: 'attempt', check: 'check', answer: 'answer', certainty: 'certainty', right: 'right', points: 'points', of: 'of', seconds: 'seconds' };

function open(storage: () => RecordStorage, lines: Record<string, string> = {}): Opened {
  return openLocal({
    storage,
    course: { id: 'waste', activityBase: 'https://course.example/waste', version: '1.0.0' },
    unit: { id: 'bins' },
    texts: () => ({ language: 'en', lines, bodies: {} }),
    words: () => ({ columns, yes: 'yes', no: 'no', isTrue: 'True', isFalse: 'False' }),
  });
}

function connected(storage: RecordStorage, lines?: Record<string, string>) {
  const opened = open(() => storage, lines);
  if (opened.kind !== 'connected') throw new Error(opened.problem);
  return opened;
}

function report(sequence: number, given: Partial<InteractionReport> = {}): InteractionReport {
  return {
    sequence,
    item: 'q-1',
    objective: 'LO-1',
    interaction: { type: 'choice', choices: [], response: ['green', 'blue'], correct: ['green'] },
    right: false,
    scaled: 0,
    weight: 1,
    attempt: 1,
    check: 1,
    at: Date.UTC(2026, 0, 2, 3, 4, 5),
    seconds: 6.4,
    ...given,
  };
}

/** The answers as the storage has them. */
function answersIn(storage: FakeStorage): { item: string }[] {
  return (JSON.parse(storage.entries.get(key) ?? '{}') as { answers: { item: string }[] }).answers; // written a line before
}

describe('a record kept by the browser', () => {
  it('is there again at the next launch, with result, state and every answer', async () => {
    const storage = new FakeStorage();
    const first = connected(storage);
    await first.port.send({ sessionSeconds: 10, interactions: [report(0)], suspendData: 'Aabc', location: 'b-s02' });
    await first.port.close({ sessionSeconds: 20.4, status: { completion: 'completed', success: 'passed' }, points: { earned: 3, max: 4 } });
    const second = connected(storage);
    expect(second.launch).to.deep.include({
      mode: 'normal',
      suspendData: 'Aabc',
      prior: { completion: 'completed', success: 'passed', scaled: 0.75 },
    });
    await second.port.send({ sessionSeconds: 5, interactions: [report(0, { item: 'q-2' })] });
    expect(answersIn(storage).map(({ item }) => item)).to.deep.equal(['q-1', 'q-2']);
    expect(JSON.parse(storage.entries.get(key) ?? '{}')).to.include({ seconds: 25, unit: 'bins' });
    expect([...storage.entries.keys()]).to.deep.equal([key]);
  });

  it('is not doubled by what is told again after a failure', async () => {
    const storage = new FakeStorage();
    const { port } = connected(storage);
    storage.full = true;
    expect(await port.send({ sessionSeconds: 1, interactions: [report(0)] })).to.have.nested.property('[0].kind', 'not-saved');
    storage.full = false;
    expect(await port.send({ sessionSeconds: 2, interactions: [report(0), report(1)] })).to.deep.equal([]);
    expect(answersIn(storage)).to.have.length(2);
  });

  it('is given up when another window has written since', async () => {
    const storage = new FakeStorage();
    const first = connected(storage);
    const second = connected(storage);
    await second.port.send({ sessionSeconds: 1, location: 'b-s03' });
    expect(await first.port.send({ sessionSeconds: 9, location: 'b-s01' })).to.have.nested.property('[0].kind', 'session-ended');
    expect(storage.entries.get(key)).to.contain('b-s03');
  });

  it('that cannot be read is left as it is, and the learner is told', () => {
    const badTimes = JSON.stringify({ ...newRecord('waste', 'bins', '1.0.0'), screens: { 'b-s01': -1 } });
    for (const text of ['', '{', 'null', '[]', '{"form":2}', '{"form":1,"answers":[{}]}', badTimes]) {
      const storage = new FakeStorage();
      storage.entries.set(key, text);
      expect(open(() => storage), text).to.include({ kind: 'unconnected', why: 'unreadable' });
      expect(storage.entries.get(key)).to.equal(text);
    }
  });

  it('is none where storage is refused or full', () => {
    const full = new FakeStorage();
    full.full = true;
    const refused = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const storage of [() => full, refused]) {
      expect(open(storage)).to.include({ kind: 'unconnected', why: 'no-storage' });
    }
  });
});

describe('the record as a table', () => {
  async function table(given: Partial<InteractionReport>, lines: Record<string, string>): Promise<string> {
    const { port, files } = connected(new FakeStorage(), lines);
    await port.send({ sessionSeconds: 1, interactions: [report(0, given)] });
    return files?.('table').text ?? '';
  }

  it('has the texts of the language shown, and ids where there are none', async () => {
    const text = await table({}, { 'q-1': 'Which “bins”, then?', 'q-1.green': 'Green' });
    const [head, row, end] = text.split('\r\n');
    expect(head).to.equal(`\ufeff${Object.keys(columns).join(',')}`);
    expect(row?.split(',').slice(1).join()).to.equal('q-1,"Which “bins”, then?",1,1,Green; blue,,no,0,1,6');
    expect(end).to.equal('');
  });

  it('has what was typed and put in order, and no verdict on a rating', async () => {
    const entries = [{ id: 'green', number: 0 }, { id: 'blue', number: 1 }];
    const cells = (text = '') => {
      const [head = [], row = []] = text.split('\r\n').map((each) => each.split(','));
      return ['answer', 'right'].map((column) => row[head.indexOf(column)]).join();
    };
    const of = async (interaction: InteractionReport['interaction']) => cells(await table({ interaction }, { 'q-1.green': 'Green' }));
    expect(await of({ type: 'sequencing', entries, response: ['blue', 'green'], correct: [] })).to.equal('blue; Green,no');
    expect(await of({ type: 'fill-in', response: 'tŷ', correct: [], caseMatters: false })).to.equal('tŷ,no');
    expect(await of({ type: 'numeric', response: 4.5, correct: 4, least: 4, most: 4 })).to.equal('4.5,no');
    const { right: _, ...rest } = report(0, { interaction: { type: 'likert', choices: entries, response: 'green' }, weight: 0 });
    const storage = new FakeStorage();
    const { port, files } = connected(storage, { 'q-1.green': 'Green' });
    await port.send({ sessionSeconds: 1, interactions: [rest] });
    expect(cells(files?.('table').text)).to.equal('Green,');
    expect(connected(storage, {}).files?.('data').text, 'read again').to.contain('"green"');
  });

  it('ends with the time on each screen', async () => {
    const { port, files } = connected(new FakeStorage(), { 'b-s01': 'Which bin?' });
    await port.send({ sessionSeconds: 50, time: { seconds: 50, screens: { 'b-s01': 20, 'b-s02': 30 } } });
    expect(files?.('table').text.split('\r\n').slice(1)).to.deep.equal([',b-s01,Which bin?,,,,,,,,20', ',b-s02,b-s02,,,,,,,,30', '']);
    expect(JSON.parse(files?.('data').text ?? '')).to.deep.include({ seconds: 50, screens: { 'b-s01': 20, 'b-s02': 30 } });
  });

  it('holds no cell that a spreadsheet would compute', async () => {
    for (const prompt of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1']) {
      const text = await table({}, { 'q-1': prompt });
      expect(text, prompt).to.contain(`"'${prompt}"`);
    }
    expect(await table({}, { 'q-1': 'say "a"' })).to.contain('"say ""a"""');
  });

  it('says what was matched with what', async () => {
    const interaction: InteractionReport['interaction'] = { type: 'matching', sources: [], targets: [], response: { jar: 'glass' }, correct: {} };
    expect(await table({ interaction }, { 'q-1.jar': 'A jar', glass: 'Glass' })).to.contain(',A jar: Glass,');
  });
});
