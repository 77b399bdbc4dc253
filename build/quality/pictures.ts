import type { Content } from '../../src/model/content.js';
import { isWholeCourse, type Unit } from '../../src/model/course.js';
import type { Block, Language, Texts } from '../../src/model/text.js';

/** How many pictures a module shows in one language, on its screens and those that it borrows. */
export interface PictureCount {
  readonly module: string;
  readonly language: Language;
  readonly pictures: number;
}

export function picturesIn({ course, languages }: Content): readonly PictureCount[] {
  const modules = course.units.filter((unit) => !isWholeCourse(course, unit));
  return modules.flatMap((unit) =>
    Object.entries(languages).map(([language, { texts }]) => ({ module: unit.id, language, pictures: new Set(assetsOf(unit, texts)).size })),
  );
}

function assetsOf(unit: Unit, { bodies }: Texts): readonly string[] {
  const screens = unit.lessons.flatMap((lesson) => lesson.screens);
  const shown = Object.entries(bodies).filter(([id]) => screens.some((screen) => id === screen.id || id.startsWith(`${screen.id}.`)));
  return shown.flatMap(([, body]) => body.flatMap(assetsIn));
}

function assetsIn(block: Block): readonly string[] {
  if (block.kind === 'image') return [block.asset];
  if (block.kind === 'callout') return block.blocks.flatMap(assetsIn);
  return block.kind === 'list' ? block.items.flat().flatMap(assetsIn) : [];
}
