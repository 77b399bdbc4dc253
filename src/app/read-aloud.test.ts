import { expect } from '@open-wc/testing';
import { ReadAloud, shownTexts } from './read-aloud.js';

/** A browser's voices, and what they were given to say. */
class Voices extends EventTarget {
  readonly spoken: SpeechSynthesisUtterance[] = [];
  cancelled = 0;
  #voices: readonly Partial<SpeechSynthesisVoice>[];

  constructor(...tags: readonly string[]) {
    super();
    this.#voices = tags.map((lang) => ({ lang, name: lang }));
  }

  getVoices() {
    return this.#voices;
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.spoken.push(utterance);
  }

  cancel(): void {
    this.cancelled += 1;
  }

  arrive(...tags: readonly string[]): void {
    this.#voices = tags.map((lang) => ({ lang, name: lang }));
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

/** Utterances take voices of the browser's own making alone. */
const NativeUtterance = window.SpeechSynthesisUtterance;
class Utterance extends EventTarget {
  voice: Partial<SpeechSynthesisVoice> | null = null;
  lang = '';
  constructor(readonly text: string) {
    super();
  }
}

function reader(voices: Voices | undefined) {
  let changes = 0;
  const aloud = new ReadAloud(voices as unknown as SpeechSynthesis | undefined, () => { // has all that is asked of it
    changes += 1;
  });
  return { aloud, changes: () => changes };
}

describe('reading aloud', () => {
  before(() => Object.assign(window, { SpeechSynthesisUtterance: Utterance }));
  after(() => Object.assign(window, { SpeechSynthesisUtterance: NativeUtterance }));

  it('is offered in a language that a voice speaks, wherever it is from, and in no other', () => {
    for (const tag of ['cy-GB', 'cy_GB', 'cy', 'CY-gb']) {
      const { aloud } = reader(new Voices('en-GB', tag));
      expect([aloud.speaks('cy'), aloud.speaks('en'), aloud.speaks('ar')]).to.deep.equal([true, true, false]);
    }
    expect(reader(new Voices('en-GB')).aloud.speaks('cy')).to.equal(false);
    expect(reader(undefined).aloud.speaks('en')).to.equal(false);
  });

  it('is offered once the voices have arrived, which may be late', () => {
    const voices = new Voices();
    const { aloud, changes } = reader(voices);
    expect(aloud.speaks('cy')).to.equal(false);
    voices.arrive('cy-GB');
    expect([aloud.speaks('cy'), changes()]).to.deep.equal([true, 1]);
  });

  it('says one text after the other with the voice of the language, after whatever was being said', () => {
    const voices = new Voices('en-GB', 'cy-GB');
    const { aloud } = reader(voices);
    aloud.start(['Croeso', 'Dewiswch un.'], 'cy');
    expect(voices.spoken.map(({ text, lang, voice }) => [text, lang, voice?.name])).to.deep.equal([['Croeso', 'cy-GB', 'cy-GB'], ['Dewiswch un.', 'cy-GB', 'cy-GB']]);
    expect([aloud.speaking, voices.cancelled]).to.deep.equal([true, 1]);
  });

  it('is over with the last text, by an error too, and when it is stopped', () => {
    for (const ending of ['end', 'error']) {
      const voices = new Voices('en-GB');
      const { aloud } = reader(voices);
      aloud.start(['One', 'Two'], 'en');
      voices.spoken[0]?.dispatchEvent(new Event('end'));
      expect(aloud.speaking).to.equal(true);
      voices.spoken[1]?.dispatchEvent(new Event(ending));
      expect(aloud.speaking, ending).to.equal(false);
    }
    const voices = new Voices('en-GB');
    const { aloud } = reader(voices);
    aloud.start(['One'], 'en');
    aloud.stop();
    expect([aloud.speaking, voices.cancelled]).to.deep.equal([false, 2]);
    aloud.stop();
    expect(voices.cancelled).to.equal(2);
  });

  it('goes on when what it broke off tells of its end', () => {
    const voices = new Voices('en-GB');
    const { aloud } = reader(voices);
    aloud.start(['One'], 'en');
    aloud.start(['Two'], 'en');
    voices.spoken[0]?.dispatchEvent(new Event('error'));
    expect(aloud.speaking).to.equal(true);
  });

  it('does not begin without a voice or with nothing to say', () => {
    const voices = new Voices('en-GB');
    const { aloud } = reader(voices);
    aloud.start(['Croeso'], 'cy');
    aloud.start([], 'en');
    expect([aloud.speaking, voices.spoken.length]).to.deep.equal([false, 0]);
  });
});

describe('what is read aloud', () => {
  afterEach(() => document.body.replaceChildren());

  it('is what can be seen, block by block in its order, through shadow roots, without what is for screen readers alone', () => {
    const host = document.createElement('div');
    host.innerHTML = '<p slot="end">Last <b>words</b></p>';
    host.attachShadow({ mode: 'open' }).innerHTML = `<h1>Title</h1><p>Some  words,
      and more</p><p hidden style="display: none">Not there</p><p style="visibility: hidden">Nor there</p>
      <span aria-hidden="true">Decoration</span><span class="visually-hidden">Said only</span><slot name="end"></slot>`;
    document.body.append(host);
    expect(shownTexts(host)).to.deep.equal(['Title', 'Some words, and more', 'Last words']);
  });
});
