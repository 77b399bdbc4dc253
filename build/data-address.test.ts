import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataAddress } from './data-address.js';

describe('a picture in its own address', () => {
  it('is text where it is a drawing, with nothing in it that ends the address', () => {
    const address = dataAddress('logo.SVG', new TextEncoder().encode('<svg fill="#fff">ŵ;\'</svg>'));
    assert.match(address, /^data:image\/svg\+xml,[\w%.!~*'()-]+$/);
    assert.equal(decodeURIComponent(address.slice(address.indexOf(',') + 1)), '<svg fill="#fff">ŵ;\'</svg>');
  });

  it('is base 64 where it is made of points', () => {
    // RFC 4648, 10: "foo" is Zm9v.
    assert.equal(dataAddress('a/logo.png', new TextEncoder().encode('foo')), 'data:image/png;base64,Zm9v');
    assert.match(dataAddress('logo.jpeg', new Uint8Array()), /^data:image\/jpeg;/);
  });

  it('is a picture', () => assert.throws(() => dataAddress('logo.pdf', new Uint8Array()), RangeError));
});
