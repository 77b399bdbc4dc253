import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languages, textSizes, themes, widths } from './look.js';
import { samples } from './samples.js';
import { GalleryVisitor } from './visitor.js';

/*
 * A picture of each sample in each look, to be gone through by eye: `node --import tsx tests/gallery/screenshots.ts --to folder`.
 * Of `only`, the samples whose id begins so; each of `colours`, `language` and `width` can be given several times.
 */

const { values } = parseArgs({
  options: {
    to: { type: 'string', default: 'dist/gallery' },
    only: { type: 'string', default: '' },
    colours: { type: 'string', multiple: true, default: [...themes] },
    language: { type: 'string', multiple: true, default: [...languages] },
    width: { type: 'string', multiple: true, default: ['320', '1280'] },
    text: { type: 'string', default: '100' },
    forced: { type: 'boolean', default: false },
  },
});
const wanted = <T extends string | number>(all: readonly T[], chosen: readonly string[]) => all.filter((each) => chosen.includes(String(each)));

mkdirSync(values.to, { recursive: true });
const visitor = await GalleryVisitor.open();
try {
  for (const width of wanted(widths, values.width)) {
    const page = await visitor.page({ viewport: { width, height: 640 }, forcedColors: values.forced ? 'active' : 'none' });
    for (const sample of samples.filter(({ id }) => id.startsWith(values.only))) {
      for (const language of wanted(languages, values.language)) {
        for (const colours of wanted(themes, values.colours)) {
          for (const text of wanted(textSizes, [values.text])) {
            await visitor.show(page, sample, { language, colours, text });
            const name = [sample.id, language, values.forced ? 'forced' : colours, width, text].join('.');
            await page.screenshot({ path: join(values.to, `${name}.png`), fullPage: true });
          }
        }
      }
    }
    await page.close();
  }
} finally {
  await visitor.close();
}
