import { expect } from '@open-wc/testing';
import { findApi } from './find-api.js';

interface Api {
  readonly which: string;
}

const isApi = (candidate: unknown): candidate is Api =>
  typeof candidate === 'object' && candidate !== null && typeof Reflect.get(candidate, 'which') === 'string';

const find = (start: Window) => findApi(start, 'API', isApi)?.which;

/** A window in a chain, as far as the search looks at it; distinct from all others. */
function fake(parts: { readonly parent?: Window; readonly opener?: Window; readonly api?: unknown }): Window {
  const made: Window = new Proxy(window, {
    get(_, name): unknown {
      if (name === 'parent') return parts.parent ?? made;
      if (name === 'opener') return parts.opener ?? null;
      return name === 'API' ? parts.api : undefined;
    },
  });
  return made;
}

/** Another origin's window: parent and opener can be read, nothing else. */
function foreign(): Window {
  const made: Window = new Proxy(window, {
    get(_, name): unknown {
      if (name === 'parent') return made;
      if (name === 'opener') return null;
      throw new DOMException('Blocked a frame with another origin', 'SecurityError');
    },
  });
  return made;
}

describe('finding the API (SCORM 1.2 RTE 3.3)', () => {
  const frames: HTMLIFrameElement[] = [];
  const frameIn = (window: Window): Window => {
    const frame = window.document.createElement('iframe');
    window.document.body.append(frame);
    frames.push(frame);
    if (!frame.contentWindow) throw new Error('the frame has no window');
    return frame.contentWindow;
  };

  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
    Reflect.deleteProperty(window, 'API');
  });

  it('looks one real frame up', () => {
    Reflect.set(window, 'API', { which: 'parent' });
    expect(find(frameIn(window))).to.equal('parent');
  });

  it('looks nine real frames up, beyond the seven of custom', () => {
    Reflect.set(window, 'API', { which: 'top' });
    let inner: Window = window;
    for (let level = 0; level < 9; level += 1) inner = frameIn(inner);
    expect(find(inner)).to.equal('top');
  });

  it('takes the nearest', () => {
    Reflect.set(window, 'API', { which: 'far' });
    const middle = frameIn(window);
    Reflect.set(middle, 'API', { which: 'near' });
    expect(find(frameIn(middle))).to.equal('near');
  });

  it('passes over a frame that happens to be called API', () => {
    Reflect.set(window, 'API', { which: 'far' });
    const middle = frameIn(window);
    const frame = middle.document.createElement('iframe');
    frame.name = 'API';
    middle.document.body.append(frame);
    expect(find(frameIn(middle))).to.equal('far');
  });

  it('ends without an answer at a real frame of another origin', () => {
    const sandboxed = document.createElement('iframe');
    sandboxed.setAttribute('sandbox', '');
    document.body.append(sandboxed);
    frames.push(sandboxed);
    const other = sandboxed.contentWindow;
    if (!other) throw new Error('the frame has no window');
    return new Promise<void>((resolve) => {
      sandboxed.srcdoc = '<p>another origin</p>';
      sandboxed.addEventListener('load', () => {
        expect(() => Reflect.get(other, 'API')).to.throw();
        expect(find(fake({ parent: other }))).to.equal(undefined);
        resolve();
      });
    });
  });

  it('looks in the opener', () => {
    expect(find(fake({ opener: fake({ api: { which: 'opener' } }) }))).to.equal('opener');
  });

  it('looks above the opener of a parent', () => {
    const opener = fake({ parent: fake({ api: { which: 'above the opener' } }) });
    expect(find(fake({ parent: fake({ opener }) }))).to.equal('above the opener');
  });

  it('prefers a parent to an opener', () => {
    const parent = fake({ api: { which: 'parent' } });
    expect(find(fake({ parent, opener: fake({ api: { which: 'opener' } }) }))).to.equal('parent');
  });

  it('goes on to the opener when a parent is of another origin', () => {
    const opener = fake({ api: { which: 'opener' } });
    expect(find(fake({ parent: foreign(), opener }))).to.equal('opener');
  });

  it('survives an opener of another origin', () => {
    expect(find(fake({ opener: foreign() }))).to.equal(undefined);
  });

  it('survives a candidate that may not be looked at', () => {
    // A frame of another origin that is called API.
    expect(find(fake({ api: foreign() }))).to.equal(undefined);
  });

  it('ends when windows opened each other', () => {
    const one: Window = fake({
      get opener() {
        return other;
      },
    });
    const other: Window = fake({ opener: one });
    expect(find(other)).to.equal(undefined);
  });
});
