import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher } from '@web/test-runner-core';
import { WebKitLauncher } from './webkit-launcher.js';

/** A browser engine beside Chromium, in which the browser tests can be run where it is installed. */
export interface Engine {
  readonly name: string;
  /** What to install, for those who have it not. */
  readonly wanted: string;
  /** Absent where something of it is not installed. */
  readonly launcher: (() => BrowserLauncher) | undefined;
}

const firefox = first('FIREFOX_PATH', [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]);

const webkitDriver = first('WEBKIT_DRIVER', ['/usr/bin/WebKitWebDriver']);
const webkitBrowser = first('WEBKIT_BROWSER', [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
]);

export const engines: readonly Engine[] = [
  {
    name: 'firefox',
    wanted: 'Firefox, or its place in FIREFOX_PATH',
    // Through WebDriver BiDi. With reduced motion from the start, as most tests ask for it and it cannot be changed later.
    launcher: firefox === undefined ? undefined : () => chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: firefox, extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'ui.useOverlayScrollbars': 1 } } }),
  },
  {
    name: 'webkit',
    wanted: 'WebKitGTK with its WebDriver (Debian: webkit2gtk-driver and xvfb), or their places in WEBKIT_DRIVER and WEBKIT_BROWSER',
    launcher: webkitDriver === undefined || webkitBrowser === undefined ? undefined : () => new WebKitLauncher(webkitDriver, webkitBrowser),
  },
];

/** The one that the variable names, else the first that is there. */
function first(variable: string, usual: readonly string[]): string | undefined {
  return [process.env[variable], ...usual].find((path) => path !== undefined && existsSync(path));
}
