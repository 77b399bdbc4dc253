import { expect } from '@open-wc/testing';
import { readLaunch, type XapiLaunch } from './launch.js';

const account = { homePage: 'https://lms.example', name: '42' };
const registration = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
const given: Readonly<Record<string, string>> = {
  endpoint: 'https://lrs.example/xapi/',
  auth: 'Basic YTpi',
  actor: JSON.stringify({ account }),
};

function search(more: Readonly<Record<string, string>> = {}): string {
  return `?${Object.entries({ ...given, ...more }).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}

function read(text: string): XapiLaunch {
  const reading = readLaunch(text);
  if (reading.kind === 'no-launch') throw new Error(reading.problem);
  return reading.launch;
}

const least: XapiLaunch = { endpoint: 'https://lrs.example/xapi/', auth: 'Basic YTpi', actor: { objectType: 'Agent', account } };

describe('an xAPI launch', () => {
  it('needs endpoint, credentials and learner', () => {
    expect(read(search())).to.deep.equal(least);
  });

  it('may say registration, activity, language and grouping', () => {
    const more = { registration, activity_id: 'https://care.example/m1', 'Accept-Language': 'cy-GB,cy;q=0.9', grouping: 'https://lms.example/course/7' };
    expect(read(search(more))).to.deep.equal({
      ...least, registration, activity: 'https://care.example/m1', language: 'cy-GB', grouping: 'https://lms.example/course/7',
    });
  });

  for (const name of ['endpoint', 'auth', 'actor'] as const) {
    it(`without ${name} is none`, () => {
      expect(readLaunch(search({ [name]: '' }))).to.deep.equal({ kind: 'no-launch', problem: `the launch has no usable ${name}` });
    });
  }

  it('takes no script and no relative address for an endpoint', () => {
    expect(readLaunch(search({ endpoint: 'javascript:alert(1)' })).kind).to.equal('no-launch');
    expect(readLaunch(search({ endpoint: 'xapi/' })).kind).to.equal('no-launch');
  });

  for (const endpoint of ['https://lrs.example/xapi', 'https://lrs.example/xapi//']) {
    it(`ends the endpoint ${endpoint} in one slash`, () => {
      expect(read(search({ endpoint })).endpoint).to.equal('https://lrs.example/xapi/');
    });
  }

  it('is read past a second question mark, an escaped ampersand and other letter case', () => {
    expect(read(`?lang=en${search()}`)).to.deep.equal(least);
    expect(read(search().replaceAll('&', '&amp;'))).to.deep.equal(least);
    expect(read(search().replace('endpoint', 'Endpoint'))).to.deep.equal(least);
  });

  it('takes the first of a doubled parameter that says something', () => {
    expect(read(`?endpoint=&${search().slice(1)}&endpoint=https%3A%2F%2Fother.example`).endpoint).to.equal(least.endpoint);
  });

  it('is read though it was escaped twice', () => {
    const twice = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, encodeURIComponent(value)]));
    expect(read(search(twice))).to.deep.equal(least);
  });

  it('keeps the plus signs of credentials that came unescaped', () => {
    expect(read(search().replace('Basic%20YTpi', 'Basic%20Y+T/pi+=='))).to.deep.equal({ ...least, auth: 'Basic Y+T/pi+==' });
    expect(read(search().replace('Basic%20YTpi', 'Basic+YTpi'))).to.deep.equal(least);
  });

  it('adds the scheme to bare credentials', () => {
    expect(read(search({ auth: 'YTpi' })).auth).to.equal('Basic YTpi');
  });

  it('takes either name of the activity, whichever is an IRI', () => {
    expect(read(search({ activityId: 'https://care.example/m1' })).activity).to.equal('https://care.example/m1');
    expect(read(search({ activity_id: '12', activityId: 'https://care.example/m1' })).activity).to.equal('https://care.example/m1');
    expect(read(search({ activity_id: '12' })).activity).to.equal(undefined);
  });

  it('keeps an id of digits as text, to the last digit', () => {
    const name = '12345678901234567890';
    expect(read(search({ actor: JSON.stringify({ account: { ...account, name } }) })).actor.account?.name).to.equal(name);
  });

  it('leaves out a registration that is no UUID, which an LRS refuses', () => {
    expect(read(search({ registration: '17' })).registration).to.equal(undefined);
  });
});
