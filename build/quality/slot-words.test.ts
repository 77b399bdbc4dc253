import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { longest, replaceSlots } from './slot-words.js';

describe('words that differ from employer to employer', () => {
  const texts = [
    ['are those of each case and those for everyone else', 'Ask {{wales: in Welsh | england: it | away}} now', 'Ask [in Welsh,it,away] now'],
    ['may be only for everyone else', 'Tell {{safeguarding-lead | your safeguarding lead}}.', 'Tell [your safeguarding lead].'],
    ['are none where the slot shows what was filled in', 'Ask {{manager}}.', 'Ask [].'],
  ] as const;
  for (const [title, text, expected] of texts) it(title, () => assert.equal(replaceSlots(text, (words) => `[${words.join(',')}]`), expected));

  it('are measured by the longest', () => assert.equal(longest(['away', 'in Welsh', 'it']), 'in Welsh'));
});
