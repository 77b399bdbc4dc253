import type { Screen, Unit } from '../../src/model/course.js';
import type { AuthoredOrganisation } from './organisation-file.js';

/** The units as one organisation has them: its own pass mark and attempts where a final assessment decides. */
export function withLocalMarks(units: readonly Unit[], { 'pass-mark': mark, attempts }: AuthoredOrganisation): readonly Unit[] {
  return units.map((unit) => {
    if (!unit.lessons.some(({ screens }) => screens.some(isFinal))) return unit;
    return {
      ...unit,
      ...(mark !== undefined && { cutScore: mark / 100 }),
      ...(attempts !== undefined && {
        lessons: unit.lessons.map((lesson) => ({ ...lesson, screens: lesson.screens.map((screen) => withAttempts(screen, attempts)) })),
      }),
    };
  });
}

function withAttempts(screen: Screen, attempts: number): Screen {
  return screen.kind === 'check' && isFinal(screen) ? { ...screen, assessment: { ...screen.assessment, attempts } } : screen;
}

function isFinal(screen: Screen): boolean {
  return screen.kind === 'check' && screen.assessment.role === 'final';
}
