import { ActiveTime } from '../delivery/active-time.js';
import type { JournalStorage } from '../delivery/journal.js';
import '../elements/define-frame.js';
import { isAtHand } from '../elements/screen-table.js';
import type { UnitContent } from '../model/content.js';
import { screenOf, screensOf } from '../model/course.js';
import type { SessionState } from '../session/state.js';
import type { Opened } from '../tracking/port.js';
import { tickAttempts, type TickingPage } from './attempt-clock.js';
import { browserClock } from './browser-clock.js';
import { openElsewhere } from './other-window.js';
import { loadLanguage, loadedLanguage, packagedContent } from './package-data.js';
import { watchPage } from './page-life.js';
import { PlayerElement } from './player.js';
import { begin, recordName, type Merge } from './recording.js';
import { takeOver } from './take-over.js';
import { watchActivity } from './watch-activity.js';

customElements.define('course-player', PlayerElement);

/** How a standard is opened: the one thing that packages differ in. */
export type Open = (content: UnitContent) => Opened | Promise<Opened>;

/**
 * Finds out how it was launched, restores the state, and connects what the learner does to
 * the session and the session to the LMS.
 */
export async function start(open: Open, merge?: Merge): Promise<void> {
  const content = packagedContent();
  const opened = await open(content);
  const active = new ActiveTime(performance.now());
  const player = new PlayerElement();
  const { store, review, cutScore, recording } = begin(content, opened, {
    seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    languages: navigator.languages,
    clock: browserClock(active),
    ...deviceStorage(),
    tell: (save) => {
      player.save = save;
    },
    warn: console.warn,
    ...(merge && { merge }),
  });
  if (recording) {
    watchPage(window, {
      hidden: () => recording.flush(),
      leaving: () => recording.leave(),
      online: () => recording.retry(),
      // The session it had is over; only a new launch can record again.
      restored: () => location.reload(),
    });
  }
  const name = recordName(content, opened);
  // Before anything is drawn: what the learner does from then on is saved, or they know that it is not.
  const [elsewhere] = await Promise.all([
    name !== undefined && openElsewhere(name),
    loadedLanguage(store.state.language) ?? loadLanguage(content, store.state.language),
  ]);
  if (elsewhere) recording?.abandon();
  store.dispatch({ type: 'screen-entered', screen: store.state.location, at: Date.now() });

  player.review = review;
  if (cutScore !== undefined) player.cutScore = cutScore;
  if (opened.kind === 'connected') {
    player.holder = opened.launch;
    if (opened.files) player.files = opened.files;
  }
  player.follow(store);
  player.addEventListener('exit-choose', () => {
    void Promise.resolve(recording?.close()).then(() => {
      player.ended = true;
      if (opened.kind === 'connected' && opened.returnTo) location.assign(opened.returnTo);
    });
  });

  if (!review) tickAttempts(store, pageTicks);
  watchActivity(window, active, (ms) => store.dispatch({ type: 'time-away', ms }));

  // Else the page shows its own first screen until the one to go on from can be drawn.
  if (!isAtHand(screenOf(content.unit, store.state.location), loadedLanguage(store.state.language)?.texts)) await player.loadAll();
  window.addEventListener('online', () => void player.loadAll());
  await takeOver(player, isAsThePage(content, store.state));
  await player.loadAll();
  for (const language of content.course.languages) await loadLanguage(content, language);
}

/** Whether the player begins with what the page showed: its first screen, in the same language, and no button more. */
function isAsThePage({ unit }: UnitContent, { location, language, settings }: SessionState): boolean {
  return location === screensOf(unit)[0]?.id && language === document.documentElement.lang && settings.reading === 'off';
}

const pageTicks: TickingPage = {
  now: () => performance.now(),
  every: (task, ms) => {
    const timer = setInterval(task, ms);
    return () => clearInterval(timer);
  },
};

/** A browser that refuses storage throws at the mere mention of it. */
function deviceStorage(): { storage?: JournalStorage } {
  try {
    return { storage: window.localStorage };
  } catch {
    return {};
  }
}
