import { z } from 'zod';
import { ID_FORM } from '../../src/model/ids.js';
import type { Language } from '../../src/model/text.js';
import { languageName, listed } from './words.js';

/**
 * The pieces that authored shapes are made of. The message of each schema is the `wanted`
 * half of a problem; that of an unknown key lists the known ones.
 */
export function keys<Shape extends z.core.$ZodShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? known : `wanted keys and values (${known})`),
  });
}

/** A text in every language of the course, by language. */
export type AuthoredText = Readonly<Record<Language, string>>;
export type TextSchema = z.ZodType<AuthoredText>;

/** @param languages - of the course; without them, whatever languages there are */
export function textSchema(languages: readonly Language[] | undefined): TextSchema {
  if (!languages) return z.record(z.string(), z.string('wanted text').regex(/\S/, 'wanted text'), 'wanted text in each language');
  const names = languages.map(languageName);
  const shape = Object.fromEntries(languages.map((language) => [language, lineIn(language)]));
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? languages.join(', ') : `wanted text in ${listed(names)}`),
  });
}

function lineIn(language: Language): z.ZodString {
  const wanted = `wanted the ${languageName(language)} text`;
  return z.string(wanted).regex(/\S/, wanted);
}

/** An id that is given here; one that is only referred to is a `reference`. */
export function id(of: string): z.ZodString {
  return z
    .string(`wanted an id for the ${of}`)
    .regex(ID_FORM, 'wanted letters and digits joined by single hyphens, beginning with a letter')
    .describe(`Names the ${of} for ever: letters, digits and single hyphens, beginning with a letter.`);
}

/** The id of something given elsewhere; whether it exists is checked apart. */
export function reference(to: string): z.ZodString {
  return z.string(`wanted the id of ${to}`).describe(`The id of ${to}.`);
}

/** @param least - how many entries there have to be */
export function listOf<Entry extends z.ZodType>(entry: Entry, what: string, least: number): z.ZodArray<Entry> {
  return z.array(entry, `wanted a list of ${what}`).min(least, least === 1 ? `wanted one or more ${what}` : `wanted ${least} ${what} or more`);
}

/** Ids of `facts.yaml`: what a screen teaches, or what an item asks about. Not shipped. */
export function factsKey() {
  return listOf(reference('a fact of facts.yaml'), 'facts', 1).optional().describe('Facts of facts.yaml that it rests on. Learners do not see them.');
}

/** Percent that passes, of a module or the course. */
export function cutScore() {
  const wanted = 'wanted a percentage from 50 to 100';
  return z.number(wanted).min(50, wanted).max(100, wanted).optional().describe('Percent that passes; leave out where nothing is passed.');
}

/** Percent by objective. */
export function objectiveCutScores() {
  const wanted = 'wanted a percentage from 1 to 100';
  const percent = z.number(wanted).min(1, wanted).max(100, wanted);
  return z
    .record(z.string(), percent, 'wanted a percentage for each objective')
    .optional()
    .describe('Percent by objective that has to be reached too.');
}

export function wholeNumber(least: number, what: string): z.ZodNumber {
  const wanted = `wanted ${what}, a whole number from ${least}`;
  return z.number(wanted).int(wanted).min(least, wanted);
}
