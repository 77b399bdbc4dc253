import { expect } from '@open-wc/testing';
import type { SaveState } from '../model/save-state.js';
import type { TrackingChanges, TrackingPort, TrackingProblem } from '../tracking/port.js';
import type { TrackingRecord } from '../tracking/record.js';
import { Delivery, DRAFT_PAUSE } from './delivery.js';
import type { DeliveryOptions } from './delivery-options.js';
import type { Held } from './difference.js';

const notSaved: TrackingProblem = { kind: 'not-saved', call: 'commit', message: 'offline' };
const time = { seconds: 0, screens: {} };
const ended: TrackingProblem = { kind: 'session-ended', call: 'commit', message: '403' };

function record(parts: Partial<TrackingRecord> = {}): TrackingRecord {
  return {
    completion: 'incomplete',
    success: 'unknown',
    progress: 0,
    location: 'b-s01',
    suspendData: '',
    time,
    objectives: [],
    interactions: [],
    ...parts,
  };
}

/** A world where paints, timers and answers come when the test says so. */
class World {
  readonly sent: TrackingChanges[] = [];
  readonly closed: TrackingChanges[] = [];
  /** Of each close, whether the port was told that the page is going away. */
  readonly hurried: (boolean | undefined)[] = [];
  readonly told: SaveState['kind'][] = [];
  readonly problems: TrackingProblem[] = [];
  answers: TrackingProblem[][] = [];
  timers: { task: () => void; ms: number }[] = [];
  /** Ms since 1970. */
  now = 1000;
  onOvertaken: DeliveryOptions['onOvertaken'] = () => undefined;
  /** The screens of what was to be held, and whether it went out. */
  readonly wanted: [location: string, goesOut: boolean][] = [];
  #paints: (() => void)[] = [];

  port: TrackingPort = {
    send: async (changes) => {
      this.sent.push(changes);
      return this.answers.shift() ?? [];
    },
    close: async (changes, inHurry) => {
      this.closed.push(changes);
      this.hurried.push(inHurry);
      return this.answers.shift() ?? [];
    },
  };

  delivery(held: Held = {}): Delivery {
    return new Delivery({
      port: this.port,
      held,
      saves: 0,
      onSaveState: (state) => this.told.push(state.kind),
      onProblems: (problems) => this.problems.push(...problems),
      onOvertaken: (theirs) => this.onOvertaken(theirs),
      onWanted: ({ location }, goesOut) => this.wanted.push([location, goesOut]),
      clock: {
        now: () => this.now,
        sessionSeconds: () => 9,
        afterPaint: (task) => this.#paints.push(task),
        later: (task, ms) => {
          const timer = { task, ms };
          this.timers.push(timer);
          return () => {
            this.timers = this.timers.filter((other) => other !== timer);
          };
        },
      },
    });
  }

  async paint(): Promise<void> {
    for (const task of this.#paints.splice(0)) task();
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
  }

  async wait(): Promise<void> {
    for (const { task } of this.timers.splice(0)) task();
    await this.paint();
  }
}

describe('delivery', () => {
  it('sends nothing before the paint and everything once after it', async () => {
    const world = new World();
    const delivery = world.delivery();
    delivery.update(() => record({ location: 'b-s02' }), 'now');
    delivery.update(() => record({ location: 'b-s03' }), 'now');
    expect(world.sent).to.deep.equal([]);
    await world.paint();
    expect(world.sent.map(({ location }) => location)).to.deep.equal(['b-s03']);
  });

  it('sends only what differs from what was acknowledged', async () => {
    const world = new World();
    const delivery = world.delivery(record({ location: 'b-s01', progress: 0.2 }));
    delivery.update(() => record({ location: 'b-s02', progress: 0.2 }), 'now');
    await world.paint();
    delivery.update(() => record({ location: 'b-s02', progress: 0.4 }), 'now');
    await world.paint();
    expect(world.sent).to.deep.equal([
      { sessionSeconds: 9, time, location: 'b-s02' },
      { sessionSeconds: 9, time, progress: 0.4 },
    ]);
  });

  it('tells status and score together or not at all', async () => {
    const world = new World();
    const delivery = world.delivery(record());
    delivery.update(() => record({ points: { earned: 3, max: 4 } }), 'now');
    await world.paint();
    expect(world.sent[0]).to.deep.equal({
      sessionSeconds: 9,
      time,
      status: { completion: 'incomplete', success: 'unknown' },
      points: { earned: 3, max: 4 },
    });
  });

  it('tells a first launch its status even though nothing was achieved', async () => {
    const world = new World();
    world.delivery().update(() => record(), 'now');
    await world.paint();
    expect(world.sent[0]?.status).to.deep.equal({ completion: 'incomplete', success: 'unknown' });
  });

  it('says saved only when the sending came back without a problem', async () => {
    const world = new World();
    world.answers = [[notSaved], []];
    world.delivery().update(() => record(), 'now');
    await world.paint();
    expect(world.told).to.deep.equal(['saving', 'waiting']);
    await world.wait();
    expect(world.told).to.deep.equal(['saving', 'waiting', 'saving', 'saved']);
  });

  it('sends everything unacknowledged again, with another save counter', async () => {
    const world = new World();
    world.answers = [[notSaved]];
    const delivery = world.delivery();
    delivery.update((saves) => record({ location: 'b-s02', suspendData: `state ${saves}` }), 'now');
    await world.paint();
    await world.wait();
    expect(world.sent.map(({ location, suspendData }) => [location, suspendData])).to.deep.equal([
      ['b-s02', 'state 1'],
      ['b-s02', 'state 2'],
    ]);
  });

  it('waits twice as long after each failure, a minute at most', async () => {
    const world = new World();
    world.answers = Array.from({ length: 8 }, () => [notSaved]);
    world.delivery().update(() => record(), 'now');
    await world.paint();
    const waits: number[] = [];
    for (let count = 0; count < 7; count += 1) {
      waits.push(world.timers[0]?.ms ?? 0);
      await world.wait();
    }
    expect(waits).to.deep.equal([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  });

  it('tries at once when the network is back', async () => {
    const world = new World();
    world.answers = [[notSaved], []];
    const delivery = world.delivery();
    delivery.update(() => record(), 'now');
    await world.paint();
    delivery.retry();
    await world.paint();
    expect(world.told.at(-1)).to.equal('saved');
    expect(world.timers).to.deep.equal([]);
  });

  it('saves a draft when the learner pauses', async () => {
    const world = new World();
    world.delivery().update(() => record(), 'draft');
    expect(world.timers.map(({ ms }) => ms)).to.deep.equal([DRAFT_PAUSE]);
    expect(world.sent).to.deep.equal([]);
    await world.wait();
    expect(world.sent.length).to.equal(1);
  });

  it('saves a draft at once when the page is hidden, without waiting for a paint', () => {
    const world = new World();
    const delivery = world.delivery();
    delivery.update(() => record({ location: 'b-s04' }), 'draft');
    delivery.flush();
    expect(world.sent.map(({ location }) => location)).to.deep.equal(['b-s04']);
  });

  it('sends what is put aside with the next saving, and is not in a hurry with it', async () => {
    const world = new World();
    const delivery = world.delivery();
    delivery.update(() => record({ location: 'b-s02' }), 'aside');
    await world.wait();
    expect([world.sent, world.told]).to.deep.equal([[], []]);
    delivery.update(() => record({ location: 'b-s03' }), 'now');
    await world.wait();
    expect(world.sent.map(({ location }) => location)).to.deep.equal(['b-s03']);
  });

  it('sends what was put aside when the page is hidden, and when the learner leaves', async () => {
    const world = new World();
    const delivery = world.delivery(record());
    delivery.update(() => record({ location: 'b-s02' }), 'aside');
    delivery.flush();
    await world.paint();
    delivery.update(() => record({ location: 'b-s03' }), 'aside');
    await delivery.close();
    expect([...world.sent, ...world.closed].map(({ location }) => location)).to.deep.equal(['b-s02', 'b-s03']);
    expect(world.told).to.deep.equal(['saved', 'saved']);
  });

  it('in a hurry gives up what was put aside rather than the end of the session, but nothing else', async () => {
    for (const [before, left] of [[[], undefined], [['draft'], 'b-s03']] as const) {
      const world = new World();
      world.port = { ...world.port, endsAlone: true };
      const delivery = world.delivery(record());
      for (const urgency of before) delivery.update(() => record({ location: 'b-s02' }), urgency);
      delivery.update(() => record({ location: 'b-s03' }), 'aside');
      await delivery.close(true);
      expect(world.closed.map(({ location }) => location)).to.deep.equal([left]);
      expect(world.hurried, 'and the port is told').to.deep.equal([true]);
    }
  });

  it('has one sending under way at a time, and sends what came meanwhile after it', async () => {
    const world = new World();
    let answer: (problems: TrackingProblem[]) => void = () => undefined;
    world.port.send = (changes) => {
      world.sent.push(changes);
      return new Promise((resolve) => {
        answer = resolve;
      });
    };
    const delivery = world.delivery();
    delivery.update(() => record({ location: 'b-s02' }), 'now');
    await world.paint();
    delivery.update(() => record({ location: 'b-s03' }), 'now');
    await world.paint();
    expect(world.sent.length).to.equal(1);
    answer([]);
    await world.paint();
    await world.paint();
    expect(world.sent.map(({ location }) => location)).to.deep.equal(['b-s02', 'b-s03']);
    expect(world.told).not.to.include('saved');
  });

  it('ends the session once, with what is left, and sends nothing after it', async () => {
    const world = new World();
    const delivery = world.delivery();
    delivery.update(() => record({ location: 'b-s05' }), 'now');
    await delivery.close();
    await delivery.close();
    delivery.update(() => record({ location: 'b-s01' }), 'now');
    await world.paint();
    expect(world.closed.map(({ location }) => location)).to.deep.equal(['b-s05']);
    expect(world.sent).to.deep.equal([]);
  });

  it('sends nothing, not even an end, once it was abandoned to another window', async () => {
    const world = new World();
    const delivery = world.delivery();
    delivery.abandon();
    delivery.update(() => record({ location: 'b-s02' }), 'now');
    await world.paint();
    await delivery.close();
    expect([...world.sent, ...world.closed]).to.deep.equal([]);
    expect(world.told).to.deep.equal(['not-recorded']);
  });

  it('says that nothing is recorded when the LMS ended the session, and stops trying', async () => {
    const world = new World();
    world.answers = [[ended]];
    const delivery = world.delivery();
    delivery.update(() => record(), 'now');
    await world.paint();
    delivery.update(() => record({ location: 'b-s02' }), 'now');
    await world.wait();
    expect(world.told.at(-1)).to.equal('not-recorded');
    expect(world.sent.length).to.equal(1);
  });

  it('still tells what is wanted once the LMS has ended the session, up to the leaving and not after it', async () => {
    const world = new World();
    world.answers = [[ended]];
    const delivery = world.delivery();
    delivery.update(() => record(), 'now');
    await world.paint();
    for (const [location, urgency] of [['b-s02', 'now'], ['b-s03', 'draft']] as const) {
      delivery.update(() => record({ location }), urgency);
      await world.paint();
    }
    delivery.update(() => record({ location: 'b-s04' }), 'now');
    await delivery.close();
    await world.paint();
    const later = [['b-s02', false], ['b-s03', false], ['b-s04', false]];
    expect(world.wanted).to.deep.equal([['b-s01', true], ...later]);
    expect([world.sent.length, world.closed.length]).to.deep.equal([1, 0]);
  });

  it('tells also what came while the session was being ended', async () => {
    const world = new World();
    let answer: (problems: TrackingProblem[]) => void = () => undefined;
    world.port.send = () => new Promise((resolve) => (answer = resolve));
    const delivery = world.delivery();
    delivery.update(() => record(), 'now');
    await world.paint();
    delivery.update(() => record({ location: 'b-s02' }), 'now');
    await world.paint();
    answer([ended]);
    await world.paint();
    await world.paint();
    expect(world.wanted).to.deep.equal([['b-s01', true], ['b-s02', false]]);
    expect(world.told.at(-1)).to.equal('not-recorded');
  });

  it('tells nothing more that is wanted once another window has the record', async () => {
    const world = new World();
    world.answers = [[ended]];
    const delivery = world.delivery();
    delivery.update(() => record(), 'now');
    await world.paint();
    delivery.abandon();
    delivery.update(() => record({ location: 'b-s02' }), 'now');
    await world.paint();
    expect(world.wanted).to.deep.equal([['b-s01', true]]);
  });

  it('does not say "saving" when the network comes back after the LMS ended the session', async () => {
    const world = new World();
    world.answers = [[ended]];
    const delivery = world.delivery();
    delivery.update(() => record(), 'now');
    await world.paint();
    delivery.retry();
    await world.paint();
    expect(world.told).to.deep.equal(['saving', 'not-recorded']);
  });

  it('has nothing left to save when a draft was saved as the page was hidden', async () => {
    const world = new World();
    const delivery = world.delivery();
    delivery.update(() => record({ location: 'b-s04' }), 'draft');
    delivery.flush();
    await world.wait();
    expect(world.told).to.deep.equal(['saved']);
    expect(world.sent.length).to.equal(1);
  });

  it('does not say "saving" for ever when what came meanwhile saved what had failed', async () => {
    const world = new World();
    let answer: (problems: TrackingProblem[]) => void = () => undefined;
    const send = world.port.send.bind(world.port);
    world.port.send = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const delivery = world.delivery();
    delivery.update(() => record({ location: 'b-s02' }), 'now');
    await world.paint();
    delivery.update(() => record({ location: 'b-s03' }), 'now');
    await world.paint();
    world.port.send = send;
    answer([notSaved]);
    await world.paint();
    await world.wait();
    expect(world.told.at(-1)).to.equal('saved');
  });

  it('says so plainly where there is no place for the state, and holds all else', async () => {
    const world = new World();
    const stateless: TrackingProblem = { kind: 'no-state', call: 'set', about: 'suspend_data' };
    world.answers = [[stateless], [stateless]];
    const delivery = world.delivery();
    delivery.update(() => record({ progress: 0.5, suspendData: 'A' }), 'now');
    await world.paint();
    delivery.update(() => record({ progress: 0.6, suspendData: 'B' }), 'now');
    await world.paint();
    expect(world.told).to.deep.equal(['saving', 'not-recorded', 'not-recorded']);
    expect(world.sent[1]).to.have.all.keys('sessionSeconds', 'time', 'progress', 'suspendData');
  });

  it('finds out by itself that there is a place for the state after all', async () => {
    const world = new World();
    world.answers = [[{ kind: 'no-state', call: 'set', about: 'suspend_data' }]];
    world.delivery().update(() => record({ suspendData: 'A' }), 'now');
    await world.paint();
    await world.wait();
    expect(world.told).to.deep.equal(['saving', 'not-recorded', 'saved']);
  });

  it('still says that it will try again when more than the state is missing', async () => {
    const world = new World();
    world.answers = [[{ kind: 'no-state', call: 'set', about: 'suspend_data' }, notSaved]];
    world.delivery().update(() => record({ suspendData: 'A' }), 'now');
    await world.paint();
    expect(world.told.at(-1)).to.equal('waiting');
  });

  it('counts as saved what only lacks what the LMS has no place for', async () => {
    const world = new World();
    world.answers = [[{ kind: 'no-place', call: 'set', about: 'interactions.0.id' }]];
    world.delivery().update(() => record(), 'now');
    await world.paint();
    expect(world.told.at(-1)).to.equal('saved');
    expect(world.timers).to.deep.equal([]);
    expect(world.problems.map(({ kind }) => kind)).to.deep.equal(['no-place']);
  });

  // RFC 9110, 10.2.3
  it('leaves an LMS alone for as long as it asks, but for two minutes at most', async () => {
    for (const [wait, least] of [[30_000, 30_000], [3_600_000, 120_000]] as const) {
      const world = new World();
      world.answers = [[{ ...notSaved, wait }]];
      const delivery = world.delivery();
      delivery.update(() => record(), 'now');
      await world.paint();
      world.now += least - 1;
      delivery.update(() => record({ location: 'b-s02' }), 'now');
      delivery.retry();
      await world.wait();
      expect(world.sent.length, 'before').to.equal(1);
      expect(world.told.at(-1)).to.equal('waiting');
      world.now += 1;
      await world.wait();
      expect(world.sent.length, 'after').to.equal(2);
      expect(world.told.at(-1)).to.equal('saved');
    }
  });

  it('does not wait when the page is going away', async () => {
    const world = new World();
    world.answers = [[{ ...notSaved, wait: 30_000 }]];
    const delivery = world.delivery();
    delivery.update(() => record(), 'now');
    await world.paint();
    delivery.flush();
    await delivery.close();
    expect([world.sent.length, world.closed.length]).to.deep.equal([2, 1]);
  });

  const theirs = { suspendData: 'theirs', prior: { completion: 'incomplete', success: 'unknown' } } as const;
  const overtaken: TrackingProblem = { kind: 'overtaken', call: 'PUT', theirs };

  it('takes up what another window saved, and saves both under a counter above either', async () => {
    const world = new World();
    world.answers = [[overtaken]];
    const delivery = world.delivery();
    world.onOvertaken = (found) => {
      delivery.update((saves) => record({ suspendData: `${saves} with ${found.suspendData}` }), 'aside');
      return 8;
    };
    delivery.update((saves) => record({ suspendData: `${saves}` }), 'now');
    await world.paint();
    await world.paint();
    expect(world.sent.map(({ suspendData }) => suspendData)).to.deep.equal(['1', '9 with theirs']);
    expect(world.told).to.deep.equal(['saving', 'saving', 'saved']);
  });

  it('takes it up while closing, too', async () => {
    const world = new World();
    world.answers = [[overtaken]];
    const delivery = world.delivery();
    world.onOvertaken = () => {
      delivery.update((saves) => record({ suspendData: `${saves} with theirs` }), 'aside');
      return 8;
    };
    delivery.update((saves) => record({ suspendData: `${saves}` }), 'now');
    await delivery.close();
    expect(world.closed.map(({ suspendData }) => suspendData)).to.deep.equal(['1', '9 with theirs']);
    expect(world.told.at(-1)).to.equal('saved');
  });

  it('saves nothing more over what it cannot read', async () => {
    const world = new World();
    world.answers = [[overtaken]];
    const delivery = world.delivery();
    delivery.update(() => record(), 'now');
    await world.paint();
    await world.wait();
    await delivery.close();
    expect([world.sent.length, world.closed.length]).to.deep.equal([1, 0]);
    expect(world.told.at(-1)).to.equal('not-recorded');
  });

  it('closes no second time over what it cannot read', async () => {
    const world = new World();
    world.answers = [[overtaken]];
    const delivery = world.delivery();
    delivery.update(() => record(), 'now');
    await delivery.close();
    expect(world.closed.length).to.equal(1);
    expect(world.told.at(-1)).to.equal('not-recorded');
  });

  it('does not fight for ever with an LMS in which there is always another window', async () => {
    const world = new World();
    world.answers = Array<TrackingProblem[]>(9).fill([overtaken]);
    world.onOvertaken = () => 8;
    world.delivery().update(() => record(), 'now');
    for (let round = 0; round < 9; round += 1) await world.paint();
    expect(world.sent.length).to.equal(5);
    expect(world.told.at(-1)).to.equal('waiting');
    expect(world.timers.map(({ ms }) => ms)).to.deep.equal([32_000]);
  });
});
