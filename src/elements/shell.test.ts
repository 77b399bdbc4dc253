import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { languages, one, read, rootOf, screens, words } from '../../tests/support/screen-samples.js';
import type { SaveState } from '../model/save-state.js';
import { DEFAULT_SETTINGS } from '../model/settings.js';
import type { RichText } from '../model/text.js';
import './define.js';
import type { Logo, ShellElement } from './shell.js';

interface Shown {
  readonly language?: 'en' | 'cy';
  readonly current?: string;
  readonly save?: SaveState;
  readonly review?: boolean;
  readonly logo?: Logo;
  readonly support?: RichText;
}

/** Wide: what leaves least room for the rest. */
const logo: Logo = {
  address: `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 60"><path d="M0 0h400v60H0z"/></svg>')}`,
  name: 'Hafod Home Care',
};

async function show({ language = 'en', current = 's3', save = { kind: 'idle' }, review = false, logo, support }: Shown = {}) {
  const shell = await fixture<ShellElement>(html`<course-shell
    .words=${words[language]}
    .languages=${languages}
    .language=${language}
    .title=${'Kinds of relationship'}
    .screens=${screens}
    .current=${current}
    .save=${save}
    .review=${review}
    .logo=${logo}
    .support=${support}
    ><h1 tabindex="-1">A screen</h1></course-shell
  >`);
  return { shell, root: rootOf(shell) };
}

const support: RichText = [
  { kind: 'strong', content: ['Support:'] },
  ' ring ',
  { kind: 'link', href: 'tel:116123', content: ['116 123'] },
  ', or see ',
  { kind: 'screen-link', screen: 's1', content: ['more numbers'] },
  '.',
];

const MENU_BUTTON = '.toggle[data-panel=menu]';
const DISPLAY_BUTTON = '.toggle[data-panel=display]';

const openMenu = async (shell: ShellElement) => {
  one(rootOf(shell), MENU_BUTTON).click();
  await shell.updateComplete;
  await shell.shadowRoot?.querySelector('course-menu')?.updateComplete;
};

const menuOf = (root: ShadowRoot): ShadowRoot => rootOf(one(root, 'course-menu'));

describe('the shell', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('says where the learner is and how much is done', async () => {
    const { root } = await show();
    expect(read(one(root, '.title'))).to.equal('Kinds of relationship');
    expect(read(one(root, '.place'))).to.equal('Screen 3 of 5');
    const progress = one<HTMLProgressElement>(root, 'progress');
    expect([progress.value, progress.max]).to.deep.equal([2, 5]);
    expect(progress.ariaLabel).to.equal('Progress');
    expect(progress.getAttribute('aria-valuetext')).to.equal('2 of 5 screens done');
  });

  it('leads past the header to the content by its first stop (WCAG 2.4.1)', async () => {
    const { shell, root } = await show();
    await sendKeys({ press: 'Tab' });
    expect(root.activeElement).to.equal(one(root, '.skip'));
    await sendKeys({ press: 'Enter' });
    expect(root.activeElement).to.equal(one(root, 'main'));
    expect(document.activeElement).to.equal(shell);
  });

  describe('menu', () => {
    it('opens by keyboard, and Tab leads from its button to the first screen', async () => {
      const { root } = await show();
      one(root, MENU_BUTTON).focus();
      await sendKeys({ press: 'Enter' });
      expect(one(root, MENU_BUTTON).getAttribute('aria-expanded')).to.equal('true');
      await sendKeys({ press: 'Tab' });
      expect(root.activeElement).to.equal(one(root, 'course-menu'));
      expect(menuOf(root).activeElement).to.equal(one(menuOf(root), 'li button'));
    });

    it('closes on Escape and gives the focus back to its button', async () => {
      const { shell, root } = await show();
      await openMenu(shell);
      one(menuOf(root), 'li:nth-child(4) button').focus();
      await sendKeys({ press: 'Escape' });
      expect(one(root, '#menu').hidden).to.equal(true);
      expect(root.activeElement).to.equal(one(root, MENU_BUTTON));
    });

    it('leads to any screen and closes without losing the focus', async () => {
      const { shell, root } = await show();
      await openMenu(shell);
      const chosen: string[] = [];
      shell.addEventListener('screen-choose', (event) => chosen.push(event.screen));
      one(menuOf(root), 'li:last-child button').click();
      expect(chosen).to.deep.equal(['s5']);
      await shell.updateComplete;
      expect(one(root, '#menu').hidden).to.equal(true);
      expect(root.activeElement).to.equal(one(root, MENU_BUTTON));
    });

    it('draws none of its screens while it is closed', async () => {
      const { root } = await show();
      expect(root.querySelector('course-menu')).to.equal(null);
    });
  });

  describe('display settings', () => {
    it('open by keyboard under the header, in place of the menu', async () => {
      const { shell, root } = await show();
      await openMenu(shell);
      one(root, DISPLAY_BUTTON).focus();
      await sendKeys({ press: 'Enter' });
      expect([one(root, '#menu').hidden, one(root, '#display').hidden]).to.deep.equal([true, false]);
    });

    it('offer to read aloud only once that is switched on and there is a voice', async () => {
      const { shell, root } = await show();
      const offered = async (voiced: boolean, reading: 'off' | 'on') => {
        Object.assign(shell, { voiced, settings: { ...DEFAULT_SETTINGS, reading } });
        await shell.updateComplete;
        return root.querySelector('.listen') !== null;
      };
      expect(await offered(true, 'off')).to.equal(false);
      expect(await offered(false, 'on')).to.equal(false);
      expect(await offered(true, 'on')).to.equal(true);
      setTimeout(() => one(root, '.listen').click());
      expect(await oneEvent(shell, 'listen-choose')).to.be.instanceOf(Event);
    });
  });

  describe('before all screens are here', () => {
    it('counts those that are still to come, and with the last one done is not at the end', async () => {
      const { shell, root } = await show();
      const listed = screens.slice(0, 2).map((screen) => ({ ...screen, done: true }));
      Object.assign(shell, { screens: listed, further: 7, current: listed[1]?.id });
      await shell.updateComplete;
      expect(read(one(root, '.place'))).to.equal(words.en.shell.screenOf(2, 9));
      expect(one(root, 'progress').getAttribute('aria-valuetext')).to.equal(words.en.shell.screensDone(2, 9));
      expect(one(root, '.exit').matches('.primary')).to.equal(false);
    });

    it('says nothing of place, ways and progress where it is not known yet where the learner is', async () => {
      const { root } = await show({ current: 'far' });
      expect(read(one(root, '.place'))).to.equal('');
      expect(root.querySelector('.next, .previous, progress')).to.equal(null);
    });
  });

  describe('a panel whose element could not be had', () => {
    for (const [panel, tag, toggle] of [['menu', 'course-menu', MENU_BUTTON], ['display settings', 'course-settings', DISPLAY_BUTTON]] as const) {
      it(`says so in place of the ${panel}, and has a button to try again, which leaves the focus on the panel’s own`, async () => {
        const { shell, root } = await show();
        shell.pending = 'failed';
        one(root, toggle).click();
        await shell.updateComplete;
        expect(read(one(root, `${tag} > [role=status]`))).to.equal(words.en.loading.notLoaded);
        setTimeout(() => one(root, `${tag} button`).click());
        await oneEvent(shell, 'load-retry');
        expect(root.activeElement).to.equal(one(root, toggle));
        shell.pending = undefined;
        await shell.updateComplete;
        expect(one(root, tag).children).to.have.length(0);
      });
    }
  });

  describe('language', () => {
    for (const [language, other, name] of [['en', 'cy', 'Cymraeg'], ['cy', 'en', 'English']] as const) {
      it(`${other} is one press away in ${language}, by its own name and marked as such (WCAG 3.1.2)`, async () => {
        const { shell, root } = await show({ language });
        const buttons = root.querySelectorAll<HTMLElement>('.languages button');
        expect([...buttons].map((button) => [button.lang, read(button)])).to.deep.equal([[other, name]]);
        const chosen: string[] = [];
        shell.addEventListener('language-choose', (event) => chosen.push(event.language));
        buttons[0]?.click();
        expect(chosen).to.deep.equal([other]);
      });
    }
  });

  it('says that a language could not be had in the one there is, and has a button to try again, which leaves the focus on the language’s own', async () => {
    const { shell, root } = await show();
    shell.wish = { language: 'cy', pending: 'failed' };
    await shell.updateComplete;
    expect(read(one(root, '.wish > [role=status]'))).to.equal(words.en.loading.notLoaded);
    const chosen: string[] = [];
    shell.addEventListener('language-choose', (event) => chosen.push(event.language));
    one(root, '.wish button').click();
    expect(chosen).to.deep.equal(['cy']);
    expect(root.activeElement).to.equal(one(root, '.languages button'));
    shell.wish = undefined;
    await shell.updateComplete;
    expect(root.querySelector('.wish')).to.equal(null);
  });

  it('keeps the focus on the language button while the language changes', async () => {
    const { shell, root } = await show();
    one(root, '.languages button').focus();
    shell.words = words.cy;
    shell.language = 'cy';
    await shell.updateComplete;
    expect(read(root.activeElement ?? root.host)).to.equal('English');
    expect(read(one(root, '.place'))).to.equal('Sgrin 3 o 5');
  });

  describe('footer', () => {
    it('makes the way on prominent only once the screen is done', async () => {
      expect(one((await show({ current: 's2' })).root, '.next').classList.contains('primary')).to.equal(true);
      expect(one((await show({ current: 's3' })).root, '.next').classList.contains('primary')).to.equal(false);
    });

    it('names the screens before and after, the visible word first (WCAG 2.5.3)', async () => {
      const { root } = await show();
      expect(read(one(root, '.previous'))).to.equal('Previous - Four kinds');
      expect(read(one(root, '.next'))).to.equal('Next - Professional or personal');
    });

    it('leads to them', async () => {
      const { shell, root } = await show();
      const chosen: string[] = [];
      shell.addEventListener('screen-choose', (event) => chosen.push(event.screen));
      one(root, '.previous').click();
      one(root, '.next').click();
      expect(chosen).to.deep.equal(['s2', 's4']);
    });

    it('offers no way before the first screen or after the last', async () => {
      expect((await show({ current: 's1' })).root.querySelector('.previous')).to.equal(null);
      expect((await show({ current: 's5' })).root.querySelector('.next')).to.equal(null);
    });

    it('lets the learner save and leave', async () => {
      const { shell, root } = await show();
      setTimeout(() => one(root, '.exit').click());
      expect(await oneEvent(shell, 'exit-choose')).to.be.instanceOf(Event);
    });

    it('makes leaving prominent on the last screen, once everything is done', async () => {
      const { shell, root } = await show({ current: 's5' });
      expect(one(root, '.exit').classList.contains('primary')).to.equal(false);
      shell.screens = screens.map((screen) => ({ ...screen, done: true }));
      await shell.updateComplete;
      expect(one(root, '.exit').classList.contains('primary')).to.equal(true);
      shell.current = 's4';
      await shell.updateComplete;
      expect(one(root, '.exit').classList.contains('primary')).to.equal(false);
    });

    it('speaks of saving only where something is kept', async () => {
      const exit = async (shown: Shown) => read(one((await show(shown)).root, '.exit'));
      expect(await exit({ save: { kind: 'waiting' } })).to.equal('Save and exit');
      expect(await exit({ save: { kind: 'not-recorded', why: 'no-lms' } })).to.equal('Exit');
      expect(await exit({ review: true, language: 'cy' })).to.equal('Gadael');
    });
  });

  describe('support', () => {
    it('stands between the screen and the ways on, also on paper, and is not there without one', async () => {
      const { root } = await show({ support });
      expect(read(one(root, '.support'))).to.equal('Support: ring 116 123, or see more numbers.');
      expect(one(root, 'slot').nextElementSibling).to.equal(one(root, '.support'));
      await emulateMedia({ media: 'print' });
      expect(one(root, '.support').getBoundingClientRect().height).to.be.above(0);
      await emulateMedia({ media: 'screen' });
      expect((await show()).root.querySelector('.support')).to.equal(null);
    });

    it('leads to a telephone number and to a screen', async () => {
      const { shell, root } = await show({ support });
      expect(one<HTMLAnchorElement>(root, '.support a').href).to.equal('tel:116123');
      const chosen: string[] = [];
      shell.addEventListener('screen-choose', (event) => chosen.push(event.screen));
      one(root, '.support [role=link]').click();
      expect(chosen).to.deep.equal(['s1']);
    });
  });

  describe('banner', () => {
    for (const language of ['en', 'cy'] as const) {
      it(`stays while nothing is recorded and says in ${language} what to do`, async () => {
        const { notRecorded, notRecordedHelp } = words[language].save;
        const { root } = await show({ language, save: { kind: 'not-recorded', why: 'no-lms' } });
        expect(read(one(root, '.banner'))).to.equal(`${notRecorded}. ${notRecordedHelp['no-lms']}`);
      });

      it(`says in ${language} that a review changes nothing`, async () => {
        const { review, reviewHelp } = words[language].save;
        const { root } = await show({ language, review: true, save: { kind: 'not-recorded', why: 'no-lms' } });
        expect(read(one(root, '.banner'))).to.equal(`${review}. ${reviewHelp}`);
      });
    }

    it('is absent while work is being saved as it should', async () => {
      for (const kind of ['idle', 'saving', 'waiting'] as const) {
        expect((await show({ save: { kind } })).root.querySelector('.banner')).to.equal(null);
      }
    });
  });

  describe('logo', () => {
    after(async () => {
      await emulateMedia({ media: 'screen' });
      await setViewport({ width: 800, height: 600 });
    });

    it('has the organisation’s name for those who do not see it, and is not there without one', async () => {
      const { root } = await show({ logo });
      expect(one<HTMLImageElement>(root, '.logo').alt).to.equal('Hafod Home Care');
      const { root: neutral } = await show();
      expect(neutral.querySelector('img')).to.equal(null);
    });

    for (const width of [320, 1280]) {
      it(`leaves every header button in sight at ${width} px, and its place is kept before it is loaded`, async () => {
        await setViewport({ width, height: 568 });
        for (const language of ['en', 'cy'] as const) {
          const { root: neutral } = await show({ language });
          const { root } = await show({ language, logo });
          const rowsOf = (of: ShadowRoot) => one(of, '.actions').getBoundingClientRect().height;
          expect(rowsOf(root), `${language} buttons`).to.equal(rowsOf(neutral));
          const picture = one<HTMLImageElement>(root, '.logo');
          const before = picture.getBoundingClientRect();
          await picture.decode();
          const after = picture.getBoundingClientRect();
          expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
          expect(document.documentElement.scrollWidth).to.be.at.most(width);
          for (const button of root.querySelectorAll('.actions button')) {
            const { left, right } = button.getBoundingClientRect();
            expect(left >= after.right || button.getBoundingClientRect().top >= after.bottom, `${language} ${read(button)}`).to.equal(true);
            expect(right, `${language} ${read(button)}`).to.be.at.most(width);
          }
        }
      });
    }

    it('is the organisation’s name over the title where it has no picture', async () => {
      const { root } = await show({ logo: { name: 'Hafod Home Care' } });
      expect(root.querySelector('img')).to.equal(null);
      expect(one(root, '.title').innerText).to.equal('Hafod Home Care\nKinds of relationship');
      const { root: neutral } = await show();
      expect(one(neutral, '.title').innerText).to.equal('Kinds of relationship');
    });

    it('stands on a printed page with the title, and no button, place or progress does', async () => {
      const { root } = await show({ logo });
      await emulateMedia({ media: 'print' });
      const shown = (selector: string) => one(root, selector).getBoundingClientRect().height > 0;
      expect(['.logo', '.title'].map(shown)).to.deep.equal([true, true]);
      expect(['.place', '.actions', 'progress', 'footer', '.skip'].map(shown)).to.deep.equal([false, false, false, false, false]);
    });
  });

  describe('in a frame', () => {
    after(() => setViewport({ width: 800, height: 600 }));

    for (const [width, height] of [[320, 256], [650, 666], [1280, 800]] as const) {
      it(`of ${width} by ${height} px has no sideways scroll and every header button in sight (WCAG 1.4.10)`, async () => {
        await setViewport({ width, height });
        for (const language of ['en', 'cy'] as const) {
          const { shell, root } = await show({ language, save: { kind: 'not-recorded', why: 'no-lms' } });
          await openMenu(shell);
          expect(document.documentElement.scrollWidth).to.be.at.most(width);
          for (const button of root.querySelectorAll('.actions button')) {
            const { left, right } = button.getBoundingClientRect();
            expect(left >= 0 && right <= width, `${language} ${read(button)}`).to.equal(true);
          }
        }
      });
    }

    it('of 320 px holds text of twice the size (WCAG 1.4.4)', async () => {
      await setViewport({ width: 320, height: 568 });
      document.documentElement.style.fontSize = '200%';
      const { shell } = await show({ language: 'cy', save: { kind: 'waiting' } });
      await openMenu(shell);
      const { scrollWidth } = document.documentElement;
      document.documentElement.style.fontSize = '';
      expect(scrollWidth).to.be.at.most(320);
    });

    it('has targets of at least 44 px (WCAG 2.5.8)', async () => {
      await setViewport({ width: 320, height: 568 });
      const { shell, root } = await show();
      await openMenu(shell);
      for (const button of root.querySelectorAll('button')) {
        expect(button.getBoundingClientRect().height, read(button)).to.be.at.least(44);
      }
    });
  });

  describe('passes axe', () => {
    after(() => emulateMedia({ colorScheme: 'light' }));

    const states: readonly Shown[] = [
      { save: { kind: 'saved', at: 0 } },
      { save: { kind: 'waiting' }, support },
      { save: { kind: 'not-recorded', why: 'no-lms' } },
      { review: true, save: { kind: 'review' } },
    ];
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const state of states) {
        for (const language of ['en', 'cy'] as const) {
          it(`in ${language}, ${colorScheme}, ${state.save?.kind}, menu closed and open`, async () => {
            await emulateMedia({ colorScheme });
            const { shell } = await show({ ...state, language });
            await expect(shell).to.be.accessible();
            await openMenu(shell);
            await expect(shell).to.be.accessible();
          });
        }
      }
    }
  });
});
