import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';

const deflated = promisify(deflateRaw);
/** Orders found before, each in a file; may be deleted at any time. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/care-course/orders/', import.meta.url));
/** Those of this build, by key: what several players have alike is looked for once. */
const found = new Map();
/** How far back gzip looks. */
const WINDOW = 32 * 1024;
/** Letters in a row that two pieces are alike by. */
const GRAM = 5;
/** A row of letters that more pieces have than this tells nothing. */
const COMMON = 40;
/** How many of those that are most like a piece it is tried beside. */
const NEAREST = 6;
/** Orders tried at a time, one for each processor that most machines have. */
const AT_ONCE = 4;

/**
 * The order of pieces of a text that takes the fewest bytes of those tried: a piece is moved beside one that it has much in common
 * with, and stays where that is shorter. The same pieces always come to the same order.
 *
 * @param pieces - of a text, in their present order
 * @param fixed - what stands ahead of each piece, and last, behind all
 * @param groups - indexes of pieces; a piece changes places with others of its group
 * @param before - the text before
 * @param tries - number of orders that are tried
 * @returns indexes of the pieces, by place
 */
export function bestOrder({ pieces, fixed, groups, before = '', tries }) {
  const text = { pieces, fixed, groups, before: before.slice(-WINDOW), tries };
  const how = [search, nearest, movesOf, draws, GRAM, COMMON, NEAREST, AT_ONCE].join();
  const key = createHash('sha256').update(JSON.stringify([text, how])).digest('hex').slice(0, 20);
  if (!found.has(key)) found.set(key, remembered(key, () => search(text)));
  return found.get(key);
}

async function remembered(key, look) {
  const file = `${CACHE}${key}.json`;
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    // Not there, or half written by a build that was broken off.
  }
  const order = await look();
  await mkdir(CACHE, { recursive: true });
  await writeFile(file, JSON.stringify(order));
  return order;
}

async function search({ pieces, fixed, groups, before, tries }) {
  const dictionary = Buffer.from(before);
  const sizeOf = async (order) => (await deflated(order.map((piece, at) => fixed[at] + pieces[piece]).join('') + fixed[pieces.length], { level: 9, ...(before && { dictionary }) })).length;
  const moves = movesOf(nearest(pieces, groups), groups);
  let best = { order: pieces.map((_, at) => at) };
  best.size = await sizeOf(best.order);
  for (let tried = 0; moves && tried < tries; tried += AT_ONCE) {
    const orders = Array.from({ length: AT_ONCE }, () => moves(best.order));
    const sizes = await Promise.all(orders.map(sizeOf));
    const size = Math.min(...sizes);
    if (size <= best.size) best = { size, order: orders[sizes.indexOf(size)] };
  }
  return best.order;
}

/** By piece, the others of its group that it has most in common with. */
function nearest(pieces, groups) {
  const having = new Map();
  for (const [at, piece] of pieces.entries()) {
    const grams = new Set(Array.from({ length: Math.max(0, piece.length - GRAM + 1) }, (_, from) => piece.slice(from, from + GRAM)));
    for (const gram of grams) having.set(gram, [...(having.get(gram) ?? []), at]);
  }
  const common = pieces.map(() => new Map());
  for (const those of having.values()) {
    if (those.length > COMMON) continue;
    for (const one of those) for (const other of those) common[one].set(other, (common[one].get(other) ?? 0) + 1 / those.length);
  }
  return pieces.map((piece, at) => {
    const group = groups.find((each) => each.includes(at)) ?? [];
    const likeness = (other) => (common[at].get(other) ?? 0) / Math.sqrt(pieces[other].length);
    return group.filter((other) => other !== at).sort((one, other) => likeness(other) - likeness(one)).slice(0, NEAREST);
  });
}

/** What makes another order of one; nothing if there is none. */
function movesOf(beside, groups) {
  const movable = groups.filter(({ length }) => length > 1).flat();
  if (movable.length === 0) return undefined;
  const draw = draws();
  return (order) => {
    const piece = movable[draw(movable.length)];
    const to = beside[piece][draw(beside[piece].length)];
    const places = groups.find((group) => group.includes(piece));
    const moved = places.map((place) => order[place]).filter((other) => other !== piece);
    // Behind it three times of four, since gzip looks back.
    moved.splice(moved.indexOf(to) + (draw(4) > 0 ? 1 : 0), 0, piece);
    const next = [...order];
    for (const [at, place] of places.entries()) next[place] = moved[at];
    return next;
  };
}

/** Lots that fall the same in every build. */
function draws() {
  let seed = 1;
  return (below) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
}
