import { expect } from '@open-wc/testing';
import { caseUnit } from '../../tests/fixtures/case-unit.js';
import type { Response } from '../model/item.js';
import { decodeState } from '../session/codec/state-code.js';
import type { Opened, TrackingChanges } from '../tracking/port.js';
import { begin } from './recording.js';

/** What is sent at once when the learner gives this response; drafts wait for a pause, which never comes here. */
async function sentAfter(screen: string, item: string, response: Response): Promise<readonly TrackingChanges[]> {
  const sent: TrackingChanges[] = [];
  const keep = async (changes: TrackingChanges) => {
    sent.push(changes);
    return [];
  };
  const opened: Opened = {
    kind: 'connected',
    launch: { mode: 'normal', prior: { completion: 'incomplete', success: 'unknown' } },
    port: { send: keep, close: keep },
  };
  const { store } = begin(caseUnit, opened, {
    seed: 7,
    languages: ['en'],
    clock: { now: () => 0, sessionSeconds: () => 0, afterPaint: (task) => task(), later: () => () => undefined },
    tell: () => undefined,
    warn: () => undefined,
  });
  store.dispatch({ type: 'response-changed', screen, item, response });
  await Promise.resolve();
  return sent;
}

describe('a choice that cannot be taken back', () => {
  it('is sent to the LMS at once, before the case is checked', async () => {
    const [changes] = await sentAfter('s1', 'gift', { kind: 'case', path: ['accept'] });
    const saved = decodeState(caseUnit, changes?.suspendData ?? '');
    expect(saved.kind === 'state' && saved.state.screens['s1']?.answers['gift']?.response).to.deep.equal({ kind: 'case', path: ['accept'] });
  });

  it('differs in that from an answer that can still be changed', async () => {
    expect(await sentAfter('s3', 'purpose', { kind: 'single-choice', option: 'career' })).to.deep.equal([]);
  });
});
