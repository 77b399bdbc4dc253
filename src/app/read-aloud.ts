/** Speaks what a screen shows, with a voice of this browser. */
export class ReadAloud {
  readonly #voices: SpeechSynthesis | undefined;
  readonly #changed: () => void;
  #speaking = false;
  #last: SpeechSynthesisUtterance | undefined;

  /**
   * @param voices - absent where the browser has none
   * @param changed - voices arrived, or reading began or ended
   */
  constructor(voices: SpeechSynthesis | undefined, changed: () => void) {
    this.#voices = voices;
    this.#changed = changed;
    voices?.addEventListener?.('voiceschanged', changed);
  }

  get speaking(): boolean {
    return this.#speaking;
  }

  /** Whether there is a voice for the language: another one would make words of it that nobody understands. */
  speaks(language: string): boolean {
    return this.#voiceFor(language) !== undefined;
  }

  /** Sentence by sentence, since some browsers stop in the middle of a long text. */
  start(texts: readonly string[], language: string): void {
    const voice = this.#voiceFor(language);
    if (!this.#voices || !voice || texts.length === 0) return;
    this.#voices.cancel();
    const utterances = texts.map((text) => new SpeechSynthesisUtterance(text));
    for (const utterance of utterances) {
      utterance.voice = voice;
      utterance.lang = voice.lang;
      this.#voices.speak(utterance);
    }
    const last = utterances.at(-1);
    this.#last = last;
    // What was broken off for this ends later than this begins.
    const over = (): void => {
      if (this.#last === last) this.#become(false);
    };
    last?.addEventListener('end', over);
    last?.addEventListener('error', over);
    this.#become(true);
  }

  stop(): void {
    if (!this.#speaking) return;
    this.#voices?.cancel();
    this.#become(false);
  }

  #become(speaking: boolean): void {
    this.#speaking = speaking;
    this.#changed();
  }

  #voiceFor(language: string): SpeechSynthesisVoice | undefined {
    return this.#voices?.getVoices().find(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language);
  }
}

/** What can be seen in an element, through its shadow roots, a text for each block, in the order shown. */
export function shownTexts(root: Element): readonly string[] {
  const texts: string[] = [''];
  const walk = (node: Node): void => {
    if (node instanceof Text) texts.push(`${texts.pop() ?? ''}${node.data}`);
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true' || isHidden(node)) return;
    const block = getComputedStyle(node).display !== 'inline';
    if (block) texts.push('');
    const children = node instanceof HTMLSlotElement ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
    children.forEach(walk);
    if (block) texts.push('');
  };
  walk(root);
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

function isHidden(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden' || element.classList.contains('visually-hidden');
}
