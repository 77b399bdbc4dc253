import { html, type TemplateResult } from 'lit';

/** A template's fixed parts by the tag that they are for: Lit takes the same array for the same template. */
const fixedParts = new Map<string, TemplateStringsArray>();

/**
 * One element with its properties, where a table says which: `html` has no place for a tag.
 *
 * @param tag - has to be one of our own names, never data: it goes into the page as it is
 * @param properties - for one tag always the same names, in the same order
 */
export function elementTemplate(tag: keyof HTMLElementTagNameMap, properties: Readonly<Record<string, unknown>>): TemplateResult {
  let parts = fixedParts.get(tag);
  if (!parts) {
    const before = Object.keys(properties).map((name, at) => `${at === 0 ? `<${tag}` : ''} .${name}=`);
    const strings = [...before, `></${tag}>`];
    parts = Object.assign(strings, { raw: strings });
    fixedParts.set(tag, parts);
  }
  return html(parts, ...Object.values(properties));
}
