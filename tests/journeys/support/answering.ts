import type { Certainty } from '../../../src/model/assessment.js';
import type { Content } from '../../../src/model/content.js';
import type { Item, Response } from '../../../src/model/item.js';
import { hintId } from '../../../src/model/text.js';
import { press, squeezed, type Desk } from './desk.js';
import { handsFor, responseTo } from './kinds/table.js';

/** One answer that was checked, as the learner remembers it. */
export interface Done {
  readonly item: string;
  readonly response: Response;
  readonly right: boolean;
  /** As far as the learner said how sure they are. */
  readonly certainty?: Certainty;
}

/**
 * Each of the items that a screen offers: with a slip and then right, where it can be checked again. Where one
 * check is all there is, the first of several is answered with a slip, and any other right.
 *
 * @param slips - if false, each is right at once
 */
export async function practise(desk: Desk, content: Content, items: readonly Item[], slips = true): Promise<readonly Done[]> {
  const done: Done[] = [];
  for (const [index, item] of items.entries()) {
    if (index > 0) await press(desk, desk.text(item.id));
    await openHint(desk, content, item);
    const { once } = handsFor(item.kind);
    const tries = !slips ? [true] : once ? [items.length === 1 || index > 0] : [false, true];
    for (const right of tries) done.push(...(await check(desk, content, item, right, right && tries.length > 1)));
    await desk.course.locator(`course-item .summary${tries.at(-1) ? ':is(.right, .noted)' : ''}`).waitFor();
  }
  return done;
}

/** The hint, where there is one: folded at first, and read in the learner's language. */
export async function openHint(desk: Desk, content: Content, { id }: Item): Promise<void> {
  if (Object.values(content.languages).every(({ texts }) => texts.lines[hintId(id)] === undefined)) return;
  const button = desk.course.getByRole('button', { name: desk.words.item.hint, exact: true, expanded: false });
  await button.waitFor();
  await press(desk, desk.words.item.hint);
  await desk.course.getByText(desk.text(hintId(id)), { exact: true }).waitFor();
}

async function check(desk: Desk, content: Content, item: Item, right: boolean, again: boolean): Promise<readonly Done[]> {
  const { once, type, give } = handsFor(item.kind);
  const response = responseTo(content, item, right);
  await give(desk, item, response);
  const { check, checkAgain, confirm } = desk.words.item;
  const name = item.kind === 'rating' || item.kind === 'reflection' ? confirm[item.kind] : again ? checkAgain : check;
  if (once !== 'answer') await press(desk, name);
  // A point on a scale is neither right nor wrong, and of a reflection nobody hears.
  return type ? [{ item: item.id, response, right }] : [];
}

/** Which of these the learner has before them, by what it asks. */
export async function shownItem(desk: Desk, items: readonly Item[]): Promise<Item> {
  const prompt = desk.course.locator('.prompt').first();
  await prompt.waitFor();
  const text = squeezed(await prompt.textContent());
  const found = items.find((item) => squeezed(desk.text(item.id)) === text);
  if (!found) throw new Error(`no item asks: ${text}`);
  return found;
}
