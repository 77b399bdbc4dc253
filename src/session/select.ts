import { screenOf } from '../model/course.js';
import type { UnitContent } from '../model/content.js';
import type { ScreenView } from '../model/view.js';
import { checkView } from './select-check.js';
import { openView, type ViewOptions } from './select-item.js';
import { figureView, resultView, summaryView } from './select-reading.js';
import { shuffle } from './shuffle.js';
import { stateOf } from './start.js';
import type { SessionState } from './state.js';

/** The screen the learner is at, as elements draw it. */
export function screenView(content: UnitContent, state: SessionState, options: ViewOptions): ScreenView {
  const screen = screenOf(content.unit, state.location);
  const held = stateOf(state, screen.id);
  switch (screen.kind) {
    case 'text':
      return { kind: 'text', id: screen.id };
    case 'reveal': {
      const { layout } = screen;
      return { kind: 'reveal', id: screen.id, parts: screen.panels, opened: held.opened, ...(layout && { layout }) };
    }
    case 'worked':
      return { kind: 'worked', id: screen.id, parts: screen.steps, opened: held.opened };
    case 'process':
      return { kind: 'process', id: screen.id, parts: screen.stages, opened: [] };
    case 'figure':
      return figureView(screen, held);
    case 'media': {
      const { kind, id, medium, recording, described } = screen;
      return { kind, id, medium, recording, ...(described && { described }) };
    }
    case 'glossary':
      return { kind: 'glossary', id: screen.id, terms: screen.terms };
    case 'summary':
      return summaryView(content, state, screen);
    case 'result':
      return resultView(content, state, screen.id, options.cutScore);
    case 'activity':
      return {
        kind: 'activity',
        id: screen.id,
        items: shuffle(screen.items, state.seed, 'first', screen.id).map((id) => openView(content, state, screen.id, id, options)),
      };
    case 'check':
      return checkView(content, state, screen, options);
    default:
      return screen satisfies never;
  }
}
