import { z } from 'zod';
import { ORGANISATION_TEXT, type Organisation } from '../../src/model/organisation.js';
import type { Language } from '../../src/model/text.js';
import { leastContrast, readableShade, SHAPE_CONTRAST, TEXT_CONTRAST } from '../brand/brand.js';
import { cutScore, keys, wholeNumber } from './authored.js';
import type { AuthoredLine } from './lines.js';
import { localTextSchema, nameIn, warnOfMissing, words, type LocalText } from './local-text.js';
import type { Place } from './place.js';
import type { Report } from './problem.js';
import { sourceOf, type ModuleFiles } from './read-module.js';
import { readAuthored, type Authored } from './shape.js';
import { nations, policies, settings, type Policy } from './slots.js';
import type { Tree } from './tree.js';
import { nearest, quoted } from './words.js';

/** `organisation.yaml` as it is written: whatever differs from employer to employer. Each key may be left out. */
export interface AuthoredOrganisation {
  readonly name?: LocalText | undefined;
  readonly logo?: string | undefined;
  readonly colours?: { readonly main: string; readonly second?: string | undefined } | undefined;
  /** Percent, of units with a final assessment. */
  readonly 'pass-mark'?: number | undefined;
  /** Of final assessments. */
  readonly attempts?: number | undefined;
  readonly nation?: (typeof nations)[number] | undefined;
  readonly setting?: (typeof settings)[number] | undefined;
  /** What the manager is called. */
  readonly manager?: LocalText | undefined;
  readonly 'safeguarding-lead'?: { readonly name?: string | undefined; readonly phone?: string | undefined; readonly email?: string | undefined } | undefined;
  /** Telephone number. */
  readonly 'out-of-hours'?: string | undefined;
  /** One address for all languages, or one for each. */
  readonly policies?: Readonly<Partial<Record<Policy, string | LocalText | undefined>>> | undefined;
  /** Markdown by module id. */
  readonly extra?: Readonly<Record<string, LocalText>> | undefined;
  /** `2027-03-31`: the day by which the course is read through again. */
  readonly 'review-date'?: string | undefined;
  readonly 'refresher-months'?: number | undefined;
}

const FILE = 'organisation.yaml';
/** What others read in the same folder: no misspelling of it. */
const BESIDE = ['course.yaml', 'facts.yaml', 'glossary.yaml', 'translation.yaml'];
const COLOUR = /^#[0-9a-f]{6}$/i;
const PICTURE = /^[^/]+\.(svg|png|webp|jpe?g)$/i;
/** Every learner waits for it before the first screen is complete. */
const LARGEST_LOGO = 30_000;

export function organisationSchema(languages: readonly Language[] | undefined): z.ZodType<AuthoredOrganisation> {
  const picture = 'wanted the name of a picture in this folder, such as logo.svg';
  const text = localTextSchema(languages, words);
  const link = z.union([address(), localTextSchema(languages, address)], 'wanted a web address that begins with https://, or one for each language');
  return keys({
    name: text.optional().describe('As learners know it.'),
    logo: z.string(picture).regex(PICTURE, picture).optional().describe('A picture beside this file: svg, png, webp or jpg. It stands on white, and needs the name.'),
    colours: keys({
      main: colour().describe('Of links, buttons and all that is chosen. Dark enough to be read on white.'),
      second: colour().optional().describe('Of the progress line and the edges of notes. Without it, the main colour.'),
    }).optional(),
    'pass-mark': cutScore().describe('Percent that passes, for each module with a final assessment. Without it, the modules’ own.'),
    attempts: wholeNumber(1, 'how many attempts there are').optional().describe('How many attempts there are at a final assessment. Without it, the assessment’s own.'),
    nation: oneOf(nations).describe('Where the service is: which codes, laws and regulators learners are pointed to.'),
    setting: oneOf(settings).describe('What the service is: the words of scenes.'),
    manager: text.optional().describe('What learners call their manager, such as team leader.'),
    'safeguarding-lead': keys({ name: words('wanted a name').optional(), phone: phone().optional(), email: email().optional() })
      .optional()
      .describe('Whom to tell of a worry about someone.'),
    'out-of-hours': phone().optional().describe('The number to ring when nobody is in the office.'),
    policies: keys(forEach(policies, link.optional())).optional().describe('Where learners find them: https://…'),
    extra: z.record(z.string(), text, 'wanted a text for each module').optional().describe('By module: a text of your own on its first screen.'),
    'review-date': z.string(DATE_WANTED).refine(isDate, DATE_WANTED).optional().describe('The day by which you read the course through again.'),
    'refresher-months': wholeNumber(1, 'after how many months learners take a refresher').optional().describe('After how many months learners take a refresher.'),
  });
}

const DATE_WANTED = 'wanted a date as year, month and day, such as 2027-03-31';

function colour(): z.ZodString {
  const wanted = 'wanted a colour as # and six digits, in quotes, such as "#0b5a6f"';
  return z.string(wanted).regex(COLOUR, wanted);
}

function oneOf<const Name extends string>(names: readonly Name[]) {
  return z.enum(names, `use one of ${names.join(', ')}`).optional();
}

function forEach<Name extends string, Value>(names: readonly Name[], value: Value): Record<Name, Value> {
  // Every name gets its value here.
  return Object.fromEntries(names.map((name) => [name, value])) as Record<Name, Value>;
}

/** 3 to 15 digits: 101 is one, and no number of the world is longer (ITU E.164). */
function phone(): z.ZodType<string> {
  const wanted = 'wanted a telephone number in quotes, such as "01234 567890"';
  return z.string(wanted).refine((value) => /^\+?[\d ()-]+$/.test(value) && /^\d{3,15}$/.test(value.replaceAll(/\D/g, '')), wanted);
}

function email(): z.ZodType<string> {
  const wanted = 'wanted an email address';
  return z.string(wanted).regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, wanted);
}

function address(wanted = 'wanted a web address that begins with https://'): z.ZodType<string> {
  return z.string(wanted).refine((value) => /^https:\/\/\S+$/.test(value) && URL.canParse(value), wanted);
}

function isDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00Z`).toISOString().startsWith(value);
}

/**
 * Reads and checks it; a course need not have one. `undefined` where there is none, or it cannot be used.
 *
 * @param today - as a date is written in the file
 */
export function readOrganisation(
  tree: Tree,
  languages: readonly Language[] | undefined,
  today: string,
  report: Report,
): Authored<AuthoredOrganisation> | undefined {
  tellOfMisspelt(tree, report);
  const source = sourceOf(tree, FILE, report);
  const file = source && readAuthored(source, organisationSchema(languages), report);
  if (!file) return undefined;
  checkLocal(file, languages ?? [], today);
  checkColour(file.data.colours?.main, file.place.at('colours', 'main'), TEXT_CONTRAST, 'text');
  checkColour(file.data.colours?.second, file.place.at('colours', 'second'), SHAPE_CONTRAST, 'a line');
  checkLogo(file, tree);
  return file;
}

/** A file that is nearly called so would be passed over in silence. */
function tellOfMisspelt({ files }: Tree, report: Report): void {
  for (const file of files.filter((name) => /^[^/]+\.ya?ml$/.test(name) && name !== FILE && nearest(name, [FILE, ...BESIDE]) === FILE)) {
    report({ file, line: 1, column: 1, path: 'file', found: 'a file that nothing reads', wanted: `wanted the name ${FILE}` });
  }
}

function checkLocal({ data, place }: Authored<AuthoredOrganisation>, languages: readonly Language[], today: string): void {
  warnOfMissing(data.name, place.at('name'), languages, 'the other one is shown');
  warnOfMissing(data.manager, place.at('manager'), languages, 'it is not shown');
  for (const [policy, link] of Object.entries(data.policies ?? {})) {
    if (typeof link === 'object') warnOfMissing(link, place.at('policies', policy), languages, 'there is no link');
  }
  for (const [module, text] of Object.entries(data.extra ?? {})) warnOfMissing(text, place.at('extra', module), languages, 'it is not shown');
  const lead = place.at('safeguarding-lead');
  if (data['safeguarding-lead'] && Object.keys(data['safeguarding-lead']).length === 0) lead.report('nothing about the safeguarding lead', 'wanted name, phone or email');
  const review = data['review-date'];
  if (review !== undefined && isDate(review) && review < today) place.at('review-date').warn(`the review date ${review} is past`, 'wanted the course read through, then a later date');
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

/** The name in each language; where it has none, as it is in another, since a name is a name. */
export function organisationLines(file: Authored<AuthoredOrganisation> | undefined, languages: readonly Language[]): readonly AuthoredLine[] {
  const name = file?.data.name;
  const text = Object.fromEntries(languages.map((language) => [language, nameIn(name, language) ?? '']));
  return file && name ? [{ id: ORGANISATION_TEXT, text, place: file.place.at('name'), role: 'name' }] : [];
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
