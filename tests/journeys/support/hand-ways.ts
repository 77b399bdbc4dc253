import type { BrowserContextOptions, Page } from 'playwright';
import { keyboardHands, pointerHands, touchHands, type Hands } from './hands.js';
import { treeHands, type TreeHands } from './tree-hands.js';

/** With what a learner operates a course, and on what. */
export interface HandWay {
  /** On the command line. */
  readonly id: HandId;
  readonly name: string;
  readonly hands: (page: Page) => Promise<Hands | TreeHands>;
  readonly options?: BrowserContextOptions;
}

export type HandId = 'keyboard' | 'pointer' | 'touch' | 'tree';

export const phone: BrowserContextOptions = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

export const handWays: Readonly<Record<HandId, HandWay>> = {
  keyboard: { id: 'keyboard', name: 'by keyboard alone', hands: (page) => Promise.resolve(keyboardHands(page)) },
  pointer: { id: 'pointer', name: 'by single presses of a pointer', hands: () => Promise.resolve(pointerHands()) },
  touch: { id: 'touch', name: 'by touch on a phone', hands: () => Promise.resolve(touchHands()), options: phone },
  tree: { id: 'tree', name: 'met as the accessibility tree alone', hands: treeHands },
};
