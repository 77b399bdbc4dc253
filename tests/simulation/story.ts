import { Random } from './random.js';

/** How well an answer is given; `partly` where the kind of item knows such a thing, else wrong. */
export type Quality = 'right' | 'wrong' | 'partly' | 'unfinished';

/**
 * One thing that happens. Choices are fractions of what there is to choose from then, so
 * that a step still means something after others were taken out of the story.
 */
export type Step =
  /** Whatever the screen asks for next. */
  | { readonly do: 'work'; readonly quality: Quality; readonly which: number }
  | { readonly do: 'enter'; readonly which: number }
  | { readonly do: 'go-on' }
  | { readonly do: 'open'; readonly which: number }
  | { readonly do: 'answer'; readonly quality: Quality; readonly which: number }
  | { readonly do: 'check' }
  | { readonly do: 'reveal' }
  | { readonly do: 'say-how-sure'; readonly which: number }
  | { readonly do: 'back' }
  | { readonly do: 'begin' }
  | { readonly do: 'onward' }
  | { readonly do: 'language' }
  | { readonly do: 'hide' }
  | { readonly do: 'leave' }
  | { readonly do: 'kill' }
  | { readonly do: 'update' }
  /** One more window with the same attempt: in this browser, or, where the LMS keeps them apart, on another device. */
  | { readonly do: 'second'; readonly where: 'this browser' | 'another device' }
  /** Turns to the other window, if there is one. */
  | { readonly do: 'turn' }
  /** Goes on at another device, or back at the first; this page is left, or is simply never seen again. */
  | { readonly do: 'move'; readonly leaving: boolean }
  | { readonly do: 'network'; readonly state: 'up' | 'down' | 'dead' }
  | { readonly do: 'trouble'; readonly kind: string; readonly calls: number };

/** A step with the time that passes after it, ms. With 0 not even a paint happens in between. */
export type TimedStep = Step & { readonly pause: number };

/** A learner with an LMS, from the first launch to the last. Says everything that a run depends on. */
export interface Story {
  readonly seed: number;
  /** The LMS's ways by name; a standard's model says which there are. */
  readonly ways: Readonly<Record<string, string>>;
  readonly steps: readonly TimedStep[];
}

/** What can be drawn for a standard. The first of each way's values is the well-behaved one. */
export interface Repertoire {
  readonly ways: Readonly<Record<string, readonly string[]>>;
  /** Kinds of trouble that the LMS can be told to make for the next calls. */
  readonly troubles: readonly string[];
}

/** The LMS's ways, and those of the device that the learner sits at. */
export function waysOf({ ways }: Repertoire): Repertoire['ways'] {
  return { ...ways, device: ['refuses storage', 'remembers', 'remembers', 'remembers', 'another each time'] };
}

/** A story that follows from the seed alone. */
export function drawStory(seed: number, repertoire: Repertoire): Story {
  const random = new Random(seed);
  const ways = Object.fromEntries(
    Object.entries(waysOf(repertoire)).map(([name, values]) => [name, random.chance(0.75) ? (values[0] ?? '') : random.pick(values)]),
  );
  // Some learners meet no trouble at all, some hardly anything else.
  const trouble = random.pick([0, 0.05, 0.15, 0.4]);
  const hurry = random.pick([0.02, 0.2, 0.6]);
  // Some work through the module, some wander about in it.
  const diligence = random.pick([0, 0.5, 0.9]);
  const count = 10 + random.below(60) + Math.floor(diligence * 40);
  const steps = Array.from({ length: count }, () => ({ ...drawStep(random, { trouble, diligence, repertoire }), pause: drawPause(random, hurry) }));
  return { seed, ways, steps };
}

interface Habits {
  readonly trouble: number;
  readonly diligence: number;
  readonly repertoire: Repertoire;
}

function drawStep(random: Random, { trouble, diligence, repertoire }: Habits): Step {
  if (random.chance(trouble)) {
    return random.weighted<Step>([
      [6, { do: 'trouble', kind: random.pick(repertoire.troubles), calls: 1 + random.below(random.pick([1, 4, 30])) }],
      [2, { do: 'network', state: 'down' }],
      [1, { do: 'network', state: 'dead' }],
      [3, { do: 'network', state: 'up' }],
    ]);
  }
  const which = random.fraction();
  if (random.chance(diligence)) return { do: 'work', quality: random.weighted<Quality>([[7, 'right'], [1, 'wrong'], [2, 'partly']]), which };
  return random.weighted<Step>([
    [14, { do: 'go-on' }],
    [5, { do: 'enter', which }],
    [8, { do: 'open', which }],
    [22, { do: 'answer', quality: random.weighted<Quality>([[6, 'right'], [3, 'wrong'], [3, 'partly'], [1, 'unfinished']]), which }],
    [20, { do: 'check' }],
    [2, { do: 'reveal' }],
    [4, { do: 'say-how-sure', which }],
    [2, { do: 'back' }],
    [8, { do: 'begin' }],
    [18, { do: 'onward' }],
    [2, { do: 'language' }],
    [3, { do: 'hide' }],
    [3, { do: 'leave' }],
    [2, { do: 'kill' }],
    [0.7, { do: 'update' }],
    [1, { do: 'second', where: random.pick(['this browser', 'another device']) }],
    [3, { do: 'turn' }],
    [4, { do: 'move', leaving: random.chance(0.5) }],
  ]);
}

/** Ms; mostly about what a person takes, at times none at all, at times a coffee. */
function drawPause(random: Random, hurry: number): number {
  if (random.chance(hurry)) return 0;
  return random.weighted([
    [8, 300 + random.below(3000)],
    [3, 3000 + random.below(20_000)],
    [0.3, 40 * 60_000],
  ]);
}

/** A step in words. */
export function told(step: TimedStep): string {
  const after = step.pause === 0 ? 'and at once' : step.pause < 60_000 ? `${(step.pause / 1000).toFixed(1)} s` : `${Math.round(step.pause / 60_000)} min`;
  return `${wordsOf(step)}  [${after}]`;
}

function wordsOf(step: Step): string {
  switch (step.do) {
    case 'work':
      return `does what the screen asks for: ${step.quality} (${step.which.toFixed(2)})`;
    case 'enter':
      return `goes to the screen at ${step.which.toFixed(2)} of all`;
    case 'go-on':
      return 'goes on to the next screen';
    case 'open':
      return `opens the part at ${step.which.toFixed(2)} of all`;
    case 'answer':
      return `answers: ${step.quality} (${step.which.toFixed(2)})`;
    case 'check':
      return 'checks the answer';
    case 'say-how-sure':
      return `says how sure (${step.which.toFixed(2)})`;
    case 'back':
      return 'goes back to the question before';
    case 'reveal':
      return 'asks for the answers';
    case 'begin':
      return 'begins an attempt at the check';
    case 'onward':
      return 'goes on to the next question';
    case 'language':
      return 'switches the language';
    case 'hide':
      return 'looks at another tab';
    case 'leave':
      return 'leaves, and launches again';
    case 'kill':
      return 'is cut off, and launches again';
    case 'update':
      return 'leaves, and launches again after the content was updated';
    case 'second':
      return `opens the course once more, ${step.where === 'this browser' ? 'in another window' : 'on another device'}`;
    case 'turn':
      return 'turns to the other window';
    case 'move':
      return step.leaving ? 'leaves, and goes on at the other device' : 'is cut off, and goes on at the other device';
    case 'network':
      return { up: 'NETWORK is back', down: 'NETWORK is gone, and the browser knows', dead: 'NETWORK is gone, and the browser does not know' }[step.state];
    case 'trouble':
      return `LMS: ${step.kind}, the next ${step.calls}`;
    default:
      return step satisfies never;
  }
}
