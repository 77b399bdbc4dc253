import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withEdits, type Edit } from '../../tests/support/broken-modules.js';
import { traceFacts } from './fact-trace.js';
import { readModuleFiles } from './read-module.js';
import { readTree } from './tree.js';

const trace = (edits: readonly Edit[]) =>
  withEdits(edits, async (folder) => {
    const tree = await readTree(folder);
    assert.ok(tree);
    const files = readModuleFiles(tree, 'm1', ['en', 'cy'], () => undefined);
    // As where another module borrows all its screens.
    return traceFacts(tree, [files, files]);
  });

describe('a fact', () => {
  it('is traced to the screens and items that name it', async () => {
    const facts = 'facts:\n  - { id: F-1, says: Fire is warm., unchecked: true }\n  - { id: F-2, says: Ice is cold. }\n';
    const traced = await trace([
      ['facts.yaml', facts],
      ['m1/module.yaml', 'm1-s01, kind: text }', 'm1-s01, kind: text, facts: [F-2, F-1] }'],
      ['m1/activities/CA-1.yaml', 'objective: LO-2\n', 'objective: LO-2\nfacts: [F-2]\n'],
      ['m1/assessments/m1-check.yaml', '- id: q-2\n', '- id: q-2\n    facts: [F-2]\n'],
    ]);
    assert.deepEqual(traced, [
      { id: 'F-1', says: 'Fire is warm.', unchecked: true, screens: ['m1-s01'], items: [] },
      { id: 'F-2', says: 'Ice is cold.', screens: ['m1-s01'], items: ['CA-1', 'q-2'] },
    ]);
  });

  it('is not asked for', async () => assert.deepEqual(await trace([]), []));
});
