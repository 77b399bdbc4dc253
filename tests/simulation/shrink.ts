import type { Told } from './journey.js';
import { waysOf, type Repertoire, type Story } from './story.js';

/** Tries at most: shrinking is for the reader's sake and must not take longer than the run. */
const MOST_TRIES = 600;

/**
 * A story as short and as plain as can be that still goes wrong: steps taken out in ever
 * smaller pieces, the LMS's ways made well-behaved, times made one.
 */
export async function shrink(story: Story, repertoire: Repertoire, tell: (story: Story) => Promise<Told>): Promise<Story> {
  let best = story;
  let tries = 0;
  const goesWrong = async (candidate: Story): Promise<boolean> => {
    tries += 1;
    if (tries > MOST_TRIES || (await tell(candidate)).violation === undefined) return false;
    best = candidate;
    return true;
  };

  for (let before = -1; before !== size(best) && tries < MOST_TRIES; ) {
    before = size(best);
    for (let length = Math.max(1, Math.floor(best.steps.length / 2)); length >= 1; length = Math.floor(length / 2)) {
      for (let at = best.steps.length - length; at >= 0; at -= length) {
        await goesWrong({ ...best, steps: [...best.steps.slice(0, at), ...best.steps.slice(at + length)] });
      }
    }
    for (const [name, [usual = '']] of Object.entries(waysOf(repertoire))) {
      if (best.ways[name] !== usual) await goesWrong({ ...best, ways: { ...best.ways, [name]: usual } });
    }
    for (const [at, step] of best.steps.entries()) {
      const replaced = (next: Story['steps'][number]) => ({ ...best, steps: best.steps.map((other, place) => (place === at ? next : other)) });
      if (step.pause !== 1000) await goesWrong(replaced({ ...step, pause: 1000 }));
      if (step.do === 'trouble' && step.calls > 1) await goesWrong(replaced({ ...step, calls: 1 }));
    }
  }
  return best;
}

/** Falls with each step of shrinking. */
function size({ steps, ways }: Story): number {
  return steps.length * 1000 + JSON.stringify([ways, steps]).length;
}
