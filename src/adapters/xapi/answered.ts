import type { Activity, Context, Result } from '@xapi/xapi';
import type { Course } from '../../model/course.js';
import { foldId } from '../../model/ids.js';
import type { Texts } from '../../model/text.js';
import type { InteractionReport } from '../../tracking/interaction.js';
import { itemDefinition, namedDefinition, responseOf } from './definitions.js';
import { isoDuration } from './duration.js';

/** What an `answered` statement says beside who and when. */
export interface AnsweredParts {
  readonly object: Activity;
  readonly result: Result;
  /** Parent is the unit, other the objective. */
  readonly context: Context;
}

export interface AnsweredSetting {
  /** IRI of the launched activity. */
  readonly activity: string;
  readonly course: Pick<Course, 'activityBase'>;
  readonly texts: readonly Texts[];
}

/** @see xAPI 1.0.3, Data 2.4.4.1: object and response; 2.4.5: result */
export function answeredParts(report: InteractionReport, { activity, course, texts }: AnsweredSetting): AnsweredParts {
  const { activityBase } = course;
  const { scaled, weight } = report;
  const objective: Activity = {
    id: `${activityBase}/objectives/${foldId(report.objective)}`,
    definition: namedDefinition('objective', report.objective, texts),
  };
  return {
    object: {
      objectType: 'Activity',
      id: `${activity}/${foldId(report.item)}`,
      definition: itemDefinition(report.item, report.interaction, texts),
    },
    result: {
      response: responseOf(report.interaction),
      ...(report.right !== undefined && {
        success: report.right,
        score: { scaled, raw: Math.min(weight, Number((scaled * weight).toFixed(4))), min: 0, max: weight },
      }),
      duration: isoDuration(report.seconds),
      ...(report.certainty && { extensions: { [`${activityBase}/extensions/certainty`]: report.certainty } }),
    },
    context: {
      contextActivities: { parent: [{ id: activity }], other: [objective] },
      extensions: { [`${activityBase}/extensions/attempt`]: report.attempt, [`${activityBase}/extensions/check`]: report.check },
    },
  };
}
