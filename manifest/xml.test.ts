import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { XmlDocument } from 'libxml2-wasm';
import { element, xmlDocument } from './xml.js';

describe('XML', () => {
  const awkward = `& < > " ' ]]> tŷ dŵr 🙂 \t\n\r.`;

  it('comes back from a parser as it was put in, in text and in an attribute', () => {
    using document = XmlDocument.fromString(xmlDocument(element('a', { b: awkward }, awkward)));
    assert.equal(document.root.content, awkward);
    assert.equal(document.root.attrs[0]?.value, awkward);
  });

  it('names its encoding and has no byte-order mark', () => {
    assert.equal(xmlDocument(element('a')), '<?xml version="1.0" encoding="UTF-8"?>\n<a/>\n');
  });

  it('adds nothing to a text', () => {
    assert.match(xmlDocument(element('a', {}, [element('b', {}, ' two ')])), /<b> two <\/b>/);
  });

  for (const character of ['\u0000', '\u000b', '\ufffe', '\ud800']) {
    it(`refuses U+${character.charCodeAt(0).toString(16).padStart(4, '0')}, which XML 1.0 cannot carry`, () => {
      assert.throws(() => xmlDocument(element('a', {}, character)), RangeError);
    });
  }
});
