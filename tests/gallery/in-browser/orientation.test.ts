import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { languages } from '../look.js';
import { cutOff, nameOf, seenIn, targetsIn, tooWide } from '../measures.js';
import { groups } from '../samples.js';
import { everything, showSample } from '../show-sample.js';

const upright = { width: 320, height: 640 };
const lying = { width: 640, height: 320 };

/** What is there of a sample in a window. */
interface Found {
  readonly words: readonly string[];
  readonly targets: readonly string[];
  /** What cannot be read, or is only for one of the two. */
  readonly wrong: readonly string[];
}

describe('held upright or on its side (1.3.4)', () => {
  const lock = screen.orientation.lock;
  const locks: string[] = [];
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    screen.orientation.lock = (to) => Promise.resolve(void locks.push(to));
  });
  after(async () => {
    screen.orientation.lock = lock;
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  for (const [group, samples] of groups) {
    for (const language of languages) {
      it(`${group} in ${language} has the same words and targets, all of which can be read and reached`, async function () {
        this.timeout(120_000);
        const found: ReadonlyMap<string, Found>[] = [];
        for (const window of [upright, lying]) {
          await setViewport(window);
          const here = new Map<string, Found>();
          for (const sample of samples) {
            const shown = await showSample(sample, { language, colours: 'light', text: 100 });
            here.set(sample.state, foundIn(document));
            shown.remove();
          }
          found.push(here);
        }
        const [high, wide] = found;
        for (const sample of samples) {
          const [one, other] = [high?.get(sample.state), wide?.get(sample.state)];
          expect([...(one?.wrong ?? []), ...(other?.wrong ?? [])], sample.state).to.deep.equal([]);
          expect(one?.words, sample.state).not.to.deep.equal([]);
          expect(other?.words, sample.state).to.deep.equal(one?.words);
          expect(other?.targets, sample.state).to.deep.equal(one?.targets);
        }
        expect(locks).to.deep.equal([]);
      });
    }
  }
});

function foundIn(root: Document): Found {
  const own = (element: Element): string => [...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data.replace(/\s+/g, ' ').trim()] : [])).join(' ').trim();
  return {
    words: seenIn(root).map(own).filter((text) => text !== ''),
    targets: targetsIn(root).map(nameOf),
    wrong: [...tooWide(root), ...cutOff(root), ...asksForOne(root)],
  };
}

/** Rules that are for one way of holding it alone. */
function asksForOne(root: Document): readonly string[] {
  return everything(root).flatMap(({ shadowRoot, localName }) =>
    [...(shadowRoot?.adoptedStyleSheets ?? []), ...(shadowRoot?.styleSheets ?? [])]
      .flatMap(({ cssRules }) => [...cssRules])
      .flatMap((rule) => (rule instanceof CSSMediaRule && /orientation|aspect-ratio/.test(rule.conditionText) ? [`${localName}: ${rule.conditionText}`] : [])),
  );
}
