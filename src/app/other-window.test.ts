import { expect } from '@open-wc/testing';
import { openElsewhere } from './other-window.js';

let count = 0;

/** A name that no other test uses: the first window of a name stays first until the page goes. */
function name(): string {
  count += 1;
  return `test-${Date.now()}-${count}`;
}

/** With time enough for a busy machine. */
function ask(shared: string): Promise<boolean> {
  return openElsewhere(shared, 1500);
}

describe('the same record in two windows', () => {
  it('is the first window where no other answers', async () => {
    expect(await ask(name())).to.equal(false);
  });

  it('is told to the second window, and to the third', async () => {
    const shared = name();
    await ask(shared);
    expect(await ask(shared)).to.equal(true);
    expect(await ask(shared)).to.equal(true);
  });

  it('leaves one of several that begin at the same moment to record, whichever number each drew', async () => {
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

  it('ignores what others say on the channel', async () => {
    const shared = name();
    const stranger = new BroadcastChannel(`course:${shared}`);
    const answer = ask(shared);
    for (const noise of ['taken', null, { kind: 'taken' }, { kind: 'gone', number: 1 }]) stranger.postMessage(noise);
    expect(await answer).to.equal(false);
    stranger.close();
  });
});
