import { expect } from '@open-wc/testing';
import { outcomeOf, saveProblem, setProblem, type ErrorFunctions } from './call.js';

const errors: ErrorFunctions = {
  lastError: () => 405,
  errorString: (code) => `words of ${code}`,
  diagnostic: () => 'a diagnosis',
};
const broken = () => {
  throw new Error('the window is gone');
};

describe('the answer of a SCORM call', () => {
  // Three forms of the same answer were seen in running systems; the standard has the first.
  for (const answer of ['true', true, Object('true')]) {
    it(`is true as ${typeof answer} ${String(answer)}`, () => {
      expect(outcomeOf(() => answer, errors).kind).to.equal('true');
    });
  }
  for (const answer of ['false', false, Object(false), null, undefined, '', 'True', 1, '1']) {
    it(`is not true as ${typeof answer} ${JSON.stringify(answer)}`, () => {
      expect(outcomeOf(() => answer, errors).kind).to.equal('false');
    });
  }

  it('comes with the code, its words and the diagnosis', () => {
    expect(outcomeOf(() => 'false', errors)).to.deep.equal({ kind: 'false', code: '405', message: 'words of 405; a diagnosis' });
  });

  it('may be an exception', () => {
    expect(outcomeOf(broken, errors)).to.deep.equal({ kind: 'threw', message: 'Error: the window is gone' });
  });

  it('may be something that cannot become a string', () => {
    expect(outcomeOf(() => Object.create(null), errors).kind).to.equal('threw');
  });

  it('is a plain refusal when the functions that explain it throw too', () => {
    const outcome = outcomeOf(() => 'false', { lastError: broken, errorString: broken, diagnostic: broken });
    expect(outcome).to.deep.equal({ kind: 'false', code: '', message: '' });
  });
});

describe('the problem that a SCORM call leaves', () => {
  it('is none when it answered true', () => {
    expect(setProblem('LMSSetValue', 'e', { kind: 'true' })).to.equal(undefined);
    expect(saveProblem('LMSCommit', { kind: 'true' })).to.equal(undefined);
  });

  it('is the refusal of an element for good', () => {
    expect(setProblem('LMSSetValue', 'cmi.suspend_data', { kind: 'false', code: '405', message: '' })).to.deep.equal({
      kind: 'refused',
      call: 'LMSSetValue',
      about: 'cmi.suspend_data',
      code: '405',
    });
  });

  // SCORM 1.2 RTE 3.3: 301. SCORM 2004 RTE 3.1.7: 133 and 143, which a 1.2 run-time was seen to use.
  for (const code of ['301', '133', '143']) {
    it(`is the end of the session with code ${code}`, () => {
      expect(setProblem('LMSSetValue', 'e', { kind: 'false', code, message: '' })?.kind).to.equal('session-ended');
      expect(saveProblem('LMSCommit', { kind: 'false', code, message: '' })?.kind).to.equal('session-ended');
    });
  }

  it('of a commit is that nothing was saved, whether it said so or threw', () => {
    expect(saveProblem('LMSCommit', { kind: 'false', code: '101', message: 'General exception' })).to.deep.equal({
      kind: 'not-saved',
      call: 'LMSCommit',
      message: '101 General exception',
    });
    expect(saveProblem('LMSCommit', { kind: 'threw', message: 'no' })?.kind).to.equal('not-saved');
  });
});
