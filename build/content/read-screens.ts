import type { Language } from '../../src/model/text.js';
import type { LineRules } from './markdown/inline.js';
import { readScreen, type ScreenText } from './markdown/screen-file.js';
import { missingImages, picturesOf } from './item-images.js';
import type { Report } from './problem.js';
import { screensOf, sourceOf, type ModuleFiles, type PlacedScreen } from './read-module.js';
import { hasSoundSections, sectionsOf } from './reading-screens.js';
import { readRecordings, type Recordings } from './recordings.js';
import type { Tree } from './tree.js';
import { languageName, listed, withoutMeant } from './words.js';

/** A module's screens in all languages, and the media that they show. */
export interface ModuleScreens {
  /** By screen id. */
  readonly texts: ReadonlyMap<string, readonly ScreenText[]>;
  /** By language, then by text id. */
  readonly captions: Recordings['captions'];
  /** File by asset name. */
  readonly media: Readonly<Record<string, string>>;
}

/**
 * Reads every screen file that `module.yaml` asks for, and tells of those that are missing or too many.
 *
 * @param rulesIn - what lines in this language may refer to
 */
export function readScreens(
  tree: Tree,
  files: ModuleFiles,
  languages: readonly Language[],
  rulesIn: (language: Language) => LineRules,
  report: Report,
): ModuleScreens {
  const media = tree.files.filter((file) => file.startsWith(`${files.id}/media/`));
  // Those of other modules are read with these.
  const screens = screensOf(files).filter(({ data }) => data.kind !== 'borrow');
  const complete = files.module?.data.screens?.every((screen) => screen?.id !== undefined) ?? false;
  const missing: string[] = [];
  const wrongAddresses: string[] = [];
  const texts = new Map<string, readonly ScreenText[]>();

  for (const screen of screens) {
    const { id } = screen.data;
    if (id === undefined || texts.has(id)) continue;
    const absent = languages.filter((language) => !tree.bytes.has(fileOf(files.id, id, language)));
    missing.push(...absent.map((language) => fileOf(files.id, id, language)));
    tellOfAbsent(files.id, screen, id, absent, languages, report);
    const rules = rulesOf(files, screen, id, media);
    let flawed = false;
    const reportFlaw: Report = (problem) => {
      flawed = true;
      report(problem);
    };
    const read = (isReadable(screen) ? languages : []).flatMap((language) => {
      const source = sourceOf(tree, fileOf(files.id, id, language), report);
      return source ? [readScreen(source, language, { ...rules, lines: rulesIn(language) }, reportFlaw, (address) => wrongAddresses.push(address))] : [];
    });
    // In a flawed file an image may be missing only because it was written wrongly.
    if (!flawed && read.length === languages.length) compareImages(read);
    texts.set(id, read);
  }

  const recordings = readRecordings(tree, files, languages, report);
  const pictures = picturesOf(files);
  wrongAddresses.push(...missingImages(pictures, media.map((file) => file.slice(files.id.length + 1))));
  const addresses = [...[...texts.values()].flat().flatMap(({ images }) => images.map(({ address }) => address)), ...pictures.flatMap(({ file }) => file ?? [])];
  const used = new Set([...addresses.map((address) => `${files.id}/${address}`), ...recordings.used]);
  if (complete && languages.length > 0) {
    tellOfStrays(tree, files.id, [...texts.keys()], languages, missing, report);
    const unused = media.filter((file) => !used.has(file));
    const wrong = [...wrongAddresses.map((address) => `${files.id}/${address}`), ...recordings.missing];
    const allRead = [...texts.values()].every((read) => read.length === languages.length);
    for (const file of allRead ? withoutMeant(unused, wrong) : []) report({ file, line: 1, column: 1, path: 'file', ...uselessness(file, recordings) });
  }
  // Captions go with the texts.
  const assets = media.filter((file) => !file.endsWith('.vtt')).map((file): [string, string] => [assetName(files.id, file), file]);
  return { texts, captions: recordings.captions, media: Object.fromEntries(assets) };
}

function fileOf(module: string, screen: string, language: Language): string {
  return `${module}/screens/${screen}.${language}.md`;
}

/** Whether it is known what the screen's files have to look like. */
function isReadable({ data, place }: PlacedScreen): boolean {
  return data.kind !== undefined && hasSoundSections(data, place);
}

/** `m1/circle.svg` for `m1/media/circle.svg`. */
export function assetName(module: string, file: string): string {
  return `${module}/${file.slice(`${module}/media/`.length)}`;
}

function tellOfAbsent(
  module: string,
  { place }: PlacedScreen,
  id: string,
  absent: readonly Language[],
  languages: readonly Language[],
  report: Report,
): void {
  if (absent.length === 0) return;
  if (absent.length === languages.length) {
    place.at('id').report('no screen file', `write ${listed(absent.map((language) => fileOf(module, id, language)))}`);
    return;
  }
  for (const language of absent) {
    report({ file: fileOf(module, id, language), line: 1, column: 1, path: id, found: 'missing', wanted: `wanted the screen in ${languageName(language)}` });
  }
}

function rulesOf(
  files: ModuleFiles,
  screen: PlacedScreen,
  id: string,
  media: readonly string[],
) {
  return {
    id,
    kind: screen.data.kind,
    parts: sectionsOf(screen.data)?.flatMap((section) => section ?? []),
    media: media.map((file) => file.slice(files.id.length + 1)),
    assetName: (address: string) => assetName(files.id, `${files.id}/${address}`),
  };
}

/** What is said of a file of `media/` that no screen shows. */
function uselessness(file: string, { heard }: Recordings): { readonly found: string; readonly wanted: string } {
  const ofAudio = file.endsWith('.vtt') && heard.some((name) => /^\.([A-Za-z-]+\.)?vtt$/.test(file.startsWith(name) ? file.slice(name.length) : ''));
  if (ofAudio) return { found: 'captions of audio', wanted: 'delete it: captions are for video, and the transcript serves audio' };
  return { found: 'on no screen', wanted: 'show it or delete it' };
}

/** Every image is in every language; a file may have its language in its name: `map.cy.svg`. */
function compareImages(texts: readonly ScreenText[]): void {
  const shared = ({ images, language }: ScreenText) => images.map(({ address }) => address.replace(`.${language}.`, '.*.'));
  for (const text of texts) {
    for (const [index, image] of text.images.entries()) {
      const name = shared(text)[index] ?? image.address;
      const lacking = texts.filter((other) => !shared(other).includes(name)).map(({ language }) => languageName(language));
      if (lacking.length === 0) continue;
      image.tell(`the image ${image.address} in ${languageName(text.language)} only`, `wanted it in ${listed(lacking)} too`);
    }
  }
}

/** Files in the module's folder that nothing reads. */
function tellOfStrays(
  tree: Tree,
  module: string,
  screens: readonly string[],
  languages: readonly Language[],
  missing: readonly string[],
  report: Report,
): void {
  const read = new Set(screens.flatMap((screen) => languages.map((language) => fileOf(module, screen, language))));
  const stray = tree.files.filter((file) => file.startsWith(`${module}/screens/`) && !read.has(file));
  for (const file of withoutMeant(stray, missing)) {
    report({ file, line: 1, column: 1, path: 'file', found: 'a screen that nothing uses', wanted: `name it in ${module}/module.yaml, or delete it` });
  }
}
