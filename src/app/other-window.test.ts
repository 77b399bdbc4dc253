import { expect } from '@open-wc/testing';
import { openElsewhere } from './other-window.js';

let count = 0;

/** A name that no other test uses: the first window of a name stays first until its page goes. */
function name(): string {
  count += 1;
  return `test-${Date.now()}-${count}`;
}

/** Long enough to find that it is taken, on a busy machine too: a free one is given at once. */
function ask(shared: string): Promise<boolean> {
  return openElsewhere(shared, 300);
}

describe('the same record in two windows', () => {
  it('is the first window where no other has it', async () => {
    expect(await ask(name())).to.equal(false);
  });

  it('is told to the second window, and to the third', async () => {
    const shared = name();
    await ask(shared);
    expect(await ask(shared)).to.equal(true);
    expect(await ask(shared)).to.equal(true);
  });

  it('leaves one of several that begin at the same moment to record', async () => {
    const rounds = Array.from({ length: 20 }, () => {
      const shared = name();
      return Promise.all([ask(shared), ask(shared), ask(shared)]);
    });
    for (const answers of await Promise.all(rounds)) {
      expect(answers.filter((elsewhere) => !elsewhere).length).to.equal(1);
    }
  });

  it('is another matter for another learner', async () => {
    await ask(name());
    expect(await ask(name())).to.equal(false);
  });

  it('waits for a window that is just going away', async () => {
    const shared = name();
    let letGo = (): void => undefined;
    await new Promise<void>((resolve) => {
      void navigator.locks.request(`course:${shared}`, () => {
        resolve();
        return new Promise<void>((done) => (letGo = done));
      });
    });
    setTimeout(() => letGo(), 100);
    expect(await openElsewhere(shared, 5000)).to.equal(false);
  });

  it('is free again once the page that had it went, though the browser keeps the page', async () => {
    const shared = name();
    await ask(shared);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(await openElsewhere(shared, 5000)).to.equal(false);
  });

  it('keeps no learner out where the browser refuses locks', async () => {
    Object.defineProperty(navigator, 'locks', { configurable: true, value: undefined });
    try {
      expect(await ask(name())).to.equal(false);
    } finally {
      Reflect.deleteProperty(navigator, 'locks');
    }
  });
});
