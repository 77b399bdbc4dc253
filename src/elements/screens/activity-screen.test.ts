import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { one, question, read, showScreen, texts, words } from '../../../tests/support/screen-samples.js';
import type { ActivityView, ItemView } from '../../model/view.js';
import '../define.js';

const view: ActivityView = { kind: 'activity', id: 's4', items: [question] };
const other: ItemView = { ...question, item: { kind: 'true-false', id: 'q-2', objective: 'LO-1', points: 1 } };

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

  it('offers several one at a time, and brings the focus to the one that is chosen', async () => {
    const { root, screen } = await showScreen({ ...view, items: [question, other] });
    expect(one(root, 'course-item')).to.include({ view: question });
    one(root, '.others button').click();
    await screen.updateComplete;
    await waitUntil(() => root.activeElement?.localName === 'course-item', 'the focus did not come', { timeout: 30_000 });
    expect(one(root, 'course-item')).to.include({ view: other });
    expect(read(one(root, '.others button'))).to.equal('A code says what both can count on. (en)');
  });

  it('goes on with the one that was begun', async () => {
    const begun: ItemView = { ...other, response: { kind: 'true-false', value: true }, complete: true };
    const { root } = await showScreen({ ...view, items: [question, begun] });
    expect(one(root, 'course-item')).to.include({ view: begun });
  });

  for (const language of ['en', 'cy'] as const) {
    it(`passes axe in ${language}`, async () => {
      await expect((await showScreen(view, language)).shell).to.be.accessible();
    });
  }
});
