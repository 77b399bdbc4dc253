import { z } from 'zod';
import { ORGANISATION_TEXT, type Organisation } from '../../src/model/organisation.js';
import type { Language } from '../../src/model/text.js';
import { leastContrast, readableShade, SHAPE_CONTRAST, TEXT_CONTRAST } from '../brand/brand.js';
import { cutScore, keys, textSchema, wholeNumber, type AuthoredText } from './authored.js';
import type { AuthoredLine } from './lines.js';
import type { Place } from './place.js';
import type { Report } from './problem.js';
import { sourceOf, type ModuleFiles } from './read-module.js';
import { readAuthored, type Authored } from './shape.js';
import type { Tree } from './tree.js';
import { nearest, quoted } from './words.js';

/** `organisation.yaml` as it is written: whatever differs from employer to employer. Each key may be left out. */
export interface AuthoredOrganisation {
  readonly name?: AuthoredText | undefined;
  readonly logo?: string | undefined;
  readonly colours?: { readonly main: string; readonly second?: string | undefined } | undefined;
  /** Percent, of units with a final assessment. */
  readonly 'pass-mark'?: number | undefined;
  /** Of final assessments. */
  readonly attempts?: number | undefined;
}

const FILE = 'organisation.yaml';
const COLOUR = /^#[0-9a-f]{6}$/i;
const PICTURE = /^[^/]+\.(svg|png|webp|jpe?g)$/i;
/** Every learner waits for it before the first screen is complete. */
const LARGEST_LOGO = 30_000;

export function organisationSchema(languages: readonly Language[] | undefined): z.ZodType<AuthoredOrganisation> {
  const picture = 'wanted the name of a picture in this folder, such as logo.svg';
  return keys({
    name: textSchema(languages).optional().describe('As learners know it.'),
    logo: z.string(picture).regex(PICTURE, picture).optional().describe('A picture beside this file: svg, png, webp or jpg. It stands on white, and needs the name.'),
    colours: keys({
      main: colour().describe('Of links, buttons and all that is chosen. Dark enough to be read on white.'),
      second: colour().optional().describe('Of the progress line and the edges of notes. Without it, the main colour.'),
    }).optional(),
    'pass-mark': cutScore().describe('Percent that passes, for each module with a final assessment. Without it, the modules’ own.'),
    attempts: wholeNumber(1, 'how many attempts there are').optional().describe('How many attempts there are at a final assessment. Without it, the assessment’s own.'),
  });
}

function colour(): z.ZodString {
  const wanted = 'wanted a colour as # and six digits, in quotes, such as "#0b5a6f"';
  return z.string(wanted).regex(COLOUR, wanted);
}

/** Reads and checks it; a course need not have one. `undefined` where there is none, or it cannot be used. */
export function readOrganisation(tree: Tree, languages: readonly Language[] | undefined, report: Report): Authored<AuthoredOrganisation> | undefined {
  const source = sourceOf(tree, FILE, report);
  const file = source && readAuthored(source, organisationSchema(languages), report);
  if (!file) return undefined;
  checkColour(file.data.colours?.main, file.place.at('colours', 'main'), TEXT_CONTRAST, 'text');
  checkColour(file.data.colours?.second, file.place.at('colours', 'second'), SHAPE_CONTRAST, 'a line');
  checkLogo(file, tree);
  return file;
}

function checkColour(written: string | undefined, place: Place, least: number, what: string): void {
  if (written === undefined || !COLOUR.test(written)) return;
  const contrast = leastContrast(written);
  if (contrast >= least) return;
  // Cut off, not rounded: 4.49 is not 4.5.
  const told = Math.floor(contrast * 100) / 100;
  place.report(`${quoted(written)} has a contrast of ${told} with the page, and ${what} needs ${least}`, `use "${readableShade(written, least)}" or a darker one`);
}

function checkLogo({ data, place }: Authored<AuthoredOrganisation>, tree: Tree): void {
  const { logo } = data;
  if (logo === undefined || !PICTURE.test(logo)) return;
  const at = place.at('logo');
  const pictures = tree.files.filter((file) => PICTURE.test(file));
  if (!pictures.includes(logo)) {
    const meant = nearest(logo, pictures);
    at.report(`no file ${quoted(logo)} in the folder`, meant ? `use ${meant}` : 'wanted a file beside organisation.yaml');
  } else if ((tree.sizes.get(logo) ?? 0) > LARGEST_LOGO) {
    at.report(`a file of ${tree.sizes.get(logo)} bytes`, `wanted ${LARGEST_LOGO} or fewer: every learner waits for it`);
  }
  if (data.name === undefined && place.intact && place.at('name').intact) at.report('a logo without a name', 'wanted name too: it is what the logo says to those who cannot see it');
}

/** Tells of marks and attempts that would hold for nothing: whoever set them believes that they do. */
export function checkForFinals(file: Authored<AuthoredOrganisation> | undefined, modules: readonly ModuleFiles[]): void {
  const assessments = modules.flatMap((module) => [...module.assessments.values()]);
  if (!file || assessments.some((assessment) => !assessment || assessment.data.role === 'final')) return;
  for (const key of ['pass-mark', 'attempts'] as const) {
    if (file.data[key] !== undefined) file.place.at(key).reportKey('no module has a final assessment', 'leave it out');
  }
}

export function organisationLines(file: Authored<AuthoredOrganisation> | undefined): readonly AuthoredLine[] {
  return file?.data.name ? [{ id: ORGANISATION_TEXT, text: file.data.name, place: file.place.at('name'), role: 'name' }] : [];
}

/** With the logo's file, relative to the modules folder, by its asset name. */
export function toOrganisation({ logo, colours }: AuthoredOrganisation): { readonly organisation: Organisation; readonly media: Readonly<Record<string, string>> } {
  // Named as no module's picture is: no module has this id.
  const asset = logo === undefined ? undefined : `${ORGANISATION_TEXT}/${logo}`;
  const { main, second } = colours ?? {};
  return {
    organisation: {
      ...(asset !== undefined && { logo: asset }),
      ...(main !== undefined && { colours: { main: main.toLowerCase(), ...(second !== undefined && { second: second.toLowerCase() }) } }),
    },
    media: asset === undefined || logo === undefined ? {} : { [asset]: logo },
  };
}
