import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { colourOf, contrast } from '../brand/colour.js';
import { fromRoot } from '../project.js';
import { darkShade, withDarkColours } from './dark-picture.js';

describe('a drawing on a dark page', () => {
  it('has white as the ground, and each colour with the contrast that it was drawn with on white', () => {
    assert.equal(darkShade('#fff'), '#1c222c');
    for (const hex of ['#10323f', '#225f7c', '#8a4b2a', '#a3342b', '#cfc7b6', '#fbf8f1']) {
      const drawn = contrast(colourOf(hex), [255, 255, 255]);
      const shown = contrast(colourOf(darkShade(hex)), colourOf('#1c222c'));
      // A shade is whole numbers, and lightest at white, which has 15.9 with this ground.
      assert.ok(shown > Math.min(drawn, 15.5) - 0.05 && shown < drawn * 1.06 + 0.06, `${hex}: ${drawn} drawn, ${shown} shown`);
    }
  });

  it('says so in itself, beside what it was', () => {
    const drawn = '<svg xmlns="http://www.w3.org/2000/svg" width="4"><path fill="#fff" stroke="#000000"/></svg>';
    assert.equal(
      withDarkColours(drawn),
      '<svg xmlns="http://www.w3.org/2000/svg" width="4"><style>@media (prefers-color-scheme:dark){[fill="#fff"]{fill:#1c222c}[stroke="#000000"]{stroke:#ffffff}}</style><path fill="#fff" stroke="#000000"/></svg>',
    );
  });

  it('keeps what its author chose for the dark, and is as it was where it has no colours', () => {
    for (const drawn of ['<svg><style>@media (prefers-color-scheme: dark) {}</style><path fill="#fff"/></svg>', '<svg><path/></svg>']) assert.equal(withDarkColours(drawn), drawn);
  });

  it('has all its colours where they are looked for, in every picture of the course', () => {
    const folders = readdirSync(fromRoot('modules'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.svg'));
    assert.ok(folders.length >= 10);
    for (const path of folders) {
      const left = readFileSync(join(fromRoot('modules'), path), 'utf8').replace(/\b(?:fill|stroke|stop-color)="[^"]*"/g, '');
      assert.doesNotMatch(left, /#[0-9a-f]{3}\b|#[0-9a-f]{6}\b|<style|style=|rgb\(/i, path);
    }
  });
});
