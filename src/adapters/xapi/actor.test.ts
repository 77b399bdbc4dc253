import { expect } from '@open-wc/testing';
import { readActor } from './actor.js';

const account = { homePage: 'https://lms.example', name: '42' };

// xAPI 1.0.3, Data 2.4.2.1: exactly one inverse functional identifier.
const cases: readonly (readonly [string, unknown, unknown])[] = [
  ['an account', { account }, { objectType: 'Agent', account }],
  ['a name and an address', { name: 'Siân Tŷ', mbox: 'mailto:a@b.example' }, { objectType: 'Agent', name: 'Siân Tŷ', mbox: 'mailto:a@b.example' }],
  ['arrays, as older launches have them', { name: ['Ann'], mbox: ['mailto:a@b.example'] }, { objectType: 'Agent', name: 'Ann', mbox: 'mailto:a@b.example' }],
  ['an account in an array with its older names', { account: [{ accountServiceHomePage: 'https://lms.example', accountName: '42' }] }, { objectType: 'Agent', account }],
  ['an account named by a number', { account: { ...account, name: 42 } }, { objectType: 'Agent', account }],
  ['two identifiers, of which the account stays', { mbox: 'mailto:a@b.example', account }, { objectType: 'Agent', account }],
  ['half an account and an address', { mbox: 'mailto:a@b.example', account: { name: '42' } }, { objectType: 'Agent', mbox: 'mailto:a@b.example' }],
  ['an address without its scheme', { mbox: 'a@b.example' }, { objectType: 'Agent', mbox: 'mailto:a@b.example' }],
  ['an address whose plus sign became a space', { mbox: 'mailto:a b@c.example' }, { objectType: 'Agent', mbox: 'mailto:a+b@c.example' }],
  ['the digest of an address', { mbox_sha1sum: 'a9993e364706816aba3e25717850c26c9cd0d89d' }, { objectType: 'Agent', mbox_sha1sum: 'a9993e364706816aba3e25717850c26c9cd0d89d' }],
  ['an OpenID', { openid: 'https://id.example/42' }, { objectType: 'Agent', openid: 'https://id.example/42' }],
  ['an array of actors', [{ account }], { objectType: 'Agent', account }],
  ['members that an LRS refuses', { account, firstName: 'Ann' }, { objectType: 'Agent', account }],
  ['a name only', { name: 'Ann' }, undefined],
  ['null', null, undefined],
];

describe('the actor of a launch', () => {
  for (const [title, given, expected] of cases) {
    it(`may be ${title}`, () => {
      expect(readActor(JSON.stringify(given))).to.deep.equal(expected);
    });
  }

  it('may be no JSON', () => {
    expect(readActor('{')).to.equal(undefined);
  });
});
