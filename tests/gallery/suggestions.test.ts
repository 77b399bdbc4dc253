import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { cy } from '../../src/i18n/cy.js';
import { en } from '../../src/i18n/en.js';
import type { Words } from '../../src/i18n/words.js';
import type { ItemKind } from '../../src/model/item.js';
import { itemSamples } from './item-samples.js';
import { DEFAULT_LOOK, languages, type Look } from './look.js';
import { onGallery } from './on-gallery.js';
import { treeOf, type TreeNode } from './tree.js';

const words = { en, cy } as const;

/** Kinds that can be checked with nothing, or not enough, in them: what is told then. Numbers are those of the samples. */
const missing: Partial<{ readonly [Kind in ItemKind]: (spoken: Words) => string }> = {
  'single-choice': ({ item }) => item.answerFirst,
  'multiple-choice': ({ item }) => item.answerFirst,
  'true-false': ({ item }) => item.answerFirst,
  hotspot: ({ item }) => item.answerFirst,
  rating: ({ item }) => item.answerFirst,
  'fill-in': ({ item }) => item.textFirst,
  numeric: ({ item }) => item.numberFirst,
  matching: ({ item }) => item.matchFirst(3),
  classification: ({ item }) => item.placeFirst(9),
  ordering: ({ ordering }) => ordering.first,
};

/** Kinds that can be not right and answered again: what is told of how to go on. */
const onward: Partial<{ readonly [Kind in ItemKind]: (spoken: Words) => string }> = {
  'single-choice': ({ item }) => item.changeAnswer,
  'multiple-choice': ({ item }) => item.changeAnswer,
  'true-false': ({ item }) => item.changeAnswer,
  hotspot: ({ item }) => item.changeAnswer,
  'fill-in': ({ item }) => item.changeAnswer,
  numeric: ({ item }) => item.changeAnswer,
  matching: ({ item }) => item.changeOthers,
  classification: ({ item }) => item.moveOthers,
  ordering: ({ item }) => item.moveOthers,
};

/** Where an entry is a field of its own, which can be said to be wrong. */
const FIELDS = ['textbox', 'combobox'];

describe('an answer that cannot be taken, or is not right', () => {
  const on = onGallery();

  const show = async (kind: string, state: string, language: Look['language']): Promise<void> => {
    const sample = itemSamples.find((each) => each.group === kind && each.state === state) ?? assert.fail(`${kind}, ${state}`);
    await on.show(sample, { ...DEFAULT_LOOK, language });
  };
  /** To be seen, and in a live region. */
  const isTold = async (said: string): Promise<void> => {
    const told = on.page.locator('[role=status]').getByText(said).first();
    assert.ok((await told.count()) > 0, said);
    assert.ok(await told.isVisible(), said);
  };

  for (const language of languages) {
    for (const [kind, expected] of Object.entries(missing)) {
      it(`in ${language}: ${kind} checked too early says what is missing, and the field says that it is (WCAG 3.3.1, 3.3.3)`, async () => {
        await show(kind, 'checked too early', language);
        const said = expected(words[language]);
        await isTold(said);
        for (const field of (await fieldsOf(on.page)).filter(() => kind !== 'classification')) assert.ok(field.invalid && field.description.includes(said), field.name);
      });
    }

    for (const typed of ['chwech six', '4 neu 5', '-']) {
      it(`in ${language}: of “${typed}” in place of a number it is said that a number is wanted, and what was typed is kept (WCAG 3.3.3)`, async () => {
        await show('numeric', 'untouched', language);
        await on.page.getByRole('textbox').fill(typed);
        await on.page.locator('.check').click();
        const said = words[language].item.numberFirst;
        await isTold(said);
        const [field] = await fieldsOf(on.page);
        assert.ok(field?.invalid && field.description.includes(said) && field.description.includes(words[language].item.typeNumber));
        assert.equal(await on.page.getByRole('textbox').inputValue(), typed);
      });
    }

    for (const [kind, expected] of Object.entries(onward)) {
      it(`in ${language}: ${kind} that is not right says what to do next and, of each part, why (WCAG 3.3.3)`, async () => {
        await show(kind, 'checked, not all right', language);
        await isTold(expected(words[language]));
        const verdicts = on.page.locator('.verdict.wrong');
        assert.ok((await verdicts.count()) > 0);
        for (const verdict of await verdicts.all()) {
          assert.ok(await verdict.isVisible());
          // The word for it, and a reason after that.
          const text = (await verdict.textContent()) ?? '';
          assert.ok(text.replace(words[language].item.wrong, '').replace(/\W/g, '').length > 10, text);
        }
        // What can be changed is what was not right, and is described by why.
        const fields = (await treeOf(on.page)).filter(({ role, around }) => [...FIELDS, 'radio', 'checkbox', 'button'].includes(role) && around.some((each) => each.role === 'main'));
        assert.ok(fields.some(({ description }) => description.includes(words[language].item.wrong)));
      });
    }
  }
});

async function fieldsOf(page: Page): Promise<readonly TreeNode[]> {
  return (await treeOf(page)).filter(({ role }) => FIELDS.includes(role));
}
