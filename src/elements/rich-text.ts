import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.js';
import type { Block, Body, Inline, RichText } from '../model/text.js';
import { ScreenChooseEvent } from './events.js';

/** What running text needs beside itself. */
export interface BodyOptions {
  readonly words: Words;
  /** Address of each asset by the name that `image` blocks use. */
  readonly media: Readonly<Record<string, string>>;
  /** Level of the headings inside; the element that shows the text has the level above. */
  readonly level: 2 | 3 | 4;
}

/** A line of text, to be put inside a paragraph, label, heading or button. */
export function line(text: RichText, words: Words): string | readonly (string | TemplateResult)[] {
  return typeof text === 'string' ? text : text.map((run) => inline(run, words));
}

/** Running text as paragraphs, headings, lists, callouts and images; styled by `prose`. */
export function body(blocks: Body, options: BodyOptions): readonly (TemplateResult | typeof nothing)[] {
  return blocks.map((each) => block(each, options));
}

function inline(run: Inline, words: Words): string | TemplateResult {
  if (typeof run === 'string') return run;
  const content = line(run.content, words);
  switch (run.kind) {
    case 'strong':
      return html`<strong>${content}</strong>`;
    case 'emphasis':
      return html`<em>${content}</em>`;
    case 'foreign':
      return html`<span lang=${run.language} dir="auto">${content}</span>`;
    case 'term':
      return html`<course-term .term=${run.term} .definition=${run.definition} .words=${words}>${content}</course-term>`;
    case 'link':
      return link(run.href, content, words);
    case 'screen-link': {
      // A link of HTML could be opened in a new tab, where no LMS would record anything; a button would not break over two lines.
      const choose = (event: Event) => event.currentTarget?.dispatchEvent(new ScreenChooseEvent(run.screen));
      return html`<span class="link" role="link" tabindex="0" @click=${choose} @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && choose(event)}>${content}</span>`;
    }
    default:
      return run satisfies never;
  }
}

/** Only the four schemes that authors may use; anything else is shown without its address. */
function link(href: string, content: unknown, words: Words): TemplateResult {
  // A number with spaces keeps its order in languages that are written from right to left.
  if (/^(mailto|tel):/i.test(href)) return html`<a href=${href} dir="auto">${content}</a>`;
  if (!/^https?:\/\//i.test(href)) return html`${content}`;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer">${content}<span class="visually-hidden"> ${words.opensNewTab}</span></a>`;
}

function block(each: Block, options: BodyOptions): TemplateResult | typeof nothing {
  switch (each.kind) {
    case 'paragraph':
      return html`<p>${line(each.content, options.words)}</p>`;
    case 'heading':
      return heading(each.content, options);
    case 'list': {
      const items = each.items.map((item) => html`<li>${listItem(item, options)}</li>`);
      return each.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'callout':
      return html`<div class="callout">${body(each.blocks, options)}</div>`;
    case 'image': {
      const address = options.media[each.asset];
      return address === undefined ? nothing : html`<img src=${address} alt=${each.alternative} />`;
    }
    default:
      return each satisfies never;
  }
}

function heading(content: RichText, { words, level }: BodyOptions): TemplateResult {
  const text = line(content, words);
  if (level === 2) return html`<h2>${text}</h2>`;
  return level === 3 ? html`<h3>${text}</h3>` : html`<h4>${text}</h4>`;
}

/** An item of one paragraph is set without it, so that short lists stay close together. */
function listItem(item: Body, options: BodyOptions): unknown {
  const [first, ...others] = item;
  if (first?.kind !== 'paragraph') return body(item, options);
  return [line(first.content, options.words), ...body(others, options)];
}
