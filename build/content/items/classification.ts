import { z } from 'zod';
import { textId } from '../../../src/model/text.js';
import { id, keys, listOf, reference, type AuthoredText } from '../authored.js';
import type { AuthoredLine } from '../lines.js';
import type { Place } from '../place.js';
import type { Salvaged } from '../shape.js';
import { useOneOf } from '../words.js';
import { closingKey, closingLines, type AuthoredClosing } from './closing.js';
import { imageLines, imageSchema, pictured, placedImage, type AuthoredImage } from './image.js';
import { baseKeys, baseOf, numbered, type AuthoredBase, type ItemReader, type KnownIds } from './item-reader.js';

export interface AuthoredClassification extends AuthoredBase, AuthoredClosing {
  readonly kind: 'classification';
  readonly categories: readonly string[];
  readonly pool?: boolean | undefined;
  readonly tokens: readonly AuthoredToken[];
}

interface AuthoredToken {
  readonly id: string;
  readonly label: AuthoredText;
  readonly image?: AuthoredImage | undefined;
  /** One, or all that are right, the best first. Absent where the token rightly stays in the pool. */
  readonly category?: string | readonly string[] | undefined;
  readonly reason: AuthoredText;
  /** By wrong category. */
  readonly misplaced?: Readonly<Record<string, AuthoredText>> | undefined;
}

const category = reference('a category of course.yaml');

export const classification: ItemReader<'classification', AuthoredClassification> = {
  schema: (text) =>
    keys({
      ...baseKeys('classification', text),
      categories: listOf(category, 'categories', 2),
      pool: z.boolean('wanted true or false').optional().describe('true where some tokens belong in none of the categories.'),
      tokens: listOf(
        keys({
          id: id('token'),
          label: text,
          image: imageSchema(text).optional(),
          category: z
            .union([category, listOf(category, 'categories', 1)], 'wanted the id of a category, or a list of them')
            .optional()
            .describe('Where it belongs; left out, with pool: true, for a token that belongs nowhere.'),
          reason: text.describe('Why it belongs there.'),
          misplaced: z.record(z.string(), text, 'wanted a text for each category').optional().describe('By category: said first to who put it there, where it is wrong.'),
        }),
        'tokens',
        2,
      ),
      ...closingKey(text),
    }),
  lines: (item, place) => [
    ...(item.tokens ?? []).flatMap((token, index): AuthoredLine[] => {
      const name = textId(item.id ?? '', token?.id ?? '');
      const at = place.at('tokens', index);
      return [
        { id: name, text: token?.label, place: at.at('label'), role: 'name' },
        ...imageLines(token?.image, at, item.id, token?.id),
        { id: name, text: token?.reason, place: at.at('reason'), role: 'reason' },
        ...Object.entries(token?.misplaced ?? {}).map(([each, text]): AuthoredLine => ({ id: textId(name, each), text, place: at.at('misplaced', each), role: 'reason' })),
      ];
    }),
    ...closingLines(item, place),
  ],
  ids: (item, place) => ({
    parts: (item.tokens ?? []).map((token, index) => ({ id: token?.id, place: place.at('tokens', index, 'id') })),
    places: (item.categories ?? []).map((each, index) => ({ id: each, place: place.at('categories', index) })),
  }),
  images: (item, place) => (item.tokens ?? []).flatMap((token, index) => placedImage(token?.image, place.at('tokens', index))),
  check(item, place, known) {
    const own = checkCategories(item, place, known);
    for (const [index, token] of (item.tokens ?? []).entries()) {
      checkToken(token, place.at('tokens', index, 'category'), own, known);
      checkMisplaced(token, place.at('tokens', index, 'misplaced'), own);
    }
    checkPool(item, place);
  },
  convert: (item, locked, assetOf) => ({
    item: {
      ...baseOf(item, item.tokens.length),
      tokens: numbered(item.tokens.map((token) => token.id), locked.parts).map((part, index) => ({ ...part, ...pictured(item.tokens[index] ?? {}, assetOf) })),
      categories: numbered(item.categories, locked.places),
      ...(item.pool && { pool: true }),
    },
    key: {
      kind: 'classification',
      accepts: Object.fromEntries(item.tokens.filter(({ category }) => category !== undefined).map((token) => [token.id, accepted(token)])),
    },
  }),
};

/** The activity's categories if they are all the course's; else tokens are held against the course's alone. */
function checkCategories(item: Salvaged<AuthoredClassification>, place: Place, known: KnownIds): readonly string[] | undefined {
  const written = item.categories ?? [];
  const own = written.flatMap((each) => each ?? []);
  const all = known.categories;
  if (!all) return undefined;
  for (const [index, each] of written.entries()) {
    if (each === undefined || all.includes(each)) continue;
    place.at('categories', index).report(`"${each}" is no category of the course`, useOneOf(each, all, 'wanted one of course.yaml, which has none'));
  }
  const complete = own.length > 0 && own.length === written.length && own.every((each) => all.includes(each));
  return complete ? own : undefined;
}

/** Without a pool each token belongs somewhere; with it, at least one. */
function checkPool(item: Salvaged<AuthoredClassification>, place: Place): void {
  if (!place.intact || !place.at('pool').intact) return;
  const tokens = place.at('tokens');
  const nowhere = (item.tokens ?? []).flatMap((token, index) =>
    token && token.category === undefined && tokens.at(index).intact && tokens.at(index, 'category').intact ? [tokens.at(index)] : [],
  );
  if (!item.pool) {
    for (const token of nowhere) token.at('category').report('missing', 'wanted the id of a category, or a list of them, or pool: true for tokens that belong nowhere');
  } else if (nowhere.length > 0 && nowhere.length === item.tokens?.length) {
    tokens.report('no token that belongs in a category', 'wanted a category on at least one');
  }
}

function checkToken(token: Salvaged<AuthoredToken> | undefined, place: Place, own: readonly string[] | undefined, known: KnownIds): void {
  for (const [index, each] of accepted(token).entries()) {
    const at = Array.isArray(token?.category) ? place.at(index) : place;
    const candidates = own ?? known.categories ?? [each];
    if (accepted(token).indexOf(each) < index) at.report(`"${each}" again`, 'wanted each category once');
    if (candidates.includes(each)) continue;
    const of = known.categories?.includes(each) ? 'activity' : 'course';
    at.report(`"${each}" is no category of the ${of}`, useOneOf(each, candidates, 'wanted a category'));
  }
}

/** Said of a place where the token does not belong. */
function checkMisplaced(token: Salvaged<AuthoredToken> | undefined, place: Place, own: readonly string[] | undefined): void {
  for (const each of Object.keys(token?.misplaced ?? {})) {
    const wrong = own?.filter((category) => !accepted(token).includes(category)) ?? [each];
    if (accepted(token).includes(each)) place.at(each).reportKey(`"${each}" is where the token belongs`, useOneOf(each, wrong, 'leave it out'));
    else if (!wrong.includes(each)) place.at(each).reportKey(`"${each}" is no category of the activity`, useOneOf(each, wrong, 'leave it out'));
  }
}

function accepted(token: Salvaged<AuthoredToken> | undefined): readonly string[] {
  if (token?.category === undefined) return [];
  return typeof token.category === 'string' ? [token.category] : token.category.flatMap((each) => each ?? []);
}
