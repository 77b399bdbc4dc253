import type { AuthoredMedia } from './reading-screens.js';
import { textId, type Cue, type Language, type TextId } from '../../src/model/text.js';
import { readCaptions } from './captions.js';
import type { Place } from './place.js';
import type { Report } from './problem.js';
import { screensOf, sourceOf, type ModuleFiles, type PlacedScreen } from './read-module.js';
import type { Salvaged } from './shape.js';
import type { Tree } from './tree.js';
import { languageName, nearest, quoted } from './words.js';

/** Bytes. Many LMSs take no package above 50 MB, and a learner may have a slow line. */
const LARGEST = 25_000_000;

/** What a module's media screens play. */
export interface Recordings {
  /** By language, then by screen, or screen and `described`. */
  readonly captions: Readonly<Record<Language, Readonly<Record<TextId, readonly Cue[]>>>>;
  /** Files that a screen uses. */
  readonly used: readonly string[];
  /** Audio by its file's name without the end and the language: beside it, captions serve nobody. */
  readonly heard: readonly string[];
  /** Files that are missing, as they were written. */
  readonly missing: readonly string[];
}

/** A file that is named in `module.yaml`, and what it is of. */
interface Named {
  readonly screen: string;
  readonly id: TextId;
  readonly file: string;
  readonly place: Place;
  readonly video: boolean;
  /** A described version of audio: that there is one was told, and of its files nothing more. */
  readonly refused?: string;
  /** The recording whose captions serve where this one has none of its own. */
  readonly captionsOf?: string;
}

/**
 * Finds the files of every recording and reads the captions. A name stands for the file of that name,
 * or for one in each language: `media/visit.mp4` for `media/visit.en.mp4` and `media/visit.cy.mp4`.
 * Captions are always one in each language: `media/visit.en.vtt`.
 */
export function readRecordings(tree: Tree, files: ModuleFiles, languages: readonly Language[], report: Report): Recordings {
  const used: string[] = [];
  const missing: string[] = [];
  const captions: Record<Language, Record<TextId, readonly Cue[]>> = Object.fromEntries(languages.map((language) => [language, {}]));
  const read = new Map<string, readonly Cue[]>();
  const captionsIn = (file: string, named: Named, language: Language): readonly Cue[] => {
    const source = sourceOf(tree, file, report);
    if (tree.bytes.has(file)) return source ? readCaptions(source, report) : [];
    missing.push(file);
    report({ file, line: 1, column: 1, path: named.screen, found: 'missing', wanted: `wanted the captions in ${languageName(language)}` });
    return [];
  };
  const named = screensOf(files).flatMap(namedBy);
  for (const each of named) {
    const found = findFiles(tree, files.id, each, languages, report);
    used.push(...found.there, ...refusedFiles(tree, files.id, each, languages));
    missing.push(...found.missing);
    for (const language of each.video ? languages : []) {
      const file = captionsFile(tree, files.id, each, language);
      // Two recordings may share a file, and its mistakes are told once.
      const cues = read.get(file) ?? captionsIn(file, each, language);
      read.set(file, cues);
      captions[language] = { ...captions[language], [each.id]: cues };
    }
  }
  used.push(...read.keys());
  const heard = named.filter(({ video }) => !video).map(({ file }) => `${files.id}/${file.replace(/\.[^.]+$/, '')}`);
  for (const file of new Set(used)) {
    const size = tree.sizes.get(file) ?? 0;
    if (size <= LARGEST) continue;
    const told = `${(size / 1e6).toFixed(1)} MB`;
    report({ file, line: 1, column: 1, path: 'file', found: told, wanted: `wanted ${LARGEST / 1e6} MB at most: a shorter recording, or more compression` });
  }
  return { captions, used, heard, missing };
}

/** The file for a language: its own where there is one. Relative to the module, as it is written. */
export function fileFor(file: string, language: Language, has: (file: string) => boolean): string {
  const own = file.replace(/(\.[^.]+)$/, `.${language}$1`);
  return has(own) ? own : file;
}

function namedBy({ data, place }: PlacedScreen): readonly Named[] {
  if (data.kind !== 'media' || data.id === undefined) return [];
  const { id, described } = data;
  const main = mainOf(data, place);
  // A name of the wrong form was told.
  if (!main?.place.intact) return [];
  const { file, video } = main;
  const named: Named = { screen: id, id, file, place: main.place, video };
  if (described === undefined || !place.at('described').intact) return [named];
  if (!video) return [{ ...named, refused: described }];
  return [named, { screen: id, id: textId(id, 'described'), file: described, place: place.at('described'), video, captionsOf: file }];
}

function mainOf({ video, audio }: Salvaged<AuthoredMedia>, place: Place) {
  if (video !== undefined) return { file: video, place: place.at('video'), video: true };
  return audio === undefined ? undefined : { file: audio, place: place.at('audio'), video: false };
}

function findFiles(tree: Tree, module: string, { screen, file, place }: Named, languages: readonly Language[], report: Report) {
  const has = (name: string) => tree.sizes.has(`${module}/${name}`);
  const found = languages.map((language) => ({ language, name: fileFor(file, language, has) }));
  const absent = found.filter(({ name }) => !has(name));
  const there = found.filter(({ name }) => has(name)).map(({ name }) => `${module}/${name}`);
  if (absent.length === 0) return { there, missing: [] };
  if (there.length === 0) {
    const media = tree.files.flatMap((each) => (each.startsWith(`${module}/media/`) ? [each.slice(module.length + 1)] : []));
    const meant = nearest(file, media);
    place.report(`no file ${quoted(file)} in the module`, meant ? `use ${meant}` : 'wanted a file in media/');
    return { there, missing: [`${module}/${file}`] };
  }
  const lacking = absent.map(({ language }) => ({ language, name: `${module}/${fileFor(file, language, () => true)}` }));
  for (const { language, name } of lacking) {
    report({ file: name, line: 1, column: 1, path: screen, found: 'missing', wanted: `wanted the recording in ${languageName(language)}` });
  }
  return { there, missing: lacking.map(({ name }) => name) };
}

function refusedFiles(tree: Tree, module: string, { refused }: Named, languages: readonly Language[]): readonly string[] {
  if (refused === undefined) return [];
  return languages.map((language) => `${module}/${fileFor(refused, language, (name) => tree.sizes.has(`${module}/${name}`))}`);
}

/** Those of the described recording may be left out: then it has the other's. */
function captionsFile(tree: Tree, module: string, { file, captionsOf }: Named, language: Language): string {
  const of = (recording: string) => `${module}/${recording.replace(/\.[^.]+$/, `.${language}.vtt`)}`;
  return captionsOf !== undefined && !tree.bytes.has(of(file)) ? of(captionsOf) : of(file);
}
