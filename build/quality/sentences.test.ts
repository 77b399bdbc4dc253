import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sentencesIn, wordsIn } from './sentences.js';

// All counted by hand.
describe('sentences', () => {
  const paragraphs = [
    ['end with a full stop, a question mark or an exclamation mark', 'Stop! Who is it? It is me.', ['Stop!', 'Who is it?', 'It is me.']],
    ['take the quotation mark that closes them along', '“It is my chest,” he says. “I hurt.” Femi gets help.', ['“It is my chest,” he says.', '“I hurt.”', 'Femi gets help.']],
    ['go on where a question within them is followed by a small letter', '“What is it?” asks Dewi. They laugh.', ['“What is it?” asks Dewi.', 'They laugh.']],
    ['may begin with a number', 'It takes long. 20 minutes go by.', ['It takes long.', '20 minutes go by.']],
    ['may begin with a letter that only Welsh has', 'Mae yma. Ŵyr neb.', ['Mae yma.', 'Ŵyr neb.']],
    ['go on over colons, semicolons and numbers with a point', 'Two things: 3.5 cups; and time.', ['Two things: 3.5 cups; and time.']],
  ] as const;
  for (const [title, plain, whole] of paragraphs) {
    it(title, () => assert.deepEqual(sentencesIn({ role: 'paragraph', plain }), { whole, fragments: [] }));
  }

  it('are not made of names, which would make every average better', () => {
    assert.deepEqual(sentencesIn({ role: 'option', plain: 'Say no. Tell her.' }), { whole: [], fragments: ['Say no.', 'Tell her.'] });
    assert.deepEqual(sentencesIn({ role: 'title', plain: 'Where care happens' }), { whole: [], fragments: ['Where care happens'] });
  });

  it('are not made of points without a full stop, but for what stands before the last', () => {
    assert.deepEqual(sentencesIn({ role: 'point', plain: 'with respect and a code' }), { whole: [], fragments: ['with respect and a code'] });
    assert.deepEqual(sentencesIn({ role: 'point', plain: 'Ask first. And so on' }), { whole: ['Ask first.'], fragments: ['And so on'] });
    assert.deepEqual(sentencesIn({ role: 'point', plain: 'Ask first.' }), { whole: ['Ask first.'], fragments: [] });
  });
});

describe('a word', () => {
  const words = [
    ['of English with an apostrophe or a hyphen is one', "Don't ask about well-being", ["Don't", 'ask', 'about', 'well-being']],
    ['of Welsh with what is joined to it is one', "Mae'r gweithiwr di-dâl yn ŵyr i'w nain", ["Mae'r", 'gweithiwr', 'di-dâl', 'yn', 'ŵyr', "i'w", 'nain']],
    ['may be a number, and a telephone number is one', 'Ring 116 123 by 7pm', ['Ring', '116123', 'by', '7pm']],
    ['is not a dash between words', 'here – or there', ['here', 'or', 'there']],
  ] as const;
  for (const [title, text, expected] of words) it(title, () => assert.deepEqual(wordsIn(text), expected));
});
