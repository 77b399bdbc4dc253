import { ActiveTime } from '../delivery/active-time.js';
import type { JournalStorage } from '../delivery/journal.js';
import '../elements/define-frame.js';
import type { UnitContent } from '../model/content.js';
import { screensOf } from '../model/course.js';
import type { SessionEvent } from '../session/events.js';
import type { Opened } from '../tracking/port.js';
import { tickAttempts, type TickingPage } from './attempt-clock.js';
import { browserClock } from './browser-clock.js';
import { chooseLanguage } from './choose-language.js';
import { openElsewhere } from './other-window.js';
import { loadAll, loadLanguage, loadedLanguage, packagedContent } from './package-data.js';
import { watchPage } from './page-life.js';
import { patiently } from './patiently.js';
import { PlayerElement } from './player.js';
import { begin, beginUnrecorded, isNew, recordName, type Begun, type Merge, type Page } from './recording.js';
import { takeOver } from './take-over.js';
import { watchActivity } from './watch-activity.js';

customElements.define('course-player', PlayerElement);

/** How a standard is opened: the one thing that packages differ in. */
export type Open = (content: UnitContent) => Opened | Promise<Opened>;

/**
 * Finds out how it was launched, restores the state, and connects what the learner does to
 * the session and the session to the LMS. Who begins with a screen to read has it before the rest of the unit is there.
 */
export async function start(open: Open, merge?: Merge): Promise<void> {
  const first = packagedContent();
  const opened = await open(first);
  const active = new ActiveTime(performance.now());
  const player = new PlayerElement();
  const page: Page = {
    seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    languages: navigator.languages,
    clock: browserClock(active),
    ...deviceStorage(),
    tell: (save) => {
      player.save = save;
    },
    warn: console.warn,
    ...(merge && { merge }),
  };
  const connected = opened.kind === 'connected' ? opened : undefined;
  const { languages } = first.course;
  const language = chooseLanguage(languages, [connected?.launch.language, ...page.languages]);
  const opening = beginUnrecorded(first, opened, language, page.clock);
  let { recording } = opening;
  let over = false;
  if (connected) {
    watchPage(window, {
      hidden: () => recording?.flush(),
      leaving: () => {
        over = true;
        recording?.leave();
      },
      online: () => recording?.retry(),
      // The session it had is over; only a new launch can record again.
      restored: () => location.reload(),
    });
  }
  watchActivity(window, active, (ms) => player.store?.dispatch({ type: 'time-away', ms }));
  player.files = connected?.files;
  const exit = async (): Promise<void> => {
    over = true;
    await recording?.close();
    player.ended = true;
    if (connected?.returnTo) location.assign(connected.returnTo);
  };
  player.addEventListener('exit-choose', () => void exit());

  const begins = isNew(first, opened, page);
  const name = recordName(first, opened);
  // Before anything is drawn: what the learner does from then on is saved, or they know that it is not.
  const [elsewhere] = await Promise.all([
    name !== undefined && openElsewhere(name),
    begins && !loadedLanguage(language) && loadLanguage(first, language).catch(console.warn),
  ]);
  // An end of the session from here would be the other window's.
  if (elsewhere) recording = undefined;
  const done: SessionEvent[] = [];
  const show = ({ store }: Begun, screen: string): Promise<void> => {
    store.dispatch(entered(screen));
    store.subscribe((_, event) => done.push(event));
    player.follow(store);
    return takeOver(player);
  };
  // The player's own script draws what is there to read (src/elements/define-frame.ts).
  if (begins && !elsewhere && loadedLanguage(language) && screensOf(first.unit)[0]?.kind === 'text') {
    await show(opening, opening.store.state.location);
    await new Promise<void>((resolve) => page.clock.afterPaint(resolve));
  }
  const whenItFails = async (): Promise<void> => {
    if (player.isConnected) return;
    // In the learner's language where that can be had; and where they go on is not known.
    await loadLanguage(first, language).catch(console.warn);
    const spoken = loadedLanguage(language) ? language : chooseLanguage(languages, []);
    await show(beginUnrecorded(first, opened, spoken, page.clock), first.unit.id);
  };

  const content = await patiently(player, () => loadAll(first, language), whenItFails);
  if (over) return;
  const begun = begin(content, opened, page);
  const { store, review } = begun;
  recording = begun.recording;
  if (elsewhere) recording?.abandon();
  // An earlier session may have ended in another.
  await patiently(player, () => loadLanguage(content, store.state.language), whenItFails);
  player.pending = undefined;
  player.review = review;
  player.cutScore = begun.cutScore;
  player.holder = connected?.launch;
  player.follow(store);
  store.dispatch(entered(store.state.location));
  for (const event of done) store.dispatch(event);
  if (!review) tickAttempts(store, pageTicks);
  if (!player.isConnected) await takeOver(player);
  for (const other of languages) await loadLanguage(content, other).catch(console.warn);
}

function entered(screen: string): SessionEvent {
  return { type: 'screen-entered', screen, at: Date.now() };
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
