import type { Reasons } from '../../src/model/answer-key.js';
import type { Language, RichText, TextId } from '../../src/model/text.js';
import type { AuthoredText } from './authored.js';
import { fillSlots } from './fill-slots.js';
import { readInline, type LineRules } from './markdown/inline.js';
import { parseLine } from './markdown/parser.js';
import type { Place } from './place.js';
import type { Salvaged } from './shape.js';

/** A text of a YAML file and what it becomes. */
export interface AuthoredLine {
  readonly id: TextId;
  readonly text: Salvaged<AuthoredText> | undefined;
  readonly place: Place;
  /** Names stand on buttons and in menus; reasons give the answer away and are kept apart. */
  readonly role: 'name' | 'text' | 'reason';
}

/** The lines of one language. */
export interface ReadLines {
  readonly lines: Readonly<Record<TextId, RichText>>;
  readonly reasons: Reasons;
}

/** Reads the inline Markdown of the lines in one language; mistakes are told at their place. */
export function readLines(authored: readonly AuthoredLine[], language: Language, rules: Omit<LineRules, 'links'>): ReadLines {
  const read = (roles: readonly AuthoredLine['role'][]) =>
    Object.fromEntries(
      authored
        .filter(({ role }) => roles.includes(role))
        .map(({ id, text, place, role }) => {
          const tellInside = () => place.at(language).reporterInside();
          const own = { ...rules, links: role !== 'name' };
          const filled = fillSlots(text?.[language]?.trim() ?? '', own, () => true, tellInside);
          return [id, readInline(parseLine(filled), own, tellInside())];
        }),
    );
  return { lines: read(['name', 'text']), reasons: read(['reason']) };
}
