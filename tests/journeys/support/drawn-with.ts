import type { Page } from 'playwright';

/** A font as Chromium tells it. */
export interface DrawnWith {
  readonly familyName: string;
  /** Whether a page brought it, and not the device. */
  readonly isCustomFont: boolean;
}

/**
 * Which fonts the letters around a text are really drawn with, whatever its style asks for.
 *
 * @param text - part of one text node, in whichever shadow root
 * @throws Error if no text has it
 */
export async function drawnWith(page: Page, text: string): Promise<readonly DrawnWith[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const around = parentOf(root, text);
    if (!around) throw new Error(`no text has “${text}”`);
    return (await session.send('CSS.getPlatformFontsForNode', { nodeId: around.nodeId })).fonts;
  } finally {
    await session.detach();
  }
}

/** What is needed of the protocol's nodes. */
interface DomNode {
  readonly nodeId: number;
  readonly nodeType: number;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

function parentOf(node: DomNode, text: string): DomNode | undefined {
  const inside = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  if (inside.some(({ nodeType, nodeValue }) => nodeType === TEXT && nodeValue.includes(text))) return node;
  return inside.map((each) => parentOf(each, text)).find((found) => found !== undefined);
}

/** Of DOM's `Node.nodeType`. */
const TEXT = 3;
