import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Language } from '../../src/model/text.js';
import type { Tree } from '../content/tree.js';
import type { AuthorString } from './author-string.js';
import { captionStrings, type CaptionSource } from './caption-strings.js';
import { screenStrings, type ScreenSource } from './markdown-strings.js';
import { yamlStrings } from './yaml-strings.js';
import { pictureStrings, type PictureSource } from './picture-strings.js';
import { WORDS, wordFile } from './words/word-file.js';
import { wordStrings } from './words/word-strings.js';

/** Everything that authors say, in the order in which the course says it. */
export interface AuthorStrings {
  /** The course's languages, its own order: the first is the one that is translated from. */
  readonly languages: readonly Language[];
  readonly modules: readonly string[];
  /** What each has its own status: what the whole course shares, the interface's words if they are translated here, and the modules. */
  readonly parts: readonly (string | undefined)[];
  readonly strings: readonly AuthorString[];
}

/**
 * Reads them without the check, so that a course that waits for its translation can be read as well. What cannot
 * be read is passed over.
 */
export function readStrings(tree: Tree): AuthorStrings {
  const { languages, modules } = readFrame(tree);
  const shared = ['course.yaml', 'glossary.yaml', 'organisation.yaml'].filter((file) => tree.bytes.has(file));
  const words = wordStrings(tree, languages);
  return {
    languages,
    modules,
    parts: [undefined, ...(words.length > 0 ? [WORDS] : []), ...modules],
    strings: [
      ...shared.flatMap((file) => yamlStrings({ file, text: textIn(tree, file) }, languages)),
      ...words,
      ...modules.flatMap((module) => moduleStrings(tree, module, languages)),
    ],
  };
}

/** The file's text without a byte-order mark; empty where there is none. */
export function textIn(tree: Tree, file: string): string {
  return new TextDecoder().decode(tree.bytes.get(file) ?? new Uint8Array());
}

/** The file of a screen, of captions, of a picture or of the interface's words in another language. */
export function fileInLanguage(file: string, from: Language, to: Language): string {
  if (file === wordFile(from)) return wordFile(to);
  return file.replace(new RegExp(`\\.${from}(\\.(?:md|vtt|svg))$`), `.${to}$1`);
}

export function screenFile(module: string, screen: string, language: Language): string {
  return `${module}/screens/${screen}.${language}.md`;
}

/** The course's languages; none while its file cannot be read. */
export function courseLanguages(tree: Tree): readonly Language[] {
  return readFrame(tree).languages;
}

function readFrame(tree: Tree): { readonly languages: readonly Language[]; readonly modules: readonly string[] } {
  const { contents } = parseDocument(textIn(tree, 'course.yaml'), { prettyErrors: false });
  const listIn = (key: string): readonly string[] => {
    const list = isMap(contents) ? contents.get(key, true) : undefined;
    return isSeq(list) ? [...new Set(list.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : [])))] : [];
  };
  return { languages: listIn('languages'), modules: listIn('modules').filter((module) => tree.bytes.has(`${module}/module.yaml`)) };
}

/** Screens in their order, what is drawn in pictures and said in recordings, then what is practised and what is asked. */
function moduleStrings(tree: Tree, module: string, languages: readonly Language[]): readonly AuthorString[] {
  const yaml = (file: string) => yamlStrings({ file, text: textIn(tree, file), module }, languages);
  const inFolder = (folder: string) => tree.files.filter((file) => file.startsWith(`${module}/${folder}/`) && file.endsWith('.yaml'));
  const screens = screensOf(tree, module).flatMap((screen) => {
    const sources = languages.flatMap((language): ScreenSource[] => {
      const file = screenFile(module, screen, language);
      return tree.bytes.has(file) ? [{ module, screen, language, file, text: textIn(tree, file) }] : [];
    });
    return screenStrings(sources);
  });
  const named = (extension: string) => new Set(tree.files.flatMap((file) => (file.startsWith(`${module}/media/`) ? (new RegExp(`([^/]+)\\.[^./]+\\.${extension}$`).exec(file)?.[1] ?? []) : [])));
  const pictures = [...named('svg')].flatMap((picture) => {
    const sources = languages.flatMap((language): PictureSource[] => {
      const file = `${module}/media/${picture}.${language}.svg`;
      return tree.bytes.has(file) ? [{ module, language, file, text: textIn(tree, file) }] : [];
    });
    return pictureStrings(picture, sources);
  });
  const recordings = named('vtt');
  const captions = [...recordings].flatMap((recording) => {
    const sources = languages.flatMap((language): CaptionSource[] => {
      const file = `${module}/media/${recording}.${language}.vtt`;
      return tree.bytes.has(file) ? [{ module, language, file, text: textIn(tree, file) }] : [];
    });
    return captionStrings(recording, sources);
  });
  return [...yaml(`${module}/module.yaml`), ...screens, ...pictures, ...captions, ...inFolder('activities').flatMap(yaml), ...inFolder('assessments').flatMap(yaml)];
}

/** Ids of the module's screens in its order, then those of files that it does not name. */
function screensOf(tree: Tree, module: string): readonly string[] {
  const { contents } = parseDocument(textIn(tree, `${module}/module.yaml`), { prettyErrors: false });
  const list = isMap(contents) ? contents.get('screens', true) : undefined;
  const ids = isSeq(list) ? list.items.map((each) => (isMap(each) ? each.get('id') : undefined)) : [];
  const named = ids.filter((id) => typeof id === 'string');
  const written = tree.files.flatMap((file) => {
    const [, screen] = /^[^/]+\/screens\/([A-Za-z0-9-]+)\.[^/]+\.md$/.exec(file) ?? [];
    return screen !== undefined && file.startsWith(`${module}/`) ? [screen] : [];
  });
  return [...new Set([...named.filter((id) => written.includes(id)), ...written])];
}
