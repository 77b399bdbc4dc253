import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { one, question, read, showScreen, texts, words } from '../../../tests/support/screen-samples.js';
import '../define.js';

const view = { kind: 'activity', id: 's4', item: question } as const;

describe('an activity screen', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('shows the author’s text, then the item for practice under a second-level heading', async () => {
    const { root } = await showScreen(view, 'cy');
    expect(read(one(root, '.prose'))).to.equal('Sort these. (cy)');
    expect(one(root, 'course-item')).to.include({
      view: question,
      texts: texts.cy,
      words: words.cy,
      practice: true,
      level: 2,
    });
  });

  for (const language of ['en', 'cy'] as const) {
    it(`passes axe in ${language}`, async () => {
      await expect((await showScreen(view, language)).shell).to.be.accessible();
    });
  }
});
