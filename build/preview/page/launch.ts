import type { Order } from '../attempts/fault-board.js';
import type { Faults } from '../attempts/faults.js';
import type { CallRecord } from '../attempts/report.js';
import type { Boot } from '../attempts/session.js';
import { CallLog } from './call-log.js';
import { NetworkSwitch } from './network-switch.js';
import { post } from './post.js';
import { startScorm12, type Scorm12Lms } from './scorm12-lms.js';
import { byId, showNow } from './now.js';

declare global {
  interface Window {
    API?: Scorm12Lms['api'];
  }
}

void launch();

/** Begins a session, puts the content into the frame, and does what the server and the buttons say. */
async function launch(): Promise<void> {
  const { id } = readAttempt();
  const attempt = `/api/attempts/${id}`;
  const frame = byId('content', HTMLIFrameElement);
  const log = new CallLog(`${attempt}/calls`);
  const network = new NetworkSwitch(frame);
  // Only now, not with the page: by now the page before has sent what it sends while it goes.
  const boot = (await post(`${attempt}/sessions`, {})) as Boot; // made by the server from this type
  let faults = boot.faults;
  let ended = false;
  const record = (call: CallRecord) => {
    log.add(call);
    showNow(call);
  };
  const lms = boot.standard === 'scorm12' ? startScorm12({ boot, commits: `${attempt}/commits`, faults: () => faults, record }) : undefined;
  if (lms) window.API = lms.api;

  const carryOut = async (order: Order): Promise<void> => {
    faults = order.faults;
    showFaults(faults);
    network.set(!faults.offline);
    if (order.end && !ended) {
      ended = true;
      lms?.finish();
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
  if (boot.standard === 'xapi') setInterval(() => void showNow(undefined, attempt), 2000);
  frame.src = boot.src;
}

function readAttempt(): { readonly id: string } {
  return JSON.parse(byId('attempt', HTMLElement).textContent ?? '') as { id: string }; // written by the server into this page
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
