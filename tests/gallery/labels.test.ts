import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cy } from '../../src/i18n/cy.js';
import { en } from '../../src/i18n/en.js';
import type { Words } from '../../src/i18n/words.js';
import type { ItemKind } from '../../src/model/item.js';
import { lineOf, plain } from '../../src/model/text.js';
import { itemFor, texts } from '../elements/fixtures.js';
import { itemSamples } from './item-samples.js';
import { DEFAULT_LOOK, languages } from './look.js';
import { onGallery } from './on-gallery.js';
import { samples } from './samples.js';
import { treeOf, type TreeNode } from './tree.js';

const words = { en, cy } as const;

/** What is filled in, chosen or marked. */
const FIELDS = ['textbox', 'combobox', 'listbox', 'radio', 'checkbox', 'spinbutton', 'slider', 'switch'];
const GROUPS = ['group', 'radiogroup'];

/** What is to be done, in the words that stand above it, and where a screen reader hears them: with the group, with the field, or before it. */
const instructions: { readonly [Kind in ItemKind]: (spoken: Words) => { readonly words: string; readonly at: 'group' | 'field' | 'before' } } = {
  'single-choice': ({ item }) => ({ words: item.chooseOne, at: 'group' }),
  'multiple-choice': ({ item }) => ({ words: item.chooseAll, at: 'group' }),
  'true-false': ({ item }) => ({ words: item.trueOrFalse, at: 'group' }),
  hotspot: ({ hotspot }) => ({ words: hotspot.chooseAll, at: 'group' }),
  rating: ({ item }) => ({ words: item.rate, at: 'group' }),
  'fill-in': ({ item }) => ({ words: item.typeText, at: 'field' }),
  numeric: ({ item }) => ({ words: item.typeNumber, at: 'field' }),
  reflection: ({ item }) => ({ words: item.reflect, at: 'field' }),
  matching: ({ item }) => ({ words: item.match, at: 'before' }),
  classification: ({ sorting }) => ({ words: sorting.hint, at: 'before' }),
  ordering: ({ ordering }) => ({ words: ordering.hint, at: 'before' }),
  case: (spoken) => ({ words: spoken.case.hint, at: 'before' }),
};

describe('what is asked of a learner is said (WCAG 3.3.2)', () => {
  const on = onGallery();

  for (const language of languages) {
    it(`in ${language}: each field and each group of any element has a name, in every state`, async () => {
      const nameless: string[] = [];
      let fields = 0;
      for (const sample of samples) {
        await on.show(sample, { ...DEFAULT_LOOK, language });
        // A browser's own player is not ours to name.
        const own = (await treeOf(on.page)).filter(({ role, around }) => FIELDS.includes(role) && !around.some((each) => ['Video', 'Audio'].includes(each.role)));
        const asking = new Set(own.flatMap((field) => [field, ...field.around.filter(({ role }) => GROUPS.includes(role))]));
        fields += own.length;
        nameless.push(...[...asking].filter(({ name }) => name === '').map(({ role }) => `${sample.id}: ${role}`));
      }
      assert.deepEqual(nameless, []);
      assert.ok(fields > 300, String(fields));
    });

    for (const [kind, instruction] of Object.entries(instructions)) {
      it(`in ${language}: ${kind} says what to do, to be seen and to be heard where it is done`, async () => {
        const { words: wanted, at } = instruction(words[language]);
        const sample = itemSamples.find(({ group, state }) => group === kind && state === 'untouched') ?? assert.fail(kind);
        await on.show(sample, { ...DEFAULT_LOOK, language });
        assert.ok(await on.page.getByText(wanted).first().isVisible(), 'to be seen');
        const tree = await treeOf(on.page);
        const prompt = plain(lineOf(texts[language], itemFor[kind as ItemKind])); // keys of a table by kind
        const fields = tree.filter(({ role }) => FIELDS.includes(role));
        if (at === 'group') for (const field of fields) assert.ok(field.around.some((group) => GROUPS.includes(group.role) && says(group, prompt) && says(group, wanted)), field.name);
        if (at === 'field') for (const field of fields) assert.ok(says(field, wanted), field.name);
        if (at !== 'before') return assert.ok(fields.length > 0);
        const first = tree.findIndex(({ role, around }) => [...FIELDS, 'button'].includes(role) && around.some((each) => each.role === 'main'));
        const place = tree.findIndex((node) => says(node, wanted));
        assert.ok(place >= 0 && place < first, `${place} before ${first}`);
      });
    }
  }
});

function says({ name, description }: TreeNode, words: string): boolean {
  return name.includes(words) || description.includes(words);
}
