import { expect } from '@open-wc/testing';
import { readCmi5Launch, type Cmi5Launch } from './launch.js';

const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '42' } } as const;
const least: Cmi5Launch = {
  endpoint: 'https://lms.example/xapi/',
  fetch: 'https://lms.example/token?k=2390289x0&for=42',
  actor,
  registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
  activity: 'https://lms.example/activities/17',
};
const given: Readonly<Record<string, string>> = {
  endpoint: 'https://lms.example/xapi',
  fetch: least.fetch,
  actor: JSON.stringify(actor),
  registration: least.registration,
  activityId: least.activity,
};

function search(more: Readonly<Record<string, string>> = {}): string {
  return `?${Object.entries({ ...given, ...more }).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}

function read(text: string): Cmi5Launch {
  const reading = readCmi5Launch(text);
  if (reading.kind === 'no-launch') throw new Error(reading.problem);
  return reading.launch;
}

describe('a cmi5 launch (cmi5 8.1)', () => {
  it('has five parameters, in any order', () => {
    expect(read(search())).to.deep.equal(least);
    expect(read(`?${search().slice(1).split('&').reverse().join('&')}`)).to.deep.equal(least);
  });

  for (const name of Object.keys(given)) {
    it(`without ${name} is none`, () => {
      expect(readCmi5Launch(search({ [name]: '' }))).to.deep.equal({ kind: 'no-launch', problem: `the launch has no usable ${name}` });
    });
  }

  const hostile = [
    ['endpoint', 'javascript:alert(1)'],
    ['fetch', 'javascript:alert(1)'],
    ['fetch', 'data:application/json,{"auth-token":"a"}'],
    ['fetch', 'https://'],
    ['actor', '[]'],
    ['actor', '{"mbox":"mailto:a@b.example"}'],
    ['actor', '{'],
    ['registration', '42'],
    ['activityId', '17'],
  ] as const;
  for (const [name, value] of hostile) {
    it(`with ${name} ${value} is none`, () => {
      expect(readCmi5Launch(search({ [name]: value }))).to.deep.equal({ kind: 'no-launch', problem: `the launch has no usable ${name}` });
    });
  }

  it('given twice counts the first time', () => {
    expect(read(`${search()}&${search({ fetch: 'https://other.example/', registration: '' }).slice(1)}`)).to.deep.equal(least);
  });

  it('escaped twice, or after a query of the page’s own, is read all the same', () => {
    expect(read(search({ fetch: encodeURIComponent(least.fetch), actor: encodeURIComponent(JSON.stringify(actor)) }))).to.deep.equal(least);
    expect(read(`?unit=m1${search()}`)).to.deep.equal(least);
  });

  it('keeps the learner and the registration as they came (8.1.3, 8.1.4)', () => {
    const { account } = actor;
    for (const exact of [{ account }, { name: 'Siân', account: { name: '42', homePage: 'https://lms.example' }, objectType: 'Agent' }]) {
      expect(JSON.stringify(read(search({ actor: JSON.stringify(exact) })).actor)).to.equal(JSON.stringify(exact));
    }
    expect(read(search({ registration: least.registration.toUpperCase() })).registration).to.equal(least.registration.toUpperCase());
  });

  it('has its learner repaired where an LRS would refuse them (xAPI 1.0.3, Data 2.4.2.1)', () => {
    const { account } = actor;
    for (const broken of [[actor], { account: [account] }, { account, mbox: 'mailto:a@b.example' }, { account: { ...account, name: 42 } }]) {
      expect(read(search({ actor: JSON.stringify(broken) })).actor).to.deep.equal(actor);
    }
  });
});
