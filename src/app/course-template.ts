import { html, nothing, type TemplateResult } from 'lit';
import type { ScreenEntry } from '../elements/menu.js';
import { pendingScreenTemplate, screenTemplate, type Pending } from '../elements/screen-table.js';
import type { Logo, Wish } from '../elements/shell.js';
import type { Words } from '../i18n/words.js';
import type { LanguageContent, UnitContent } from '../model/content.js';
import { findLesson, screenOf, screensOf } from '../model/course.js';
import { ORGANISATION_TEXT } from '../model/organisation.js';
import type { SaveState } from '../model/save-state.js';
import { lineOf, plain, supportId, type Texts } from '../model/text.js';
import type { ScreenView } from '../model/view.js';
import { isDone, neededScreens } from '../session/progress.js';
import { evidenceView, type Holder } from '../session/select-evidence.js';
import { screenView } from '../session/select.js';
import type { SessionState } from '../session/state.js';

/** What the course is shown with, beside content and state. */
export interface Showing {
  /** Of the language shown. */
  readonly spoken: LanguageContent;
  readonly words: Words;
  readonly save: SaveState;
  /** Opened to look at only: nothing can be changed. */
  readonly review: boolean;
  /** Fraction that passes; the LMS's own where it gave one. */
  readonly cutScore?: number | undefined;
  /** The record is kept in this browser, to be taken away. */
  readonly takeable: boolean;
  /** Whether this browser has a voice for the language shown, and is using it now. */
  readonly voiced: boolean;
  readonly speaking: boolean;
  /** How it stands with what comes after the first screen; absent once that is there. */
  readonly pending?: Pending | undefined;
  /** A language that was asked for; absent once it is there. */
  readonly wish?: Wish | undefined;
  /** Who learns, as the LMS says it; absent where nobody keeps a record. */
  readonly holder?: Holder | undefined;
}

/** The whole page: the shell around the screen that the learner is at. The build draws the first one with it too. */
export function courseTemplate(content: UnitContent, session: SessionState, showing: Showing): TemplateResult {
  const { spoken, words, save, review, takeable } = showing;
  const { settings } = session;
  return html`<course-shell
    colours=${settings.colours}
    letters=${settings.letters}
    motion=${settings.motion}
    spacing=${settings.spacing}
    .settings=${settings}
    .voiced=${showing.voiced}
    .speaking=${showing.speaking}
    .words=${words}
    .language=${session.language}
    .languages=${content.course.languages.map((language) => ({ language, ownName: content.ownNames[language] ?? language }))}
    .title=${titleOf(content, spoken.texts, session)}
    .logo=${logoOf(content, spoken.texts)}
    .screens=${entriesOf(content, spoken.texts, session)}
    .further=${content.rest?.screens ?? 0}
    .current=${session.location}
    .support=${spoken.texts.lines[supportId(placeOf(content, session))]}
    .save=${save}
    .review=${review}
    .takeable=${takeable}
    .pending=${showing.pending}
    .wish=${showing.wish}
    >${shown(content, session, showing)}</course-shell
  >`;
}

function shown(content: UnitContent, session: SessionState, showing: Showing): unknown {
  const { spoken, words, review, cutScore, pending } = showing;
  const { texts, reasons } = spoken;
  const { location } = session;
  // The first is shown before all others where it can be, and nothing is where it cannot.
  if (pending && location !== screensOf(content.unit)[0]?.id) {
    return pendingScreenTemplate(texts.lines[location] === undefined ? content.unit.id : location, { texts, words }, pending);
  }
  const view = screenView(content, session, { reasons, review, ...(cutScore !== undefined && { cutScore }) });
  return html`${screenTemplate(view, { texts, words, media: content.media })}${evidence(content, session, view, showing)}`;
}

/** At the end of a unit, whatever stands there, and with every result; not under a question. */
function evidence(content: UnitContent, session: SessionState, view: ScreenView, { holder, save, spoken, words }: Showing) {
  if (view.kind === 'check' && view.phase === 'question') return nothing;
  const last = neededScreens(content, session).at(-1)?.id === session.location;
  if (!holder || (!last && screenOf(content.unit, session.location).kind !== 'result')) return nothing;
  return html`<course-evidence
    .view=${evidenceView(content, session, holder, save)}
    .texts=${spoken.texts}
    .words=${words}
    .logo=${logoOf(content, spoken.texts)}
  ></course-evidence>`;
}

/** Of the lesson that the learner is in. */
export function titleOf(content: UnitContent, texts: Texts, session: SessionState): string {
  return plain(lineOf(texts, placeOf(content, session)));
}

/** The lesson that the learner is in, or the unit as long as that is not known. */
function placeOf({ unit }: UnitContent, { location }: SessionState): string {
  return (findLesson(unit, location) ?? unit).id;
}

function logoOf({ logo, media }: UnitContent, texts: Texts): Logo | undefined {
  const name = texts.lines[ORGANISATION_TEXT];
  return name === undefined ? undefined : { address: logo === undefined ? undefined : media[logo], name: plain(name) };
}

// Most often the page is drawn anew for how it stands with saving, or in another part: what is listed is the same then.
const listed = new WeakMap<SessionState['screens'], { readonly of: readonly unknown[]; readonly entries: readonly ScreenEntry[] }>();

function entriesOf(content: UnitContent, texts: Texts, session: SessionState): readonly ScreenEntry[] {
  const of = [content, texts, session.location];
  const known = listed.get(session.screens);
  if (known?.of.every((each, at) => each === of[at])) return known.entries;
  const entries = listEntries(content, texts, session);
  listed.set(session.screens, { of, entries });
  return entries;
}

function listEntries(content: UnitContent, texts: Texts, session: SessionState): readonly ScreenEntry[] {
  const { lessons } = content.unit;
  const needed = new Set(neededScreens(content, session));
  return lessons.flatMap((lesson) =>
    lesson.screens
      // The one shown too: a link may lead to what is not needed.
      .filter((screen) => needed.has(screen) || screen.id === session.location)
      .map((screen, at) => ({
        id: screen.id,
        kind: screen.kind,
        ...(lessons.length > 1 && at === 0 && { lesson: lineOf(texts, lesson.id) }),
        title: lineOf(texts, screen.id),
        done: isDone(content, screen, session.screens[screen.id]),
      })),
  );
}
