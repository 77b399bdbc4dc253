import { describe, it } from 'node:test';
import { standards } from '../../build/standards.js';
import { titleOf } from './support/called.js';
import { kindsCourse } from './support/kinds-course.js';
import { cells } from './support/kinds-matrix.js';
import { onStage } from './support/on-stage.js';
import { A_JOURNEY } from './support/patience.js';
import { playCell } from './support/play-cell.js';
import { openStage } from './support/preview.js';
import { reflectionsPrivate } from './support/reflection-journeys.js';
import { settingsKept } from './support/settings-journeys.js';
import { timeLimits } from './support/time-limit-journeys.js';

// Packed once for all that goes through every standard: to pack takes longer than to play.
const on = onStage(() => kindsCourse(['k1', 'k2', 'k3', 'k4'], standards.map(({ id }) => id)));

describe('every kind of item, practised in k1 and as a question in k2, in real packages by every hand', { concurrency: 3 }, () => {
  // The cells of the matrix that are marked for `npm test`, and no others.
  for (const cell of cells.filter(({ run }) => run === 'T')) {
    it(`${titleOf(cell)}: the record is right`, A_JOURNEY, async () => {
      // The preview writes all attempts anew with each change: many in one would slow each other down.
      const stage = await openStage(on.dist, on.stage.browser);
      await playCell(stage, on.content, cell).finally(() => stage.close());
    });
  }
});

settingsKept(on);
timeLimits(on);
reflectionsPrivate(on);
