import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cy } from '../../src/i18n/cy.js';
import { en } from '../../src/i18n/en.js';
import { plain, type Language } from '../../src/model/text.js';
import { kindsCourse } from './support/kinds-course.js';
import { Learner } from './support/learner.js';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY } from './support/patience.js';
import { Attempt } from './support/preview.js';
import { expectedInteractions, toldInteractions } from './support/scorm12-record.js';
import { treeHands } from './support/tree-hands.js';

const on = onStage(() => kindsCourse(['k1'], ['scorm12']));

describe('a module of every kind of item and screen, met as the browser’s accessibility tree alone', { concurrency: 2 }, () => {
  for (const [language, words] of [['en', en], ['cy', cy]] as const) {
    it(`is played to its end in ${language === 'en' ? 'English' : 'Welsh'}: everything has a role and a name in that language, and each answer is spoken of`, A_JOURNEY, async () => {
      const attempt = await Attempt.begin(on.stage, 'k1-scorm12');
      const { page, course } = await attempt.launch();
      const hands = await treeHands(page);
      const learner = new Learner(on.content, 'k1', course, hands, 'en');
      if (language !== 'en') await learner.switchTo(language);
      const before = hands.met.length;
      await learner.playFrom(0);
      await learner.saveAndExit();
      await attempt.leave();
      const report = await attempt.report();
      assert.deepEqual([attempt.complaints, report.refused], [[], []]);
      assert.deepEqual(toldInteractions(report), expectedInteractions(on.content, 'k1', learner.done));
      assert.equal(report.status, 'completed');

      const foreign = linesOnlyIn(language === 'en' ? 'cy' : 'en', language);
      const met = hands.met.slice(before);
      assert.deepEqual(met.filter(({ name, description }) => foreign.has(name) || foreign.has(description)), []);
      // A description that runs its parts together is read as one word.
      assert.deepEqual(met.filter(({ description }) => /\p{Ll}[.!?]\p{Lu}/u.test(description)), []);
      for (const kind of ['button', 'radio', 'checkbox', 'combobox', 'textbox']) assert.ok(met.some(({ role }) => role === kind), kind);
      // Whatever is checked is told: of each answer whether it was right, or that it is saved.
      const verdicts = hands.heard.filter((said) => [words.item.allRight, words.item.noted.rating, ...[2, 3, 4, 5].map((count) => words.item.countRight(count, count))].some((each) => said.includes(each)));
      assert.ok(verdicts.length >= 10, hands.heard.join('\n'));
    });
  }

  /** What an author or the interface says in one language and not in the other. */
  function linesOnlyIn(language: Language, other: Language): ReadonlySet<string> {
    const linesOf = (each: Language) => Object.values(on.content.languages[each]?.texts.lines ?? {}).map((line) => plain(line));
    const known = new Set(linesOf(other));
    return new Set(linesOf(language).filter((line) => !known.has(line)));
  }
});
