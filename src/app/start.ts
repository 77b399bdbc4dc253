import { Delivery } from '../delivery/delivery.js';
import '../elements/define.js';
import type { ExitChooseEvent } from '../elements/events.js';
import type { UnitContent } from '../model/content.js';
import type { SaveState } from '../model/save-state.js';
import type { SessionEvent } from '../session/events.js';
import { deriveRecord, type Terms } from '../tracking/derive.js';
import type { Launch, Opened } from '../tracking/port.js';
import { browserClock } from './browser-clock.js';
import { loadLanguage, packagedContent } from './package-data.js';
import { watchPage } from './page-life.js';
import { PlayerElement } from './player.js';
import { restore } from './restore.js';
import { SessionStore } from './session-store.js';

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

  if (opened.kind === 'unconnected') player.save = lost(opened.problem);
  else if (launch.mode !== 'normal') player.save = { kind: 'review' };
  else if (restored.kind === 'unreadable') player.save = lost(`The saved state is ${restored.reason}; it is left as it is.`);
  else deliver(store, player, terms, new Delivery({
    port: opened.port,
    clock: browserClock(),
    held: restored.held,
    saves: restored.state.saves,
    onSaveState: (save) => {
      player.save = save;
    },
    onProblems: (problems) => console.warn('Not saved:', problems),
  }));

  document.body.replaceChildren(player);
  store.dispatch({ type: 'screen-entered', screen: restored.state.location, at: Date.now() });
  await player.updateComplete;
  for (const language of content.course.languages) await loadLanguage(content, language);
}

function deliver(store: SessionStore, player: PlayerElement, terms: Terms, delivery: Delivery): void {
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
  player.addEventListener('exit-choose', (event: ExitChooseEvent) => {
    event.stopPropagation();
    void delivery.close().then(() => {
      player.ended = true;
    });
  });
}

/** A result or a step is saved at once; what can still be changed waits for a pause. */
function urgencyOf(event: SessionEvent): 'now' | 'draft' {
  return event.type === 'response-changed' || event.type === 'part-opened' ? 'draft' : 'now';
}

function lost(problem: string): SaveState {
  console.warn(`Nothing is recorded: ${problem}`);
  return { kind: 'not-recorded' };
}
