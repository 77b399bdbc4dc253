import { ParseOption, XmlDocument, XmlElement } from 'libxml2-wasm';

/** An element as plain data, so that nothing of the parser's memory is left to free. */
export interface Xml {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By local name; those with a namespace as `{namespace}name`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Xml[];
  /** Of the element and all in it, trimmed. */
  readonly text: string;
}

/**
 * Reads a document without loading anything that it names.
 *
 * @throws Error if it is not well-formed, or begins with a byte-order mark, which some systems do not skip
 */
export function readXml(file: string, bytes: Uint8Array): Xml {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) throw new Error(`${file} begins with a byte-order mark`);
  try {
    using document = XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE });
    return toXml(document.root);
  } catch (error) {
    throw new Error(`${file} is no well-formed XML: ${error instanceof Error ? error.message.trim() : String(error)}`, { cause: error });
  }
}

/** The first child of that name in that namespace. */
export function child(parent: Xml | undefined, namespace: string, name: string): Xml | undefined {
  return children(parent, namespace, name)[0];
}

export function children(parent: Xml | undefined, namespace: string, name: string): readonly Xml[] {
  return parent?.children.filter((each) => each.name === name && each.namespace === namespace) ?? [];
}

function toXml(element: XmlElement): Xml {
  const inner: Xml[] = [];
  for (let node = element.firstChild; node; node = node.next) if (node instanceof XmlElement) inner.push(toXml(node));
  return {
    name: element.name,
    namespace: element.namespaceUri,
    attributes: Object.fromEntries(
      element.attrs.map((attribute) => [
        attribute.namespaceUri ? `{${attribute.namespaceUri}}${attribute.name}` : attribute.name,
        attribute.value,
      ]),
    ),
    children: inner,
    text: element.content.trim(),
  };
}
