import { executeServerCommand, sendKeys as askForKeys, setViewport as askForViewport } from '@web/test-runner-commands';

/*
 * Stands in for @web/test-runner-commands where the engine is not Chromium: what it cannot be asked
 * for (other media than it has, another viewport) skips the test that asked, so that nothing passes unseen.
 */

export * from '@web/test-runner-commands';

/** As the tests ask: values by the names of CSS's media features, in camel case. */
export async function emulateMedia(wanted: Readonly<Record<string, string>>): Promise<void> {
  const query = Object.entries(wanted).map(([feature, value]) => (feature === 'media' ? value : `(${MEDIA[feature] ?? feature}: ${value})`));
  // A command would only fail, loudly.
  if (!matchMedia(query.join(' and ')).matches) skip();
}

export async function setViewport(wanted: Readonly<{ width: number; height: number }>): Promise<void> {
  await askForViewport(wanted).catch(() => undefined);
  // A window takes its size some time after it was told to.
  for (let tries = 0; tries < 100 && innerWidth !== wanted.width; tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  if (innerWidth !== wanted.width) skip();
}

/** Keys by the names that the tests use, several at once with a plus between them, as not every driver takes them. */
export async function sendKeys(keys: Readonly<{ type?: string; press?: string; down?: string; up?: string }>): Promise<void> {
  if (keys.press === undefined || keys.press.length === 1) return askForKeys(keys as Parameters<typeof askForKeys>[0]); // one of the four
  const names = keys.press.split('+').map((name) => (name === 'Space' ? ' ' : name));
  const last = names.pop() ?? '';
  for (const held of names) await askForKeys({ down: held });
  await askForKeys({ press: last });
  for (const held of names.reverse()) await askForKeys({ up: held });
}

/** In shadow roots too, as Chromium's driver does: its value is set and told, and no list opens. */
export async function selectOption({ selector, value }: Readonly<{ selector: string; value: string }>): Promise<void> {
  const list = within(document, selector);
  if (!(list instanceof HTMLSelectElement) || list.disabled) throw new Error(`no list to choose from: ${selector}`);
  list.value = value;
  list.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

function within(root: ParentNode, selector: string): Element | undefined {
  const found = root.querySelector(selector);
  if (found) return found;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inner = shadowRoot ? within(shadowRoot, selector) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

const MEDIA: Readonly<Record<string, string>> = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
};

let running: Mocha.Context | undefined;

for (const name of ['before', 'beforeEach', 'it', 'after', 'afterEach'] as const) follow(name);

// A Tab past the last stop goes on into Firefox's own window, and stays there for the next test and file.
beforeEach(async () => {
  if (!document.hasFocus()) await executeServerCommand('bring-to-front');
});

/** Remembers what runs, since only its own context can skip it. */
function follow(name: 'before' | 'beforeEach' | 'it' | 'after' | 'afterEach'): void {
  const original = globalThis[name] as (...rest: unknown[]) => unknown; // Mocha's take names and functions alike
  const inTest = name === 'before' || name === 'beforeEach' || name === 'it';
  const followed = (...rest: unknown[]): unknown => original(...rest.map((given) => wrapped(given, inTest)));
  Object.assign(globalThis, { [name]: Object.assign(followed, original) });
}

function wrapped(given: unknown, inTest: boolean): unknown {
  if (typeof given !== 'function') return given;
  return function (this: Mocha.Context): unknown {
    running = inTest ? this : undefined;
    return given.call(this) as unknown; // a promise or nothing, which Mocha waits for
  };
}

/** After tests it is only tidied up: there nothing is left to skip. */
function skip(): void {
  running?.skip();
}
