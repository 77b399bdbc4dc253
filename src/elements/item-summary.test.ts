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

  it('says that what is about people’s safety has to be right, as long as it is open', () => {
    const { item } = view('purpose');
    expect(summaryOf(view('purpose', { item: { ...item, critical: true } }), feedback('wrong', 0, 1), en)).to.equal(
      'That is not right. This is about safety: please try again until it is right.',
    );
    expect(summaryOf(view('purpose', { item: { ...item, critical: true }, locked: true }), feedback('wrong', 0, 1), en)).to.equal('That is not right.');
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

describe('what is said at the end of a case', () => {
  const at = (best: number, steps: number, words = en) => summaryOf(view('gift', { locked: true }), feedback('partly', best, steps), words);

  it('counts the steps at which the first choice was the best', () => {
    expect(at(2, 2)).to.equal('You made the best choice first at all 2 steps.');
    expect(at(1, 3)).to.equal('You made the best choice first at 1 of 3 steps. Look again at the others.');
    expect(at(0, 3)).to.contain('At none of the 3 steps');
    expect(at(1, 1)).to.equal('You made the best choice.');
    expect(at(0, 1)).to.contain('Your first choice was not the best one.');
  });

  it('mutates the step after the number in Welsh: softly after two, by breath after three and six', () => {
    expect(at(1, 2, cy)).to.contain("o'r 2 gam.");
    expect(at(1, 3, cy)).to.contain("o'r 3 cham.");
    expect(at(0, 4, cy)).to.contain("o'r 4 cam.");
    expect(at(6, 6, cy)).to.contain("o'r 6 cham.");
  });
});

describe('what is said where nothing is right or wrong', () => {
  const noted: ItemFeedback = { outcome: 'noted', points: { earned: 0, max: 0 }, parts: {} };

  it('is thanks, in words of its own for each kind and language', () => {
    expect(summaryOf(view('sure', { locked: true }), noted, en)).to.equal('Thank you. Your answer was noted.');
    expect(summaryOf(view('moment', { locked: true }), noted, en)).to.contain('stays with you');
    expect(summaryOf(view('moment', { locked: true }), noted, cy)).to.contain('aros gyda chi');
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

  it('is an order, a text or a number where that is asked for', () => {
    expect(missingFrom(view('falls'), en)).to.contain('Put the entries in order first');
    expect(missingFrom(view('telephone'), en)).to.contain('Type an answer first');
    expect(missingFrom(view('fridge'), cy)).to.contain('Teipiwch rif yn gyntaf');
  });

  it('is an answer where there is one to choose', () => {
    expect(missingFrom(view('purpose'), en)).to.equal('Choose an answer first.');
  });
});
