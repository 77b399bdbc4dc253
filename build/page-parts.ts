import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { defaultLanguage } from '../manifest/manifest-input.js';
import type { Content, UnitContent } from '../src/model/content.js';
import type { Unit } from '../src/model/course.js';
import type { Language } from '../src/model/text.js';
import type { PlayerParts } from './bundle.js';
import { dataAddress } from './data-address.js';
import { withDarkColours } from './pictures/dark-picture.js';
import { contentScript, languageScript, unitScript } from './data-script.js';
import { firstContent, firstImages, firstTexts } from './first-part.js';
import { unitContent, unitLanguage, unitMedia } from './unit-content.js';

export interface PackageFile {
  /** With forward slashes, from the zip's root. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a unit's page is made from. */
export interface PageSource {
  readonly content: Content;
  readonly unit: Unit;
  /** The folder that the content's media files are relative to. */
  readonly folder: string;
}

export interface PageParts {
  /** What the player will read. */
  readonly data: UnitContent;
  /** All that the page loads, sooner or later. */
  readonly files: readonly PackageFile[];
  /** What the page loads at once, in the order in which it runs. */
  readonly scripts: readonly string[];
  readonly firstImages: readonly string[];
}

/**
 * What one unit's page loads. Names change with what is in a file, since LMSs let browsers keep files for
 * months; so of two pages, files of the same name are the same.
 *
 * @throws Error if a media file cannot be read
 */
export async function pageParts(source: PageSource, player: PlayerParts): Promise<PageParts> {
  const { content, unit } = source;
  const media = await mediaOf(source);
  const scriptOf = (tag: Language): string => languageScript(tag, unitLanguage(content, unit, tag)) + wordsIn(player, tag);
  const [first] = content.course.languages;
  const languages = content.course.languages.map((tag) => ({ tag, file: hashed(`language-${tag}.js`, encoded(scriptOf(tag))) }));
  const screens = hashed('screens.js', encoded(player.screens));
  const data = unitContent(content, unit, {
    screensScript: screens.name,
    media: Object.fromEntries(media.map(({ asset, address }) => [asset, address])),
    languageScripts: Object.fromEntries(languages.map(({ tag, file }) => [tag, file.name])),
  });
  const unitFile = hashed('unit.js', encoded(unitScript(data)));
  // With as much of the first language as the first screen needs: one request less before it can be used.
  const begun = first === undefined ? '' : languageScript(first, firstTexts(content, unit, first)) + wordsIn(player, first);
  const contentFile = hashed('content.js', encoded(contentScript(firstContent(data, content.course.languages.flatMap((tag) => firstImages(content, unit, tag)), unitFile.name)) + begun));
  const script = hashed('player.js', encoded(player.code));
  const atOnce = new Set(firstImages(content, unit, defaultLanguage(content.course)));
  return {
    data,
    files: [script, screens, contentFile, unitFile, ...languages.map(({ file }) => file), ...media.flatMap(({ file }) => file ?? [])],
    // The player comes last: it reads the other when it starts.
    scripts: [contentFile, script].map(({ name }) => name),
    firstImages: media.flatMap(({ asset, file }) => (file && atOnce.has(asset) ? file.name : [])),
  };
}

/** The interface's words travel with the author's. */
function wordsIn({ words }: PlayerParts, language: Language): string {
  const script = words[language];
  if (script === undefined) throw new RangeError(`no interface words in ${language}`);
  return script;
}

/** As UTF-8. */
export function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

interface Medium {
  readonly asset: string;
  /** Where it is to be found: a file's name, or the picture itself. */
  readonly address: string;
  readonly file?: PackageFile;
}

async function mediaOf({ content, unit, folder }: PageSource): Promise<readonly Medium[]> {
  return Promise.all(
    unitMedia(content, unit).map(async (asset) => {
      const path = content.media[asset];
      if (path === undefined) throw new RangeError(`no media file for ${asset}`);
      const bytes = await readFile(join(folder, path));
      if (asset === content.organisation?.logo) return { asset, address: dataAddress(path, bytes) };
      const file = hashed(`media/${asset}`, extname(path) === '.svg' ? encoded(withDarkColours(bytes.toString('utf8'))) : bytes);
      return { asset, address: file.name, file };
    }),
  );
}

/** The file under a name that says what is in it; letters that some file server trips over become hyphens. */
export function hashed(name: string, bytes: Uint8Array): PackageFile {
  const extension = extname(name);
  const stem = name.slice(0, -extension.length).replace(/[^A-Za-z0-9/]+/g, '-');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return { name: `${stem}-${hash}${extension.toLowerCase()}`, bytes };
}
