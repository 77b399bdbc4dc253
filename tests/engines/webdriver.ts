import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Keys by the names that the tests use (WebDriver 17.4.2). */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Escape: '\ue00c',
  Space: ' ',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
  Delete: '\ue017',
};

type Key = { readonly type: 'keyDown' | 'keyUp'; readonly value: string };

/** One browser window, driven as W3C WebDriver says. */
export class WebDriver {
  readonly #processes: readonly ChildProcess[];
  readonly #session: string;

  /**
   * Starts the driver on a free port of this machine, on a screen of its own where there is none.
   *
   * @throws Error if the driver or its browser does not come up in half a minute
   */
  static async start(driver: string, capabilities: object): Promise<WebDriver> {
    const processes: ChildProcess[] = [];
    const display = process.env['DISPLAY'] ?? (await ownDisplay(processes));
    const port = await freePort();
    processes.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env: { ...process.env, DISPLAY: display, XDG_CONFIG_HOME: calmSettings() } }));
    const base = `http://127.0.0.1:${port}`;
    await until(async () => (await fetch(`${base}/status`)).ok);
    const { sessionId } = (await post(`${base}/session`, { capabilities: { alwaysMatch: capabilities } })) as { sessionId: string }; // WebDriver 8.1
    return new WebDriver(processes, `${base}/session/${sessionId}`);
  }

  private constructor(processes: readonly ChildProcess[], session: string) {
    this.#processes = processes;
    this.#session = session;
  }

  async open(url: string): Promise<void> {
    await post(`${this.#session}/url`, { url });
  }

  /** Makes the window so large that the page inside is; some drivers cannot. */
  async resize(width: number, height: number): Promise<void> {
    const inner = (await post(`${this.#session}/execute/sync`, { script: 'return [outerWidth - innerWidth, outerHeight - innerHeight]', args: [] })) as [number, number]; // as the script says
    await post(`${this.#session}/window/rect`, { width: width + inner[0], height: height + inner[1] });
  }

  async type(text: string): Promise<void> {
    await this.#keys([...text].flatMap(pressed));
  }

  /** @param keys - one, or several at once: `Shift+Tab` */
  async press(keys: string): Promise<void> {
    const names = keys.length === 1 ? [keys] : keys.split('+');
    await this.#keys([...names.map(down), ...names.map(up).reverse()]);
  }

  async down(key: string): Promise<void> {
    await this.#keys([down(key)]);
  }

  async up(key: string): Promise<void> {
    await this.#keys([up(key)]);
  }

  /** Moves the mouse, and then does with its button what is asked. */
  async mouse(actions: readonly object[]): Promise<void> {
    await this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  async stop(): Promise<void> {
    await fetch(this.#session, { method: 'DELETE' }).catch(() => undefined);
    for (const process of this.#processes) process.kill();
  }

  async #keys(actions: readonly Key[]): Promise<void> {
    await this.#act({ type: 'key', id: 'keyboard', actions });
  }

  async #act(source: object): Promise<void> {
    await post(`${this.#session}/actions`, { actions: [source] });
  }
}

function down(key: string): Key {
  return { type: 'keyDown', value: KEYS[key] ?? key };
}

function up(key: string): Key {
  return { type: 'keyUp', value: KEYS[key] ?? key };
}

function pressed(key: string): readonly Key[] {
  return [down(key), up(key)];
}

/** GTK's own word for reduced motion, as most tests ask for it. */
function calmSettings(): string {
  const folder = mkdtempSync(join(tmpdir(), 'care-course-gtk-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  return folder;
}

/** Xvfb chooses a number that is free and writes it down. */
async function ownDisplay(processes: ChildProcess[]): Promise<string> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24'], { stdio: ['ignore', 'pipe', 'ignore'] });
  processes.push(screen);
  const number = await new Promise<string>((resolve, reject) => {
    screen.on('error', reject);
    screen.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
  return `:${number}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // listening on a port, not on a pipe
  await new Promise((closed) => server.close(closed));
  return port;
}

async function until(ready: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await ready().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the WebDriver did not come up');
}

async function post(url: string, body: object): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: { message?: string } | null }; // WebDriver 6.3: every answer has a value
  if (!response.ok) throw new Error(`${url}: ${value?.message ?? response.status}`);
  return value;
}
