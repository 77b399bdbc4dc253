import { begin } from '../../src/app/recording.js';
import type { SaveState } from '../../src/model/save-state.js';
import type { SessionState } from '../../src/session/state.js';
import type { Opened } from '../../src/tracking/port.js';
import { unitContent } from '../fixtures/unit.js';

/** A visit in which the learner opens a part of the second screen and leaves: what they were told, and what came of it. */
export async function visit(opened: Opened): Promise<{ readonly told: readonly SaveState[]; readonly state: SessionState }> {
  const told: SaveState[] = [];
  const { store, recording } = begin(unitContent, opened, {
    seed: 7,
    languages: ['en'],
    clock: { now: () => 0, sessionSeconds: () => 9, afterPaint: (task) => task(), later: () => () => undefined },
    tell: (state) => told.push(state),
    warn: () => undefined,
  });
  store.dispatch({ type: 'screen-entered', screen: 'b-s02', at: 0 });
  store.dispatch({ type: 'part-opened', screen: 'b-s02', part: 'glass' });
  await new Promise((resolve) => setTimeout(resolve));
  recording?.flush();
  await recording?.close();
  return { told, state: store.state };
}

/** A window that holds nothing but an LMS's API. */
export function windowWith(name: string, api: object): Window {
  const alone: Record<string, unknown> = { [name]: api };
  alone['parent'] = alone;
  return alone as unknown as Window; // what looking for an API reads of a window
}
