import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { audio, readingSamples, video } from '../../../tests/support/reading-samples.js';
import { one, read, showScreen, words } from '../../../tests/support/screen-samples.js';
import type { MediaView } from '../../model/view.js';
import '../define.js';

async function show(view: MediaView, language: 'en' | 'cy' = 'en', media: Readonly<Record<string, string>> = readingSamples.media) {
  const shown = await showScreen(view, language, { ...readingSamples, media });
  const player = () => one<HTMLMediaElement>(shown.root, 'video, audio');
  const captions = () => [...player().textTracks].map((track) => [track.kind, track.language, track.mode, ...[...(track.cues ?? [])].map((cue) => (cue as VTTCue).text)]); // made as such
  return { ...shown, player, captions };
}

const broken = { 'm1/visit.mp4': 'data:video/mp4,none', 'm1/visit-described.mp4': 'data:video/mp4,none' };

/** What is read from a recording takes its time on a busy machine. */
const PATIENT = { timeout: 30_000 };

describe('a media screen', () => {
  it('has the browser’s own controls, starts nothing, and has its title for a name (WCAG 1.4.2)', async () => {
    const { player, root } = await show(video);
    expect([player().controls, player().autoplay, player().paused]).to.deep.equal([true, false, true]);
    expect(player().getAttribute('aria-labelledby')).to.equal(one(root, 'h1').id);
  });

  it('shows captions in the language of the page (WCAG 1.2.2)', async () => {
    for (const [language, said] of [['en', 'Good morning!'], ['cy', 'Bore da!']] as const) {
      expect((await show(video, language)).captions()).to.deep.equal([['captions', language, 'showing', said]]);
    }
  });

  it('goes on in the other language where it was', async () => {
    const { screen, player, captions, root } = await show(video);
    await waitUntil(() => player().readyState > 0, undefined, PATIENT);
    player().currentTime = 0.5;
    screen.texts = readingSamples.texts.cy;
    screen.words = words.cy;
    await screen.updateComplete;
    expect(captions()).to.deep.equal([['captions', 'cy', 'showing', 'Bore da!']]);
    await waitUntil(() => player().currentTime === 0.5, 'the time was lost', PATIENT);
    expect(read(one(root, 'summary'))).to.equal('Trawsgrifiad');
  });

  it('plays the described version on request, with its own captions, and goes back (WCAG 1.2.5)', async () => {
    const { screen, player, captions, root } = await show(video);
    const first = player();
    const button = one(root, '[aria-pressed]');
    button.click();
    await screen.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(player()).not.to.equal(first);
    expect(captions()).to.deep.equal([['captions', 'en', 'showing', 'She knocks.']]);
    button.click();
    await screen.updateComplete;
    expect(captions()).to.deep.equal([['captions', 'en', 'showing', 'Good morning!']]);
  });

  it('offers no described version where there is none', async () => {
    expect((await show(audio)).root.querySelector('[aria-pressed]')).to.equal(null);
  });

  it('has the transcript under it, folded until it is asked for (WCAG 1.2.3)', async () => {
    const { root } = await show(audio);
    const details = one<HTMLDetailsElement>(root, 'details');
    expect(details.open).to.equal(false);
    one(root, 'summary').click();
    expect(details.open).to.equal(true);
    expect(read(one(root, '.transcript'))).to.equal('Sioned knocks and waits.');
  });

  it('says so where it cannot be played, and opens the transcript in its place', async () => {
    for (const view of [video, audio]) {
      const { root } = await show(view, 'en', broken);
      await waitUntil(() => root.querySelector('.failed'), 'nothing was said', PATIENT);
      expect(read(one(root, '[role=alert]'))).to.equal(words.en.media.cannotPlay);
      expect(root.querySelector('video, audio')).to.equal(null);
      expect(one<HTMLDetailsElement>(root, 'details').open).to.equal(true);
    }
  });

  it('tries again with the other version', async () => {
    const { root, screen, player } = await show(video, 'en', { ...broken, 'm1/visit-described.mp4': readingSamples.media['m1/visit-described.mp4'] });
    await waitUntil(() => root.querySelector('.failed'), undefined, PATIENT);
    one(root, '[aria-pressed]').click();
    await screen.updateComplete;
    await oneEvent(player(), 'loadedmetadata');
    expect(root.querySelector('.failed')).to.equal(null);
  });

  for (const language of ['en', 'cy'] as const) {
    it(`passes axe in ${language}`, async () => {
      await expect((await show(video, language)).shell).to.be.accessible();
    });

    it(`passes axe in ${language} where it cannot be played`, async () => {
      const { shell, root } = await show(video, language, broken);
      await waitUntil(() => root.querySelector('.failed'), undefined, PATIENT);
      await expect(shell).to.be.accessible();
    });
  }
});
