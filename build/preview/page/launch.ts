import type { Order } from '../attempts/fault-board.js';
import type { Faults } from '../attempts/faults.js';
import type { CallRecord } from '../attempts/report.js';
import type { Boot } from '../attempts/session.js';
import { CallLog } from './call-log.js';
import { NetworkSwitch } from './network-switch.js';
import { post } from './post.js';
import type { Scorm12Api } from '../strict/scorm12-api.js';
import type { Scorm2004Api } from '../strict/scorm2004-api.js';
import type { ScormLmsOptions } from './scorm-commits.js';
import { startScorm12 } from './scorm12-lms.js';
import { startScorm2004 } from './scorm2004-lms.js';
import { byId, showNow } from './now.js';

declare global {
  interface Window {
    API?: Scorm12Api;
    API_1484_11?: Scorm2004Api;
  }
}

void launch();

/** Begins a session, puts the content into the frame, and does what the server and the buttons say. */
async function launch(): Promise<void> {
  const { id, au } = readAttempt();
  const attempt = `/api/attempts/${id}`;
  const frame = byId('content', HTMLIFrameElement);
  const log = new CallLog(`${attempt}/calls`);
  const network = new NetworkSwitch(frame);
  // Only now, not with the page: by now the page before has sent what it sends while it goes.
  const boot = (await post(`${attempt}/sessions`, { au })) as Boot; // made by the server from this type
  let faults = boot.faults;
  let ended = false;
  const record = (call: CallRecord) => {
    log.add(call);
    showNow(call);
  };
  const end = offerApi({ boot, commits: `${attempt}/commits`, faults: () => faults, record });

  const carryOut = async (order: Order): Promise<void> => {
    faults = order.faults;
    showFaults(faults);
    network.set(!faults.offline);
    if (order.end && !ended) {
      ended = true;
      end?.();
      frame.src = 'about:blank';
      byId('message', HTMLElement).textContent = 'The LMS ended the attempt.';
    }
    await log.flush();
    await post(`${attempt}/orders/${order.number}`, {});
  };

  const orders = new EventSource(`${attempt}/orders`);
  orders.onmessage = (message: MessageEvent<string>) => void carryOut(JSON.parse(message.data) as Order); // sent by the server from this type
  await new Promise((resolve) => orders.addEventListener('open', resolve, { once: true }));
  connectButtons(`${attempt}/faults`, () => faults);
  showFaults(faults);
  network.set(!faults.offline);
  if (!end) setInterval(() => void showNow(undefined, attempt), 2000);
  frame.src = boot.src;
}

function readAttempt(): { readonly id: string; readonly au: number } {
  return JSON.parse(byId('attempt', HTMLElement).textContent ?? '') as { id: string; au: number }; // written by the server into this page
}

/** Puts the API of the standard, and of no other, where content looks for it. Gives what ends the session from outside. */
function offerApi(options: ScormLmsOptions): (() => void) | undefined {
  if (options.boot.standard === 'scorm12') {
    const { api, end } = startScorm12(options);
    window.API = api;
    return end;
  }
  if (options.boot.standard === 'scorm2004') {
    const { api, end } = startScorm2004(options);
    window.API_1484_11 = api;
    return end;
  }
  return undefined;
}

function connectButtons(url: string, faults: () => Faults): void {
  const again = async (change: Partial<Faults>) => {
    await post(url, change);
    location.reload();
  };
  for (const button of document.querySelectorAll('button')) {
    const { fault, mode, credit, end } = button.dataset;
    button.addEventListener('click', () => {
      if (fault !== undefined) void post(url, { [fault]: button.getAttribute('aria-pressed') !== 'true' });
      if (mode === 'normal' || mode === 'browse' || mode === 'review') void again({ mode, credit: 'credit' });
      if (credit === 'no-credit') void again({ mode: 'normal', credit });
      if (end !== undefined) void post(url, { end: true });
    });
    if (mode !== undefined && mode === faults().mode) button.setAttribute('aria-current', 'true');
  }
}

function showFaults(faults: Faults): void {
  const pressed = new Map<string, unknown>(Object.entries(faults));
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-fault]'))
    button.setAttribute('aria-pressed', String(pressed.get(button.dataset['fault'] ?? '') === true));
}
