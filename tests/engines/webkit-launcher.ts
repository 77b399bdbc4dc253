import type { BrowserLauncher } from '@web/test-runner-core';
import { WebDriver } from './webdriver.js';

/** Plays test files in WebKitGTK, one after the other in one window. */
export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKitGTK';
  /** The runner's commands know a few launchers only, and of these puppeteer's asks least of its page. */
  readonly type = 'puppeteer';
  readonly concurrency = 1;
  readonly #driver: string;
  readonly #browser: string;
  #window: WebDriver | undefined;
  #session = '';
  #url = '';

  /** @param driver, browser - their programs */
  constructor(driver: string, browser: string) {
    this.#driver = driver;
    this.#browser = browser;
  }

  getPage(): Page {
    if (!this.#window) throw new Error('no test file is open');
    return pageOf(this.#window);
  }

  async startSession(session: string, url: string): Promise<void> {
    this.#window ??= await WebDriver.start(this.#driver, {
      'webkitgtk:browserOptions': { binary: this.#browser, args: ['--automation'] },
    });
    this.#session = session;
    this.#url = url;
    await this.#window.open(url);
  }

  /** The runner's manual mode, which `test:engines` has not. */
  async startDebugSession(): Promise<void> {
    throw new Error('WebKitGTK is driven to run tests, not to debug them');
  }

  isActive(session: string): boolean {
    return session === this.#session;
  }

  getBrowserUrl(): string {
    return this.#url;
  }

  async stopSession(): Promise<{ errors: [] }> {
    this.#session = '';
    await this.#window?.open('about:blank');
    return { errors: [] };
  }

  async stop(): Promise<void> {
    await this.#window?.stop();
  }
}

/** What of a puppeteer page the runner's commands use. */
interface Page {
  readonly keyboard: Pick<WebDriver, 'type' | 'press' | 'down' | 'up'>;
  readonly mouse: {
    move(x: number, y: number): Promise<void>;
    click(x: number, y: number): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  };
  setViewport(size: { readonly width: number; readonly height: number }): Promise<void>;
}

const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };

function pageOf(window: WebDriver): Page {
  const to = (x: number, y: number): object => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  return {
    keyboard: window,
    mouse: {
      move: (x, y) => window.mouse([to(x, y)]),
      click: (x, y) => window.mouse([to(x, y), DOWN, UP]),
      down: () => window.mouse([DOWN]),
      up: () => window.mouse([UP]),
    },
    setViewport: ({ width, height }) => window.resize(width, height),
  };
}
