/** An element with its attributes, in the order in which they are written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text, escaped when it is written, or elements; never both, so lines can be broken between elements. */
  readonly content: string | readonly XmlElement[];
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: string | readonly XmlElement[] = [],
): XmlElement {
  return { name, attributes, content };
}

/**
 * The document as UTF-8 text without a byte-order mark, one element on a line, ending in a line break.
 *
 * @throws RangeError if a text holds a character that XML 1.0 cannot carry (clause 2.2)
 */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}`;
}

function write({ name, attributes, content }: XmlElement, indent: string): string {
  const start = `${indent}<${name}${Object.entries(attributes).map(attribute).join('')}`;
  if (content.length === 0) return `${start}/>\n`;
  if (typeof content === 'string') return `${start}>${escaped(content)}</${name}>\n`;
  return `${start}>\n${content.map((child) => write(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

function attribute([name, value]: readonly [string, string]): string {
  return ` ${name}="${escaped(value)}"`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Unescaped, a parser turns these into a space inside an attribute and drops the last in text (clauses 3.3.3, 2.11).
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

// Clause 2.2: everything else is no character of XML 1.0, not even as a reference.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * A text as it stands in an element or an attribute.
 *
 * @throws RangeError if it holds a character that XML 1.0 cannot carry (clause 2.2)
 */
export function escaped(text: string): string {
  const found = forbidden.exec(text);
  if (found) throw new RangeError(`character ${found[0].codePointAt(0)?.toString(16)} cannot stand in XML: ${text}`);
  return text.replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character);
}
