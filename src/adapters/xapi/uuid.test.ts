import { expect } from '@open-wc/testing';
import { isUuid, randomUuid, uuidOf } from './uuid.js';

describe('a UUID', () => {
  it('of a name is the one that other makers of version 5 give it (RFC 9562 5.5)', () => {
    expect(uuidOf('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).to.equal('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('at random is of version 4 (RFC 9562 5.4), another each time', () => {
    const uuids = Array.from({ length: 50 }, randomUuid);
    for (const uuid of uuids) expect(uuid).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(uuids).size).to.equal(50);
  });

  it('is needed as a name space', () => {
    expect(() => uuidOf('m1', 'name')).to.throw(RangeError);
  });

  for (const text of ['', '12345', '{6ba7b810-9dad-11d1-80b4-00c04fd430c8}', '6ba7b8109dad11d180b400c04fd430c8']) {
    it(`is not "${text}"`, () => {
      expect(isUuid(text)).to.equal(false);
    });
  }
});
