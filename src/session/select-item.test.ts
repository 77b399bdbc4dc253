import { expect } from '@open-wc/testing';
import { caseUnit } from '../../tests/fixtures/case-unit.js';
import { reasons as because, unitContent as content } from '../../tests/fixtures/unit.js';
import { lessonCheck } from '../../tests/support/assessments.js';
import type { Screen } from '../model/course.js';
import type { Placement } from '../model/items/classification.js';
import { reduce } from './reduce.js';
import { itemView } from './select-item.js';
import { startSession } from './start.js';
import type { SessionState } from './state.js';

const reasons = {
  ...because,
  'CA-1.bottle.paper': 'paper will not hold it,',
  'CA-1..closing': 'Both are used again.',
};

/** The letter belongs in paper, the bottle in glass, the jar in either. */
const right = { bottle: 'glass', jar: 'glass', letter: 'paper' };

function checked(placement: Placement, reveal = false): SessionState {
  const [screen, item] = ['b-s04', 'CA-1'];
  const answered = reduce(content, startSession(content.unit, 42, 'en'), { type: 'response-changed', screen, item, response: { kind: 'classification', placement } });
  const state = reduce(content, answered, { type: 'response-checked', screen, item, at: 0 });
  return reveal ? reduce(content, state, { type: 'answers-revealed', screen, item }) : state;
}

const feedbackOn = (state: SessionState, told: Readonly<Record<string, string>> = reasons) =>
  itemView(content, state, 'b-s04', 'CA-1', { reasons: told, review: false }).feedback;

describe('how sure one is', () => {
  it('is not asked of a case, whose outcome is known before the check', () => {
    const { unit } = caseUnit;
    const exam: Screen = { kind: 'check', id: 's1', assessment: lessonCheck('x', ['gift', 'purpose'], 2, { certainty: true }) };
    const asking = { ...caseUnit, unit: { ...unit, lessons: [{ ...unit.lessons[0]!, screens: [exam] }] } };
    const begun = reduce(asking, startSession(asking.unit, 1, 'en'), { type: 'attempt-started', screen: 's1', at: 0 });
    expect(itemView(asking, begun, 's1', 'purpose', { reasons, review: false }).certainty).to.deep.equal({});
    expect(itemView(asking, begun, 's1', 'gift', { reasons, review: false })).not.to.have.property('certainty');
  });
});

describe('what an author says to a token in a wrong place', () => {
  it('comes before the reason, to who put it there', () => {
    expect(feedbackOn(checked({ ...right, bottle: 'paper' }))?.parts['bottle']?.reason).to.deep.equal(['paper will not hold it,', ' ', 'because CA-1.bottle']);
  });

  it('is said to nobody else', () => {
    expect(feedbackOn(checked(right))?.parts['bottle']?.reason).to.equal('because CA-1.bottle');
    expect(feedbackOn(checked({ ...right, letter: 'glass' }))?.parts['letter']?.reason).to.equal('because CA-1.letter');
  });
});

describe('what an author says at the end', () => {
  it('waits while there is something left to try', () => {
    expect(feedbackOn(checked({ ...right, bottle: 'paper' }))).not.to.have.property('closing');
  });

  it('is there once all is right', () => {
    expect(feedbackOn(checked(right))?.closing).to.equal('Both are used again.');
  });

  it('is there once the answers were shown', () => {
    expect(feedbackOn(checked({ ...right, bottle: 'paper' }, true))?.closing).to.equal('Both are used again.');
  });

  it('is nothing where nothing was written', () => {
    expect(feedbackOn(checked(right), because)).not.to.have.property('closing');
  });
});
