import { expect } from '@open-wc/testing';
import { items } from '../../tests/elements/fixtures.js';
import { cy } from '../i18n/cy.js';
import { en } from '../i18n/en.js';
import type { ItemFeedback, PartFeedback } from '../model/feedback.js';
import type { ItemView } from '../model/view.js';
import { missingFrom, summaryOf } from './item-summary.js';

function view(id: string, more: Partial<ItemView> = {}): ItemView {
  const item = items[id];
  if (!item) throw new Error(id);
  return { item, order: [], complete: true, tries: 1, revealed: false, locked: false, ...more };
}

/** Feedback on so many parts, the first of them right. */
function feedback(outcome: ItemFeedback['outcome'], right: number, told: number): ItemFeedback {
  const part = (index: number): [string, PartFeedback] => [`p${index}`, { right: index < right, reason: 'why' }];
  return { outcome, points: { earned: right, max: told }, parts: Object.fromEntries(Array.from({ length: told }, (_, index) => part(index))) };
}

describe('what is said of a check', () => {
  it('counts the parts of items whose parts are told of one by one', () => {
    expect(summaryOf(view('sorting'), feedback('partly', 3, 9), en)).to.equal('3 of 9 right. Move the others and check again.');
    expect(summaryOf(view('qualities'), feedback('wrong', 2, 3), en)).to.equal('2 of 3 right. Change the others and check again.');
  });

  it('still counts those that were right after a wrong one was moved and lost its feedback', () => {
    expect(summaryOf(view('sorting'), feedback('partly', 3, 5), en)).to.contain('3 of 9 right.');
  });

  it('speaks of no others where nothing was right', () => {
    expect(summaryOf(view('sorting'), feedback('wrong', 0, 9), en)).to.equal('None of the 9 is right. Change your answer and check again.');
  });

  it('asks for no further try once nothing can be changed', () => {
    expect(summaryOf(view('purpose', { locked: true }), feedback('wrong', 0, 1), en)).to.equal('That is not right.');
    expect(summaryOf(view('sorting', { locked: true }), feedback('right', 9, 9), en)).to.equal('All 9 are right.');
  });

  it('says that the answers are shown once they are', () => {
    const shown = summaryOf(view('sorting', { locked: true, revealed: true }), feedback('partly', 7, 9), en);
    expect(shown).to.equal('7 of 9 right. The right answers are shown.');
  });
});

describe('what is missing', () => {
  const matched = (...sources: string[]) =>
    view('qualities', { response: { kind: 'matching', pairs: Object.fromEntries(sources.map((id) => [id, 'formal'])) } });

  it('is counted in lines, with the soft mutation after two in Welsh', () => {
    expect(missingFrom(matched('affection', 'structure'), en)).to.contain('1 line still needs');
    expect(missingFrom(matched('affection'), en)).to.contain('2 lines still need');
    expect(missingFrom(matched('affection', 'structure'), cy)).to.contain('1 llinell ');
    expect(missingFrom(matched('affection'), cy)).to.contain('2 linell ');
    expect(missingFrom(matched(), cy)).to.contain('3 llinell ');
  });

  it('is counted in items to be placed', () => {
    const placed = view('sorting', { response: { kind: 'classification', placement: { code: 'casual', paper: 'casual' } } });
    expect(missingFrom(placed, en)).to.contain('7 items are still to be placed.');
    expect(missingFrom(placed, cy)).to.contain('7 eitem heb eu gosod');
    expect(missingFrom(view('sorting'), en)).to.contain('9 items');
  });

  it('is an answer where there is one to choose', () => {
    expect(missingFrom(view('purpose'), en)).to.equal('Choose an answer first, then check it.');
  });
});
