import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultLanguage, type CourseManifestInput } from '../manifest/manifest-input.js';
import type { Content } from '../src/model/content.js';
import type { Unit } from '../src/model/course.js';
import { worstCase } from '../src/session/codec/capacity.js';
import { lineOf, plain, type Language } from '../src/model/text.js';
import { STATEMENT_FILE, statementPage } from './access/statement.js';
import { brandTokens } from './brand/brand.js';
import type { PlayerParts } from './bundle.js';
import { firstScreen } from './first-screen/first-screen.js';
import { packedFonts, type Fonts } from './fonts.js';
import { encoded, pageParts, type PackageFile } from './page-parts.js';
import { pageHtml, type FirstScreen } from './page.js';
import type { Parcel } from './parcel.js';
import { fromRoot } from './project.js';
import type { Standard } from './standards.js';
import { languageOf, unitContent, unitLanguage } from './unit-content.js';

/** What one zip will hold. */
export interface Package {
  /** The name of what is in it, in whichever standard. */
  readonly parcel: string;
  readonly standard: string;
  /** The zip's own name, the same from version to version. */
  readonly name: string;
  readonly files: readonly PackageFile[];
  /** For each page the names of the files that its first screen needs, the page first. */
  readonly firstScreens: readonly (readonly string[])[];
  /** Characters: what no learner's saved state of a unit exceeds, and what the standard has room for. */
  readonly suspendData: { readonly most: number; readonly limit?: number };
}

/** What a package is made from. */
export interface PackageSource {
  readonly content: Content;
  readonly parcel: Parcel;
  /** The folder that the content's media files are relative to. */
  readonly folder: string;
}

/** Whether the standard has a package for this: of several units, only where each is launched and tracked by itself. */
export function canPack({ manifest }: Standard, { units }: Parcel): boolean {
  return units.length === 1 || manifest?.writeCourse !== undefined;
}

/**
 * A parcel for one standard. The same input gives the same files. Each unit has its own page at the
 * root, so that what pages have in common lies in the zip once.
 *
 * @throws Error if a media file cannot be read
 * @throws RangeError if `canPack` says no: a bug in the caller
 */
export async function packParcel(source: PackageSource, standard: Standard, player: PlayerParts): Promise<Package> {
  const { content, parcel } = source;
  const { course } = content;
  const texts = Object.fromEntries(course.languages.map((tag) => [tag, languageOf(content, tag).texts]));
  const fonts = await packedFonts();
  const pages = await Promise.all(
    parcel.units.map((unit) => pageOf(source, unit, standard, { player, fonts })),
  );
  const files = [
    ...onceEach(pages.flatMap((page) => page.files)),
    ...fonts.files,
    { name: STATEMENT_FILE, bytes: encoded(statementPage(content)) },
    { name: 'licences.txt', bytes: encoded(player.licences) },
    ...(await schemasOf(standard)),
  ];
  const units = pages.map(({ unit, name }) => ({ unit, page: name }));
  return {
    parcel: parcel.name,
    standard: standard.id,
    name: `${parcel.name}-${standard.id}.zip`,
    files: [...manifestOf(standard, { course, texts, units, files: files.map(({ name }) => name) }), ...files],
    firstScreens: pages.map(({ firstScreen }) => firstScreen),
    suspendData: {
      most: Math.max(...parcel.units.map((unit) => worstCase(unitContent(content, unit, { media: {}, languageScripts: {} })))),
      ...(standard.suspendData !== undefined && { limit: standard.suspendData }),
    },
  };
}

interface Page {
  readonly unit: Unit;
  readonly name: string;
  /** The page first. */
  readonly files: readonly PackageFile[];
  readonly firstScreen: readonly string[];
}

/** What the pages of a package share. */
interface Shared {
  readonly player: PlayerParts;
  readonly fonts: Fonts;
}

async function pageOf({ content, parcel, folder }: PackageSource, unit: Unit, standard: Standard, { player, fonts }: Shared): Promise<Page> {
  const { course, organisation } = content;
  const name = parcel.units.length === 1 ? 'index.html' : `${unit.id}.html`;
  const { data, files, scripts, firstImages } = await pageParts({ content, unit, folder }, player);
  const screenIn = (language: Language): FirstScreen => {
    const spoken = unitLanguage(content, unit, language);
    return { language, title: plain(lineOf(spoken.texts, unit.id)), html: firstScreen(data, spoken) };
  };
  const [, ...others] = course.languages;
  const page = pageHtml({
    firstScreens: [screenIn(defaultLanguage(course)), ...others.map(screenIn)],
    scripts,
    connect: standard.connect,
    fonts: fonts.style,
    ...(organisation?.colours && { colours: brandTokens(organisation.colours) }),
    picture: organisation?.logo !== undefined,
  });
  return { unit, name, files: [{ name, bytes: encoded(page) }, ...files], firstScreen: [name, ...scripts, ...firstImages] };
}

function manifestOf({ manifest, name: standard }: Standard, input: CourseManifestInput): readonly PackageFile[] {
  if (!manifest) return [];
  const { units, ...common } = input;
  const [only, ...more] = units;
  const write = (): string => {
    if (only && more.length === 0) return manifest.write({ ...common, ...only });
    if (!manifest.writeCourse) throw new RangeError(`${standard} has no package of several units`);
    return manifest.writeCourse(input);
  };
  return [{ name: manifest.file, bytes: encoded(write()) }];
}

/** Files of one name are the same: the name says what is in them. */
function onceEach(files: readonly PackageFile[]): readonly PackageFile[] {
  return [...new Map(files.map((file) => [file.name, file])).values()];
}

async function schemasOf(standard: Standard): Promise<readonly PackageFile[]> {
  if (!standard.schemas) return [];
  const folder = fromRoot(standard.schemas);
  const names = (await readdir(folder)).filter((name) => /\.(xsd|dtd)$/.test(name)).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}
