import type { Assessment, Share } from '../../src/model/assessment.js';
import type { AuthoredAssessment, AuthoredShare } from './assessment-file.js';
import { poolOf, sharedBy, type Modules } from './borrowed.js';
import type { PlacedItem } from './read-module.js';
import type { Authored } from './shape.js';

/** The model of an assessment without problems, with all that authors may leave out. */
export function toAssessment(file: Authored<AuthoredAssessment>, modules: Modules): Assessment {
  const { id, role = 'check', draw, quotas = [], include = [], attempts, feedback = 'at-once', retry = 'new-draw', certainty = false, minutes } = file.value();
  const pool = poolOf(file, modules);
  const share = (each: AuthoredShare): Share => ({ from: idsOf(sharedBy(each, pool)), count: each.count });
  // What is credited is what was known at first.
  const most = role === 'diagnostic' ? 1 : attempts;
  return {
    id,
    role,
    pool: idsOf(pool),
    draw,
    quotas: quotas.map(share),
    include: include.map(share),
    ...(most !== undefined && { attempts: most }),
    feedback,
    retry,
    certainty,
    ...(minutes !== undefined && { minutes }),
  };
}

function idsOf(items: readonly PlacedItem[]): readonly string[] {
  return items.flatMap(({ data }) => data.id ?? []);
}
