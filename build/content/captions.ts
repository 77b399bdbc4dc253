import type { Cue } from '../../src/model/text.js';
import type { Report } from './problem.js';
import type { Source } from './source.js';
import { quoted } from './words.js';

const TIME = String.raw`((?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3})`;
const TIMING = new RegExp(`^${TIME}[ \\t]+-->[ \\t]+${TIME}(?:[ \\t].*)?$`);

/**
 * The cues of a WebVTT file. Notes, styles and regions are passed over, and so is where a cue
 * stands: the browser puts it where it does not cover its own controls.
 *
 * @see https://www.w3.org/TR/webvtt1/#file-structure
 */
export function readCaptions(source: Source, report: Report): readonly Cue[] {
  const lines = source.text.split(/\r\n|\n|\r/);
  const tell = (line: number, found: string, wanted: string) =>
    report({ file: source.file, line: line + 1, column: 1, path: 'captions', found, wanted });
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? '')) {
    tell(0, lines[0]?.trim() ? quoted(lines[0]) : 'an empty line', 'wanted WEBVTT in the first line');
    return [];
  }
  const cues: Cue[] = [];
  let told = false;
  for (const { start, block } of blocksOf(lines)) {
    if (/^(NOTE|STYLE|REGION)\b/.test(block[0] ?? '')) continue;
    // A cue may have a name in a line before its times.
    const at = block[0]?.includes('-->') ? 0 : 1;
    const timing = TIMING.exec(block[at] ?? '');
    const text = block.slice(at + 1).join('\n');
    const cue = { start: secondsOf(timing?.[1]), end: secondsOf(timing?.[2]), text };
    const wrong = flawOf(cue, timing !== null, block[at] ?? block[0] ?? '', cues.at(-1));
    if (wrong) tell(start + (block.length > at ? at : 0), ...wrong);
    told ||= wrong !== undefined;
    cues.push(cue);
  }
  if (cues.length === 0 && !told) tell(0, 'no captions', 'wanted at least one');
  return cues;
}

function flawOf(cue: Cue, timed: boolean, written: string, before: Cue | undefined): readonly [found: string, wanted: string] | undefined {
  if (!timed) return [quoted(written), 'wanted times such as 00:01.000 --> 00:04.000'];
  if (cue.end <= cue.start) return ['a caption that ends before it begins', 'wanted the later time second'];
  if (before && cue.start < before.start) return ['a caption that begins before the one above it', 'wanted them in order'];
  return cue.text.trim() === '' ? ['a caption without words', 'wanted what is said, or no caption'] : undefined;
}

/** Runs of lines that are not empty, after the first block, which is the file's head. */
function blocksOf(lines: readonly string[]): readonly { readonly start: number; readonly block: readonly string[] }[] {
  const blocks: { start: number; block: string[] }[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') open = false;
    else if (open) blocks.at(-1)?.block.push(line);
    else {
      blocks.push({ start: index, block: [line] });
      open = true;
    }
  }
  return blocks.slice(1);
}

/** Of `hh:mm:ss.mmm`, hours left out where there are none. */
function secondsOf(time: string | undefined): number {
  return (time ?? '0').split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
