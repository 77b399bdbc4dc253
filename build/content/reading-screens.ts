import { z } from 'zod';
import { TRANSCRIPT, type ReadingScreen, type RevealLayout } from '../../src/model/reading-screens.js';
import type { Rectangle } from '../../src/model/rectangle.js';
import { id, keys, listOf } from './authored.js';
import type { IdScope } from './id-scope.js';
import type { Place } from './place.js';
import { checkRegion, regionSchema } from './region.js';
import type { Salvaged } from './shape.js';

/** A screen of `module.yaml` on which nothing is answered, without the keys that all screens have. */
export type AuthoredReading =
  | { readonly kind: 'text' | 'glossary' | 'summary' | 'result' }
  | { readonly kind: 'reveal'; readonly panels: readonly string[]; readonly layout?: RevealLayout | undefined }
  | { readonly kind: 'worked'; readonly steps: readonly string[] }
  | { readonly kind: 'process'; readonly stages: readonly string[] }
  | { readonly kind: 'figure'; readonly details: readonly { readonly id: string; readonly region?: Rectangle | undefined }[] }
  | AuthoredMedia;

/** Either `video` or `audio`. */
export interface AuthoredMedia {
  readonly kind: 'media';
  readonly video?: string | undefined;
  readonly audio?: string | undefined;
  readonly described?: string | undefined;
}

const layouts: readonly RevealLayout[] = ['accordion', 'tabs', 'cards'];

/** @param common - the keys that all screens have */
export function readingSchemas<Common extends z.core.$ZodShape>(common: Common) {
  const plain = <Kind extends string>(kind: Kind) => keys({ ...common, kind: z.literal(kind) });
  const detail = keys({ id: id('detail'), region: regionSchema().optional() });
  return [
    plain('text'),
    keys({
      ...common,
      kind: z.literal('reveal'),
      panels: listOf(id('panel'), 'panels', 1),
      layout: z.enum(layouts, `use one of ${layouts.join(', ')}`).optional().describe('accordion, if it is left out.'),
    }),
    keys({ ...common, kind: z.literal('worked'), steps: listOf(id('step'), 'steps', 1) }),
    keys({ ...common, kind: z.literal('process'), stages: listOf(id('stage'), 'stages', 2) }),
    keys({ ...common, kind: z.literal('figure'), details: listOf(detail, 'details', 1) }),
    keys({
      ...common,
      kind: z.literal('media'),
      video: recording('video', VIDEO, 'wanted a file in media/ that ends in .mp4 or .webm'),
      audio: recording('audio', /\.(mp3|m4a|ogg)$/, 'wanted a file in media/ that ends in .mp3, .m4a or .ogg'),
      described: recording('video with audio description', VIDEO, 'wanted a video in media/ that ends in .mp4 or .webm, or none beside audio'),
    }),
    plain('glossary'),
    plain('summary'),
    plain('result'),
  ] as const;
}

const VIDEO = /\.(mp4|webm)$/;

function recording(what: string, end: RegExp, wanted: string) {
  return z.string(wanted).regex(end, wanted).optional().describe(`The ${what}: media/…, or the name without its language where each has its own.`);
}

/** Any screen: on those with answers there is nothing to find here. */
type Written = Salvaged<AuthoredReading> | { readonly kind?: 'activity' | 'check' | 'borrow' | undefined };

/** What the screen's files have a heading for, by id where it is right; `undefined` on screens without. */
export function sectionsOf(screen: Written): readonly (string | undefined)[] | undefined {
  return screen.kind === 'media' ? [TRANSCRIPT] : ownSections(screen)?.ids;
}

/** Those that a learner opens, and a state has to keep. */
export function openableSections(screen: Written): readonly string[] {
  return screen.kind === 'process' ? [] : (ownSections(screen)?.ids ?? []).flatMap((each) => each ?? []);
}

/** What a schema cannot say of one screen. */
export function checkReading(screen: Written, place: Place, scope: IdScope): void {
  const { ids, at } = ownSections(screen) ?? { ids: [], at: () => place };
  for (const [index, each] of ids.entries()) scope.declare(each, at(place, index));
  if (screen.kind === 'figure') {
    for (const [index, detail] of (screen.details ?? []).entries()) checkRegion(detail?.region, place.at('details', index, 'region'));
  }
  if (screen.kind === 'media') checkMedia(screen, place);
}

function checkMedia({ video, audio, described }: Salvaged<AuthoredMedia>, place: Place): void {
  // A file name of the wrong form was told, and is no missing one.
  if (!place.intact || !place.at('video').intact || !place.at('audio').intact) return;
  if ((video === undefined) === (audio === undefined)) {
    place.report(video === undefined ? 'neither video nor audio' : 'both video and audio', 'wanted one of them');
  } else if (audio !== undefined && described !== undefined && place.at('described').intact) {
    place.at('described').report('a described version of audio', 'leave it out: it is for what only a video shows, and the transcript serves audio');
  }
}

/** Whether the list itself is as it should be: where it is not, that was told, and nothing can be held against it. */
export function hasSoundSections(screen: Written, place: Place): boolean {
  const { ids, list } = ownSections(screen) ?? { ids: [], list: undefined };
  return ids.every((each) => each !== undefined) && (list === undefined || place.at(list).intact);
}

interface OwnSections {
  readonly ids: readonly (string | undefined)[];
  /** The key of the list. */
  readonly list: string;
  readonly at: (screen: Place, index: number) => Place;
}

/** The ids that the author gave; none while the list itself is wrong. */
function ownSections(screen: Written): OwnSections | undefined {
  const listed = (key: string, ids: OwnSections['ids'] | undefined): OwnSections => ({
    ids: ids ?? [undefined],
    list: key,
    at: (place, index) => place.at(key, index),
  });
  switch (screen.kind) {
    case 'reveal':
      return listed('panels', screen.panels);
    case 'worked':
      return listed('steps', screen.steps);
    case 'process':
      return listed('stages', screen.stages);
    case 'figure':
      return { ...listed('details', screen.details?.map((detail) => detail?.id)), at: (place, index) => place.at('details', index, 'id') };
    default:
      return undefined;
  }
}

/** What a screen of the model is made of beside what its author wrote. */
export interface ReadingParts {
  /** Term ids. */
  readonly glossary: readonly string[];
  /** Of the module. */
  readonly objectives: readonly string[];
  /** The asset in each language of a file that a media screen names. */
  recordingOf(file: string): Readonly<Record<string, string>>;
}

/** @param common - the model's part of the keys that all screens have */
export function toReadingScreen<Common extends { readonly id: string; readonly objectives?: readonly string[] }>(
  screen: AuthoredReading,
  common: Common,
  { glossary, objectives, recordingOf }: ReadingParts,
): ReadingScreen {
  const { kind } = screen;
  switch (kind) {
    case 'text':
    case 'result':
      return { ...common, kind };
    case 'glossary':
      return { ...common, kind, terms: glossary };
    case 'summary':
      return { ...common, kind, objectives: common.objectives ?? objectives };
    case 'reveal':
      return { ...common, kind, panels: screen.panels, ...(screen.layout && { layout: screen.layout }) };
    case 'worked':
      return { ...common, kind, steps: screen.steps };
    case 'process':
      return { ...common, kind, stages: screen.stages };
    case 'figure':
      return { ...common, kind, details: screen.details.map(({ id: name, region }) => ({ id: name, ...(region && { region }) })) };
    case 'media': {
      const medium = screen.video === undefined ? 'audio' : 'video';
      const recording = recordingOf(screen[medium] ?? '');
      return { ...common, kind, medium, recording, ...(screen.described !== undefined && { described: recordingOf(screen.described) }) };
    }
    default:
      return kind satisfies never;
  }
}
