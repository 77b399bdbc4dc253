import type { Block, Body, Inline, RichText } from '../src/model/text.js';

/**
 * A line whose links to screens that are not there are plain words: what a module borrows may speak of
 * screens that it does not.
 */
export function lineWithin(text: RichText, screens: ReadonlySet<string>): RichText {
  return typeof text === 'string' ? text : text.flatMap((run) => runsWithin(run, screens));
}

/** As `lineWithin`, of running text. */
export function bodyWithin(body: Body, screens: ReadonlySet<string>): Body {
  return body.map((block): Block => {
    switch (block.kind) {
      case 'list':
        return { ...block, items: block.items.map((item) => bodyWithin(item, screens)) };
      case 'callout':
        return { ...block, blocks: bodyWithin(block.blocks, screens) };
      case 'image':
        return block;
      default:
        return { ...block, content: lineWithin(block.content, screens) };
    }
  });
}

function runsWithin(run: Inline, screens: ReadonlySet<string>): readonly Inline[] {
  if (typeof run === 'string') return [run];
  const content = run.content.flatMap((each) => runsWithin(each, screens));
  return run.kind === 'screen-link' && !screens.has(run.screen) ? content : [{ ...run, content }];
}
