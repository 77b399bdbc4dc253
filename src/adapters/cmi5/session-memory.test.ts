import { expect } from '@open-wc/testing';
import { SessionMemory, type TabStorage } from './session-memory.js';

function holding(items = new Map<string, string>()): { items: Map<string, string>; storage: () => TabStorage } {
  return { items, storage: () => ({ getItem: (name) => items.get(name) ?? null, setItem: (name, value) => void items.set(name, value) }) };
}

describe('what a tab keeps of a cmi5 session', () => {
  it('is there for the same fetch URL, and no other', () => {
    const { storage } = holding();
    const memory = new SessionMemory(storage, 'https://lms.example/token?k=1');
    memory.remember({ token: 'a' });
    memory.remember({ begun: true });
    expect(new SessionMemory(storage, 'https://lms.example/token?k=1').known).to.deep.equal({ token: 'a', begun: true, ended: false });
    expect(new SessionMemory(storage, 'https://lms.example/token?k=2').known.token).to.equal(undefined);
  });

  it('does not name the fetch URL', () => {
    const { items, storage } = holding();
    new SessionMemory(storage, 'https://lms.example/token?k=1').remember({ begun: true });
    expect([...items.keys()].join()).to.match(/^cmi5-[0-9a-f]{40}$/);
  });

  for (const text of ['null', '7', '{', '{"token":7,"begun":"yes"}']) {
    it(`is nothing when it reads ${text}`, () => {
      const { token, begun, ended } = new SessionMemory(() => ({ getItem: () => text, setItem: () => undefined }), 'a').known;
      expect([token, begun ?? false, ended ?? false]).to.deep.equal([undefined, false, false]);
    });
  }

  it('lasts as long as the page where storage is refused', () => {
    const memory = new SessionMemory(() => {
      throw new DOMException('denied', 'SecurityError');
    }, 'a');
    memory.remember({ ended: true });
    expect(memory.known).to.deep.equal({ ended: true });
  });
});
