import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { findChromium } from '../support/chromium.js';
import type { Look } from './look.js';
import type { Sample } from './sample.js';
import { startGallery, type Gallery } from './server.js';

/** Ms that anything may take on a machine with much else to do. */
const PATIENCE = 60_000;

/** A browser that goes through the gallery. */
export class GalleryVisitor {
  readonly #gallery: Gallery;
  readonly #browser: Browser;

  private constructor(gallery: Gallery, browser: Browser) {
    this.#gallery = gallery;
    this.#browser = browser;
  }

  static async open(): Promise<GalleryVisitor> {
    const { executablePath, args, env } = findChromium();
    const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env }, timeout: PATIENCE });
    return new GalleryVisitor(await startGallery(), browser);
  }

  /** A page for any number of samples, one after the other. */
  async page(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.#browser.newPage({ reducedMotion: 'reduce', ...options });
    page.setDefaultTimeout(PATIENCE);
    return page;
  }

  /** Until the sample is drawn. */
  async show(page: Page, { id }: Sample, { language, colours, text }: Look): Promise<void> {
    const asked = new URLSearchParams({ sample: id, language, colours, text: String(text) }).toString();
    await page.goto(`${this.#gallery.url}frame#${asked}`);
    await page.locator(`html[data-shown="${asked}"]`).waitFor();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#gallery.close();
  }
}
