import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { readContent } from '../../../build/content/read-content.js';
import type { Content } from '../../../src/model/content.js';
import { openStage, type Stage } from './preview.js';

/** What a file of journeys plays on: opened before its first, closed after its last. */
export interface OnStage {
  readonly stage: Stage;
  readonly content: Content;
}

/** Opens the preview LMS and a browser for all journeys of the file that calls this. */
export function onStage(): OnStage {
  let stage: Stage | undefined;
  let content: Content | undefined;
  before(async () => {
    const read = await readContent('modules');
    assert.equal(read.kind, 'read');
    if (read.kind === 'read') content = read.content;
    stage = await openStage();
  });
  after(() => stage?.close());
  return {
    get stage() {
      assert.ok(stage);
      return stage;
    },
    get content() {
      assert.ok(content);
      return content;
    },
  };
}
