import type { Assessment } from '../../src/model/assessment.js';
import type { Screen } from '../../src/model/course.js';
import type { ItemKind, Response } from '../../src/model/item.js';
import { itemFor, rightFor, wrongFor } from '../elements/fixtures.js';
import { hintId, type RichText } from '../../src/model/text.js';
import { assessmentOf, nothingThere } from './content.js';
import type { GalleryLearner } from './learner.js';
import { sampleOf, type Sample, type SampleOptions } from './sample.js';

const itemKinds = Object.keys(itemFor) as readonly ItemKind[]; // keys of a table by kind

/** Begun and not complete, of kinds of which that is possible. */
const partFor: Partial<Record<ItemKind, Response>> = {
  matching: { kind: 'matching', pairs: { affection: 'informal' } },
  classification: { kind: 'classification', placement: { code: 'professional', sisters: 'personal', paper: 'personal' } },
};

/** Complete, and not right in any part, where the other wrong answer is partly right. */
const noneFor: Partial<Record<ItemKind, Response>> = {
  'multiple-choice': { kind: 'multiple-choice', options: ['travel'] },
  matching: { kind: 'matching', pairs: { affection: 'formal', structure: 'informal', agreement: 'therapy' } },
  classification: {
    kind: 'classification',
    placement: {
      code: 'personal',
      handover: 'personal',
      opinion: 'casual',
      sisters: 'professional',
      friends: 'professional',
      sessions: 'casual',
      listening: 'personal',
      paper: 'therapeutic',
      light: 'therapeutic',
    },
  },
  hotspot: { kind: 'hotspot', regions: ['window'] },
  ordering: { kind: 'ordering', order: ['write', 'help', 'talk', 'danger'] },
};

/** Steps by which something is moved: what is pressed, one after the other. */
const moves: Partial<Record<ItemKind, Readonly<Record<string, readonly string[]>>>> = {
  ordering: { 'one further down': ['.down:not(:disabled)'], 'one taken up': ['.pick'] },
  classification: { 'one taken up': ['.pick'], 'one put down': ['.pick', '.slot.primary'] },
};

function samplesOf(kind: ItemKind): readonly Sample[] {
  const item = itemFor[kind];
  const screen: Screen = { kind: 'activity', id: `practice-${item}`, items: [item] };
  const practice = (state: string, options: SampleOptions = {}) => sampleOf(kind, state, screen, options);
  const given = (response: Response) => (learner: GalleryLearner) => learner.respond(item, response);
  const checked = (response: Response) => (learner: GalleryLearner) => {
    learner.respond(item, response);
    learner.check(item);
  };
  const [right, wrong, part, none] = [rightFor[kind], wrongFor[kind], partFor[kind], noneFor[kind]];
  if (kind === 'case') return caseSamples(practice, given, checked);
  const judged = kind !== 'rating' && kind !== 'reflection';
  return [
    practice('untouched'),
    ...(kind === 'reflection' ? [] : [practice('checked too early', { presses: ['.check'] })]),
    ...Object.entries(moves[kind] ?? {}).map(([state, presses]) => practice(state, { presses })),
    ...(part ? [practice('part answered', { done: given(part) })] : []),
    ...(kind === 'reflection' ? [] : [practice('answered', { done: given(wrong) })]),
    ...(none ? [practice('checked, nothing right', { done: checked(none) })] : []),
    ...(judged
      ? [
          practice('checked, not all right', { done: checked(wrong) }),
          practice('changed after a check', {
            done: (learner) => {
              checked(wrong)(learner);
              learner.respond(item, right);
            },
          }),
          practice('checked, all right', { done: checked(right) }),
          practice('answers shown', {
            done: (learner) => {
              checked(wrong)(learner);
              learner.reveal(item);
            },
          }),
          ...questions(kind, item, wrong),
        ]
      : [practice('kept', { done: checked(right) })]),
    practice('review, untouched', { review: true, save: { kind: 'review' } }),
    practice('review, answered', { review: true, save: { kind: 'review' }, done: checked(judged ? wrong : right) }),
  ];
}

/** As a question: settled by one check, and locked; still to be saved; asked once more for people's safety. */
function questions(kind: ItemKind, item: string, wrong: Response): readonly Sample[] {
  const question = (state: string, rules: Partial<Assessment>, steps: (learner: GalleryLearner) => void, options: SampleOptions = {}) => {
    const screen: Screen = { kind: 'check', id: 'check', assessment: assessmentOf('check', { pool: [item], draw: 1, ...rules }) };
    return sampleOf(kind, `question of a check, ${state}`, screen, {
      ...options,
      done: (learner) => {
        learner.begin();
        learner.respond(item, wrong);
        steps(learner);
      },
    });
  };
  return [
    question('locked', {}, (learner) => learner.check(item)),
    question('judged at its end', { feedback: 'at-end' }, () => undefined),
    question(
      'once more for safety',
      {},
      (learner) => {
        learner.check(item);
        learner.tell({ type: 'question-left', screen: 'check', at: 0 });
      },
      { unit: { critical: [item] } },
    ),
  ];
}

function caseSamples(
  practice: (state: string, options?: SampleOptions) => Sample,
  given: (response: Response) => (learner: GalleryLearner) => void,
  checked: (response: Response) => (learner: GalleryLearner) => void,
): readonly Sample[] {
  const path = (...options: readonly string[]): Response => ({ kind: 'case', path: options });
  return [
    practice('untouched'),
    practice('unsafe choice, the same step again', { done: given(path('accept')) }),
    practice('best choice, the next step', { done: given(path('decline')) }),
    practice('partly right choice, the next step', { done: given(path('later')) }),
    practice('at its end, not all right', { done: checked(wrongFor.case) }),
    practice('at its end, all right', { done: checked(rightFor.case) }),
    ...questions('case', itemFor.case, wrongFor.case),
    practice('review, untouched', { review: true, save: { kind: 'review' } }),
    practice('review, answered', { review: true, save: { kind: 'review' }, done: checked(wrongFor.case) }),
  ];
}

/** Help that is asked for. */
function hints(): readonly Sample[] {
  const screen = (item: string): Screen => ({ kind: 'activity', id: `practice-${item}`, items: [item] });
  const answered = (option: string) => (learner: GalleryLearner) => {
    learner.respond('danger', { kind: 'single-choice', option });
    learner.check('danger');
  };
  const presses = ['.help button'];
  return [
    sampleOf('hint', 'folded', screen('danger')),
    sampleOf('hint', 'unfolded', screen('danger'), { presses }),
    sampleOf('hint', 'unfolded, over cards', screen('people'), { presses }),
    sampleOf('hint', 'unfolded after a check, not right', screen('danger'), { done: answered('dry'), presses }),
    sampleOf('hint', 'none after a check, all right', screen('danger'), { done: answered('wet') }),
    sampleOf('hint', 'unfolded, question of a check', { kind: 'check', id: 'check', assessment: assessmentOf('check', { pool: ['danger'], draw: 1 }) }, { done: (learner) => learner.begin(), presses }),
    sampleOf('hint', 'none in review', screen('danger'), { review: true, save: { kind: 'review' } }),
    ...itemKinds.map((kind) => sampleOf('hint', `unfolded, ${kind}`, screen(itemFor[kind]), { lines: hinted(itemFor[kind]), presses })),
  ];
}

function hinted(item: string): NonNullable<SampleOptions['lines']> {
  const id = hintId(item);
  return { en: { [id]: 'Think of what you would want yourself.' }, cy: { [id]: 'Meddyliwch am yr hyn y byddech chi ei eisiau.' } };
}

/** A word of the glossary in what can be chosen: to open it is not to choose. */
function termsInOptions(): readonly Sample[] {
  const screen = (item: string): Screen => ({ kind: 'activity', id: `practice-${item}`, items: [item] });
  const term = (definition: string, before: string, word: string, after: string): RichText => [before, { kind: 'term', term: 't-advocate', definition, content: [word] }, after];
  const lines = (id: string): NonNullable<SampleOptions['lines']> => ({
    en: { [id]: term('Someone who helps a person to say what they want.', 'To find an ', 'advocate', ' for them') },
    cy: { [id]: term("Rhywun sy'n helpu person i ddweud beth mae arno ei eisiau.", 'Dod o hyd i ', 'eiriolwr', ' iddynt') },
  });
  const presses = ['course-term >>> [role=button]'];
  const one = { lines: lines('purpose.friendship') };
  const many = { lines: lines('online.travel') };
  return [
    sampleOf('term in an option', 'single choice', screen('purpose'), one),
    sampleOf('term in an option', 'single choice, its definition open', screen('purpose'), { ...one, presses }),
    sampleOf('term in an option', 'single choice, checked', screen('purpose'), {
      ...one,
      done: (learner) => {
        learner.respond('purpose', { kind: 'single-choice', option: 'friendship' });
        learner.check('purpose');
      },
    }),
    sampleOf('term in an option', 'multiple choice, its definition open', screen('online'), { ...many, presses }),
  ];
}

function pictures(): readonly Sample[] {
  const screen = (item: string): Screen => ({ kind: 'activity', id: `practice-${item}`, items: [item] });
  const people: Response = { kind: 'classification', placement: { nurse: 'professional', kettle: 'personal' } };
  const checked = (item: string, response: Response) => (learner: GalleryLearner) => {
    learner.respond(item, response);
    learner.check(item);
  };
  const broken = { media: { 'test/kitchen.svg': nothingThere } };
  return [
    sampleOf('pictures', 'options', screen('danger')),
    sampleOf('pictures', 'options, checked', screen('danger'), { done: checked('danger', { kind: 'single-choice', option: 'dry' }) }),
    sampleOf('pictures', 'tokens and a pool', screen('people')),
    sampleOf('pictures', 'tokens and a pool, checked', screen('people'), { done: checked('people', people) }),
    sampleOf('pictures', 'none of the options can be loaded', screen('danger'), { unit: broken }),
    sampleOf('pictures', 'that of a hotspot cannot be loaded', screen('kitchen'), { unit: broken }),
    sampleOf('pictures', 'none of the tokens can be loaded', screen('people'), { unit: broken }),
  ];
}

/** Every kind of item in every state, and what is special to some. */
export const itemSamples: readonly Sample[] = [
  ...itemKinds.flatMap((kind) => samplesOf(kind)),
  ...pictures(),
  ...hints(),
  ...termsInOptions(),
];
