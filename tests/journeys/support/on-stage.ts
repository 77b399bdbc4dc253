import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { readContent } from '../../../build/content/read-content.js';
import type { Content } from '../../../src/model/content.js';
import { openStage, type Stage } from './preview.js';

/** What a file of journeys plays on: opened before its first, closed after its last. */
export interface OnStage {
  readonly stage: Stage;
  readonly content: Content;
  /** Folder of the packages. */
  readonly dist: string;
}

/** Content with a folder of packages made from it. */
export interface Packed {
  readonly content: Content;
  readonly dist: string;
  /** When they are no longer needed. */
  readonly done?: () => Promise<void>;
}

/**
 * Opens the preview LMS and a browser for all journeys of the file that calls this.
 *
 * @param pack - gives what is played; if left out, what `npm run build` made
 */
export function onStage(pack: () => Promise<Packed> = built): OnStage {
  let stage: Stage | undefined;
  let packed: Packed | undefined;
  before(async () => {
    packed = await pack();
    stage = await openStage(packed.dist);
  });
  after(async () => {
    await stage?.close();
    await packed?.done?.();
  });
  return {
    get stage() {
      assert.ok(stage);
      return stage;
    },
    get content() {
      assert.ok(packed);
      return packed.content;
    },
    get dist() {
      assert.ok(packed);
      return packed.dist;
    },
  };
}

async function built(): Promise<Packed> {
  const read = await readContent('modules');
  assert.ok(read.kind === 'read');
  return { content: read.content, dist: 'dist' };
}
