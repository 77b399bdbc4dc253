import { plain, type Inline, type Language, type RichText } from '../../../src/model/text.js';
import { policies, type LocalWords } from '../slots.js';
import { quoted, useOneOf } from '../words.js';
import { attributeOf, elementsOf, type Token } from './parser.js';
import { joined, trimmed } from './runs.js';

/** What a line may refer to. Where a list is absent it is not known, and nothing is checked against it. */
export interface LineRules {
  /** Ids of the screens that can be linked to. */
  readonly screens: readonly string[] | undefined;
  readonly languages: readonly Language[] | undefined;
  /** What each term of the glossary means, in the line's language. */
  readonly terms: ReadonlyMap<string, RichText> | undefined;
  /** What the organisation has filled in, in the line's language. */
  readonly local: LocalWords;
  /** False for names: they stand on buttons and in lists, where a link cannot be. */
  readonly links: boolean;
}

/** Tells of a mistake at the next occurrence of `near` in the source. */
export type Tell = (near: string, found: string, wanted: string) => void;

/** Stand in the text where a slot is empty, and where no words are meant for this organisation. Unicode gives them to nobody. */
export const MISSING = '\uE000';
export const NOTHING = '\uE001';

export function withoutNothing(text: string): string {
  return text.replaceAll(/ ?\uE001/g, '');
}

/** The tree of one line. What the format does not have is told and left out. */
export function readInline(tokens: readonly Token[], rules: LineRules, tell: Tell): RichText {
  tellOfHtml(tokens, tell);
  const runs = trimmed(joined(runsOf(tokens, rules, tell)));
  const [only] = runs;
  if (runs.length === 0) return '';
  return runs.length === 1 && typeof only === 'string' ? only : runs;
}

/** One problem a line, however many tags: they come in pairs. */
function tellOfHtml(tokens: readonly Token[], tell: Tell): void {
  for (const token of tokens) {
    const tag = token.type === 'text' && /<(!--|[/!?]?[a-z][^>]*>?)/i.exec(token.content)?.[0];
    if (!tag) continue;
    tell(tag, `HTML (${tag.trim()})`, 'wanted Markdown; a plain < is written \\<');
    return;
  }
}

function runsOf(tokens: readonly Token[], rules: LineRules, tell: Tell): readonly Inline[] {
  return elementsOf(tokens).flatMap((element) => runOf(element, rules, tell));
}

function runOf(element: readonly Token[], rules: LineRules, tell: Tell): readonly Inline[] {
  const [token] = element;
  if (!token) return [];
  const content = () => joined(runsOf(element.slice(1, -1), rules, tell));
  switch (token.type) {
    case 'text':
    case 'text_special':
      return [withoutNothing(token.content)];
    case 'softbreak':
      return [' '];
    case 'strong_open':
      return [{ kind: 'strong', content: content() }];
    case 'em_open':
      return [{ kind: 'emphasis', content: content() }];
    case 'link_open':
      return linkOf(token, content(), rules, tell);
    case 'image':
      tell('![', 'an image within a line', 'wanted it alone in a paragraph of a screen file');
      return [];
    case 'code_inline':
      tell(token.markup, `code (${token.markup}${token.content}${token.markup})`, 'wanted text without backquotes');
      return [token.content];
    case 's_open':
      tell(token.markup, 'text struck through', 'wanted text without ~~');
      return content();
    case 'hardbreak':
      tell('', 'a forced line break', 'wanted a new paragraph, or no spaces or backslash at the end of the line');
      return [' '];
    default:
      throw new Error(`Markdown token ${token.type} has no rule`);
  }
}

function linkOf(token: Token, content: readonly Inline[], rules: LineRules, tell: Tell): readonly Inline[] {
  const href = attributeOf(token, 'href') ?? '';
  const address = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(href);
  const scheme = address?.[1]?.toLowerCase() ?? '';
  const target = address?.[2] ?? '';
  if (plain(content).trim() === '') tell(href, 'a link without words', `wanted some: [words](${href})`);
  if (attributeOf(token, 'title') !== undefined) tell(href, 'a link with a title', 'wanted only the address in the brackets');

  if (scheme === 'lang') {
    if (rules.languages && !rules.languages.includes(target)) {
      tell(href, `${quoted(target)} is no language of the course`, useOneOf(target, rules.languages, 'wanted no language'));
    }
    return [{ kind: 'foreign', language: target, content }];
  }
  if (!rules.links) {
    tell(href, 'a link in a name', 'wanted words only: names stand on buttons and in menus');
    return content;
  }
  if (scheme === 'screen') {
    if (rules.screens && !rules.screens.includes(target)) {
      tell(href, `${quoted(target)} is no screen of this module`, useOneOf(target, rules.screens, 'wanted no link to a screen here'));
    }
    return [{ kind: 'screen-link', screen: target, content }];
  }
  if (scheme === 'term') {
    const definition = rules.terms?.get(target);
    if (rules.terms && definition === undefined) {
      tell(href, `${quoted(target)} is no term of the glossary`, useOneOf(target, [...rules.terms.keys()], 'wanted no link to a term here'));
    }
    return [{ kind: 'term', term: target, definition: definition ?? '', content }];
  }
  if (scheme === 'policy') {
    if (!policies.some((policy) => policy === target)) tell(href, `${quoted(target)} is no policy`, useOneOf(target, policies, ''));
    const linked = rules.local.policies.get(target);
    return linked === undefined ? content : [{ kind: 'link', href: linked, content }];
  }
  if (!['https', 'http', 'mailto', 'tel'].includes(scheme)) {
    tell(href, `a link to ${quoted(href)}`, 'wanted an address with https:, http:, mailto:, tel:, screen:, term:, policy: or lang:');
  }
  return [{ kind: 'link', href, content }];
}
