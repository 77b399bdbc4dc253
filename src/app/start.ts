import { Delivery } from '../delivery/delivery.js';
import '../elements/define.js';
import type { UnitContent } from '../model/content.js';
import type { SaveState } from '../model/save-state.js';
import type { SessionEvent } from '../session/events.js';
import { deriveRecord, type Terms } from '../tracking/derive.js';
import type { Launch, Opened } from '../tracking/port.js';
import { browserClock } from './browser-clock.js';
import { loadLanguage, packagedContent } from './package-data.js';
import { watchPage } from './page-life.js';
import { PlayerElement } from './player.js';
import { restore, type Restored } from './restore.js';
import { SessionStore } from './session-store.js';

customElements.define('course-player', PlayerElement);

/** How a standard is opened: the one thing that packages differ in. */
export type Open = (content: UnitContent) => Opened | Promise<Opened>;

const NOT_LAUNCHED: Launch = { mode: 'normal', prior: { completion: 'incomplete', success: 'unknown' } };

/**
 * Finds out how it was launched, restores the state, and connects what the learner does to
 * the session and the session to the LMS.
 */
export async function start(open: Open): Promise<void> {
  const content = packagedContent();
  const opened = await open(content);
  const launch = opened.kind === 'connected' ? opened.launch : NOT_LAUNCHED;
  const cutScore = content.unit.cutScore === undefined ? undefined : (launch.cutScore ?? content.unit.cutScore);
  const terms: Terms = { prior: launch.prior, ...(cutScore !== undefined && { cutScore }) };
  const restored = restore(content, launch, terms, {
    seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    languages: navigator.languages,
  });
  await loadLanguage(content, restored.state.language);

  const store = new SessionStore(content, restored.state);
  const player = new PlayerElement();
  player.review = launch.mode === 'review';
  if (cutScore !== undefined) player.cutScore = cutScore;
  player.follow(store);

  const delivery = deliveryFor(opened, restored, player);
  if (delivery) connect(store, delivery, terms);
  player.addEventListener('exit-choose', () => {
    void Promise.resolve(delivery?.close()).then(() => {
      player.ended = true;
    });
  });

  document.body.replaceChildren(player);
  store.dispatch({ type: 'screen-entered', screen: restored.state.location, at: Date.now() });
  await player.updateComplete;
  for (const language of content.course.languages) await loadLanguage(content, language);
}

/** The way to the LMS, or, after telling the learner why, none. */
function deliveryFor(opened: Opened, restored: Restored, player: PlayerElement): Delivery | undefined {
  const tell = (save: SaveState): void => {
    player.save = save;
  };
  if (opened.kind === 'unconnected') {
    console.warn(`Nothing is recorded: ${opened.problem}`);
    tell({ kind: 'not-recorded' });
    return undefined;
  }
  const { port, launch } = opened;
  if (launch.mode !== 'normal' || restored.kind === 'unreadable') {
    // Saving over an unreadable state would destroy what a later package, or a person, could still read.
    if (restored.kind === 'unreadable') console.warn(`Nothing is recorded: the saved state is ${restored.reason}.`);
    tell({ kind: launch.mode === 'normal' ? 'not-recorded' : 'review' });
    window.addEventListener('pagehide', () => void port.close({ sessionSeconds: 0 }));
    return undefined;
  }
  return new Delivery({
    port,
    clock: browserClock(),
    held: restored.held,
    saves: restored.state.saves,
    onSaveState: tell,
    onProblems: (problems) => console.warn('Not saved:', problems),
  });
}

function connect(store: SessionStore, delivery: Delivery, terms: Terms): void {
  store.subscribe((state, event) => {
    delivery.update((saves) => deriveRecord(store.content, { ...state, saves }, terms), urgencyOf(event));
  });
  watchPage(window, {
    hidden: () => delivery.flush(),
    leaving: () => void delivery.close(),
    online: () => delivery.retry(),
    // The session it had is over; only a new launch can record again.
    restored: () => location.reload(),
  });
}

/** A result or a step is saved at once; what can still be changed waits for a pause. */
function urgencyOf(event: SessionEvent): 'now' | 'draft' {
  return event.type === 'response-changed' || event.type === 'part-opened' ? 'draft' : 'now';
}
