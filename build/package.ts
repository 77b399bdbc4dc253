import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { defaultLanguage, nameIn } from '../manifest/manifest-input.js';
import type { Content } from '../src/model/content.js';
import { screensOf, type Course, type Unit } from '../src/model/course.js';
import { bodyOf } from '../src/model/text.js';
import { worstCase } from '../src/session/codec/capacity.js';
import type { Player } from './bundle.js';
import { contentScript, languageScript } from './data-script.js';
import { pageHtml } from './page.js';
import { fromRoot } from './project.js';
import type { Standard } from './standards.js';
import { imagesOf, languageOf, unitContent, unitLanguage, unitMedia } from './unit-content.js';
import { nameOf } from './unit-name.js';

/** What one zip will hold. */
export interface Package {
  readonly unit: string;
  readonly standard: string;
  /** The zip's own name, the same from version to version. */
  readonly name: string;
  readonly files: readonly PackageFile[];
  /** The names of the files that the first screen needs, the page first. */
  readonly firstScreen: readonly string[];
  /** Characters: what no learner's saved state exceeds, and what the standard has room for. */
  readonly suspendData: { readonly most: number; readonly limit?: number };
}

/** What a package is made from. */
export interface PackageSource {
  readonly content: Content;
  readonly unit: Unit;
  /** The folder that the content's media files are relative to. */
  readonly folder: string;
}

export interface PackageFile {
  /** With forward slashes, from the zip's root. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * One unit for one standard. The same input gives the same files.
 *
 * All that the page loads has a name that changes with what is in it: LMSs let browsers keep
 * files for months.
 *
 * @throws Error if a media file cannot be read
 */
export async function packageUnit(source: PackageSource, standard: Standard, player: Player): Promise<Package> {
  const { content, unit } = source;
  const { course } = content;
  const page = 'index.html';
  const texts = Object.fromEntries(course.languages.map((tag) => [tag, languageOf(content, tag).texts]));
  const parts = await partsOf(source, player);
  const files = [
    { name: page, bytes: pageOf(course, nameIn({ texts }, defaultLanguage(course), unit.id), standard, parts.scripts) },
    ...parts.files,
    { name: 'licences.txt', bytes: text(player.licences) },
    ...(await schemasOf(standard)),
  ];
  const manifest = standard.manifest && {
    name: standard.manifest.file,
    bytes: text(standard.manifest.write({ course, unit, texts, page, files: files.map(({ name }) => name) })),
  };
  return {
    unit: unit.id,
    standard: standard.id,
    name: `${nameOf(course, unit)}-${standard.id}.zip`,
    files: [...(manifest ? [manifest] : []), ...files],
    firstScreen: [page, ...parts.scripts, ...parts.firstImages],
    suspendData: { most: worstCase(unitContent(content, unit, { media: {}, languageScripts: {} })), ...limitOf(standard) },
  };
}

function limitOf({ suspendData }: Standard): { readonly limit?: number } {
  return suspendData === undefined ? {} : { limit: suspendData };
}

interface Parts {
  /** All that the page loads, sooner or later. */
  readonly files: readonly PackageFile[];
  /** What the page loads at once, in the order in which it runs. */
  readonly scripts: readonly string[];
  readonly firstImages: readonly string[];
}

async function partsOf(source: PackageSource, player: Player): Promise<Parts> {
  const { content, unit } = source;
  const media = await mediaOf(source);
  const languages = content.course.languages.map((tag) => ({
    tag,
    file: hashed(`language-${tag}.js`, text(languageScript(tag, unitLanguage(content, unit, tag)))),
  }));
  const data = unitContent(content, unit, {
    media: Object.fromEntries(media.map(({ asset, file }) => [asset, file.name])),
    languageScripts: Object.fromEntries(languages.map(({ tag, file }) => [tag, file.name])),
  });
  const contentFile = hashed('content.js', text(contentScript(data)));
  const script = hashed('player.js', text(player.code));
  const atOnce = new Set(firstImages(content, unit));
  return {
    files: [script, contentFile, ...languages.map(({ file }) => file), ...media.map(({ file }) => file)],
    // The player comes last: the others only hold what it reads when it starts.
    scripts: [contentFile, ...languages.slice(0, 1).map(({ file }) => file), script].map(({ name }) => name),
    firstImages: media.filter(({ asset }) => atOnce.has(asset)).map(({ file }) => file.name),
  };
}

function pageOf(course: Course, title: string, standard: Standard, scripts: readonly string[]): Uint8Array {
  const language = defaultLanguage(course);
  const [, ...others] = course.languages;
  return text(pageHtml({ languages: [language, ...others], title, scripts, connect: standard.connect }));
}

interface Medium {
  readonly asset: string;
  readonly file: PackageFile;
}

async function mediaOf({ content, unit, folder }: PackageSource): Promise<readonly Medium[]> {
  return Promise.all(
    unitMedia(content, unit).map(async (asset) => {
      const path = content.media[asset];
      if (path === undefined) throw new RangeError(`no media file for ${asset}`);
      return { asset, file: hashed(`media/${asset}`, await readFile(join(folder, path))) };
    }),
  );
}

/** Of the screen that a learner meets first, in the language that the package opens in. */
function firstImages(content: Content, unit: Unit): readonly string[] {
  const [screen] = screensOf(unit);
  const { texts } = languageOf(content, defaultLanguage(content.course));
  return screen ? imagesOf(bodyOf(texts, screen.id)) : [];
}

async function schemasOf(standard: Standard): Promise<readonly PackageFile[]> {
  if (!standard.schemas) return [];
  const folder = fromRoot(standard.schemas);
  const names = (await readdir(folder)).filter((name) => /\.(xsd|dtd)$/.test(name)).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}

/** The file under a name that says what is in it; letters that some file server trips over become hyphens. */
function hashed(name: string, bytes: Uint8Array): PackageFile {
  const extension = extname(name);
  const stem = name.slice(0, -extension.length).replace(/[^A-Za-z0-9/]+/g, '-');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return { name: `${stem}-${hash}${extension.toLowerCase()}`, bytes };
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}
