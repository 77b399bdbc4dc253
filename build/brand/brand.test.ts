import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromRoot } from '../project.js';
import { brandTokens, groundColours, leastContrast, readableShade, SHAPE_CONTRAST, TEXT_CONTRAST } from './brand.js';
import { colourOf, contrast } from './colour.js';

const seed = Math.floor(Math.random() * 2 ** 32);
const anyHex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  // WCAG 2.2: black on white is 21:1; #767676 on white is the palest grey with 4.5 (Understanding 1.4.3).
  it('is what WCAG says it is', () => {
    assert.equal(contrast(colourOf('#000000'), colourOf('#ffffff')), 21);
    assert.ok(contrast(colourOf('#767676'), colourOf('#ffffff')) >= 4.5);
    assert.ok(contrast(colourOf('#777777'), colourOf('#ffffff')) < 4.5);
  });
});

describe(`an employer’s colours (seed ${seed})`, () => {
  it('can be read in light and dark, whatever dark enough main colour was chosen', () => {
    fc.assert(
      fc.property(anyHex, anyHex, (chosen, second) => {
        const main = readableShade(chosen, TEXT_CONTRAST);
        const tokens = brandTokens({ main, second });
        const ratio = (one: string, other: string) => contrast(colourOf(tokens[one] ?? one), colourOf(tokens[other] ?? other));
        for (const ground of [...groundColours.light, 'brand-accent-soft']) assert.ok(ratio('brand-accent', ground) >= TEXT_CONTRAST, ground);
        for (const ground of [...groundColours.dark, 'brand-dark-accent-soft']) assert.ok(ratio('brand-dark-accent', ground) >= TEXT_CONTRAST, ground);
        for (const theme of ['brand', 'brand-dark']) {
          assert.ok(ratio(`${theme}-accent`, `${theme}-accent-ink`) >= TEXT_CONTRAST, `${theme} ink`);
          assert.ok(ratio(`${theme}-accent-strong`, `${theme}-accent-ink`) >= TEXT_CONTRAST, `${theme} strong`);
        }
        assert.ok(ratio('brand-dark-second', '#1c222c') >= SHAPE_CONTRAST);
      }),
      { seed },
    );
  });

  it('keep the main colour itself where it can be read', () => {
    assert.equal(readableShade('#0b5a6f', TEXT_CONTRAST), '#0b5a6f');
    assert.equal(brandTokens({ main: '#0b5a6f' })['brand-accent'], '#0b5a6f');
  });

  it('are measured on what the player’s tokens lay under them', async () => {
    const tokens = await readFile(fromRoot('src/elements/tokens.ts'), 'utf8');
    for (const theme of ['light', 'dark'] as const) {
      const [, declared = ''] = new RegExp(`const ${theme} = css\`([^\`]*)\``).exec(tokens) ?? [];
      const values = ['paper', 'surface', 'sunken'].map((name) => new RegExp(`--course-${name}: (#[0-9a-f]{6});`).exec(declared)?.[1]);
      assert.deepEqual(values, groundColours[theme], theme);
    }
  });

  it('are measured on the palest and the darkest paper they stand on', () => {
    // #767676 has 4.54 on white, less on the course’s own off-white.
    assert.ok(leastContrast('#767676') < 4.5);
  });
});
