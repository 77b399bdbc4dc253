import { expect, fixture, html } from '@open-wc/testing';
import { one, read, rootOf, words } from '../../tests/support/screen-samples.js';
import type { SaveState } from '../model/save-state.js';
import './define.js';
import type { SaveStatusElement } from './save-status.js';

const at = new Date(2026, 0, 5, 14, 2).getTime();
const show = (save: SaveState, language: 'en' | 'cy' = 'en') =>
  fixture<SaveStatusElement>(html`<course-save-status .save=${save} .words=${words[language]}></course-save-status>`);
const seen = (status: SaveStatusElement) => read(one(rootOf(status), '[aria-hidden]'));
const said = (status: SaveStatusElement) => read(one(rootOf(status), '[role=status]'));

describe('the save status', () => {
  const states: readonly (readonly [SaveState, string, string])[] = [
    [{ kind: 'idle' }, '', ''],
    [{ kind: 'saving' }, 'Saving…', "Wrthi'n cadw…"],
    [{ kind: 'saved', at }, 'Saved at 14:02', "Wedi'i gadw am 14:02"],
    [
      { kind: 'waiting' },
      'Not saved yet. Please keep this page open: we will try again.',
      'Heb ei gadw eto. Cadwch y dudalen hon ar agor: byddwn yn rhoi cynnig arall arni.',
    ],
    [{ kind: 'not-recorded', why: 'no-state' }, 'Your place is not being kept', 'Nid yw eich lle yn cael ei gadw'],
    [{ kind: 'not-recorded', why: 'no-lms' }, 'Your work is not being recorded', 'Nid yw eich gwaith yn cael ei gofnodi'],
    [{ kind: 'review' }, 'You are only looking', 'Dim ond edrych yr ydych chi'],
  ];
  for (const [save, english, welsh] of states) {
    it(`tells in both languages of ${save.kind}`, async () => {
      expect(seen(await show(save))).to.equal(english);
      expect(seen(await show(save, 'cy'))).to.equal(welsh);
    });
  }

  it('says politely that work was saved and that it was not (WCAG 4.1.3)', async () => {
    const status = await show({ kind: 'saved', at });
    expect(said(status)).to.equal('Saved at 14:02');
    status.save = { kind: 'waiting' };
    await status.updateComplete;
    expect(said(status)).to.match(/^Not saved yet/);
  });

  it('says nothing new while saving, so that a commit does not talk over feedback', async () => {
    const status = await show({ kind: 'saved', at });
    status.save = { kind: 'saving' };
    await status.updateComplete;
    expect(seen(status)).to.equal('Saving…');
    expect(said(status)).to.equal('Saved at 14:02');
  });

  it('says what to do when nothing is being recorded', async () => {
    for (const language of ['en', 'cy'] as const) {
      const { notRecorded, notRecordedHelp } = words[language].save;
      expect(said(await show({ kind: 'not-recorded', why: 'no-lms' }, language))).to.equal(`${notRecorded}. ${notRecordedHelp['no-lms']}`);
    }
  });
});
