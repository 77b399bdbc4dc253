import type { AnswerKey, Reasons } from '../../src/model/answer-key.js';
import type { UnitContent } from '../../src/model/content.js';
import type { Screen } from '../../src/model/course.js';
import type { Item, ItemKind, Response } from '../../src/model/item.js';
import type { Texts } from '../../src/model/text.js';

const parts = (...ids: string[]) => ids.map((id, number) => ({ id, number }));

const base = { objective: 'LO-1', points: 1 };

const kinds = {
  professional: ['Professional', 'Proffesiynol'],
  personal: ['Personal', 'Personol'],
  therapeutic: ['Therapeutic', 'Therapiwtig'],
  casual: ['Casual', 'Achlysurol'],
} as const;

/** Label in English and Welsh, category; the reason is made of the label. */
const tokens = {
  code: ['Follows a code of conduct and keeps confidentiality', 'Yn dilyn cod ymddygiad ac yn cadw cyfrinachedd', 'professional'],
  handover: ['Two colleagues hand over at shift change', 'Dau gydweithiwr yn trosglwyddo gofal ar newid sifft', 'professional'],
  opinion: ['Personal opinion is kept out of decisions', "Cedwir barn bersonol allan o benderfyniadau", 'professional'],
  sisters: ['An individual and her sister: attachment and closeness', "Unigolyn a'i chwaer: ymlyniad ac agosatrwydd", 'personal'],
  friends: ['Long-time friends who give one another companionship', "Ffrindiau ers tro sy'n gwmni i'w gilydd", 'personal'],
  sessions: ['Six weekly sessions, agreed place and goal, to regain speech', 'Chwe sesiwn wythnosol, lle a nod y cytunwyd arnynt, i adennill lleferydd', 'therapeutic'],
  listening: ['High trust and skilled listening to help recovery', 'Ymddiriedaeth a gwrando medrus i helpu gwellhad', 'therapeutic'],
  paper: ['Two residents chat over the morning paper', "Dau breswylydd yn sgwrsio dros bapur y bore", 'casual'],
  light: ['Light talk, no commitment, a break from formal care', 'Sgwrs ysgafn, dim ymrwymiad, seibiant o ofal ffurfiol', 'casual'],
} as const;

/** One item of each kind. Each has a practice screen, `practice-<item>`, and a check of its own, `check-<item>`. */
export const items: Readonly<Record<string, Item>> = {
  purpose: { ...base, kind: 'single-choice', id: 'purpose', options: parts('wellbeing', 'friendship', 'career') },
  online: { ...base, kind: 'multiple-choice', id: 'online', options: parts('privacy', 'security', 'travel') },
  colleagues: { ...base, kind: 'true-false', id: 'colleagues' },
  qualities: {
    ...base,
    kind: 'matching',
    id: 'qualities',
    points: 3,
    sources: parts('affection', 'structure', 'agreement'),
    targets: parts('informal', 'therapy', 'formal'),
  },
  sorting: {
    ...base,
    kind: 'classification',
    id: 'sorting',
    points: 9,
    tokens: parts(...Object.keys(tokens)),
    categories: parts(...Object.keys(kinds)),
  },
};

/** The item of each kind. */
export const itemFor: Readonly<Record<ItemKind, string>> = {
  'single-choice': 'purpose',
  'multiple-choice': 'online',
  'true-false': 'colleagues',
  matching: 'qualities',
  classification: 'sorting',
};

const keys: Readonly<Record<string, AnswerKey>> = {
  purpose: { kind: 'single-choice', option: 'wellbeing' },
  online: { kind: 'multiple-choice', options: ['privacy', 'security'] },
  colleagues: { kind: 'true-false', value: true },
  qualities: { kind: 'matching', pairs: { affection: 'informal', structure: 'therapy', agreement: 'formal' } },
  sorting: {
    kind: 'classification',
    accepts: Object.fromEntries(Object.entries(tokens).map(([id, [, , category]]) => [id, [category]])),
  },
};

/** Right in every part. */
export const rightFor: Readonly<Record<ItemKind, Response>> = {
  'single-choice': { kind: 'single-choice', option: 'wellbeing' },
  'multiple-choice': { kind: 'multiple-choice', options: ['privacy', 'security'] },
  'true-false': { kind: 'true-false', value: true },
  matching: { kind: 'matching', pairs: { affection: 'informal', structure: 'therapy', agreement: 'formal' } },
  classification: {
    kind: 'classification',
    placement: Object.fromEntries(Object.entries(tokens).map(([id, [, , category]]) => [id, category])),
  },
};

/** Complete and not right; of matching two of three, of classification seven of nine are. */
export const wrongFor: Readonly<Record<ItemKind, Response>> = {
  'single-choice': { kind: 'single-choice', option: 'career' },
  'multiple-choice': { kind: 'multiple-choice', options: ['privacy', 'travel'] },
  'true-false': { kind: 'true-false', value: false },
  matching: { kind: 'matching', pairs: { affection: 'informal', structure: 'informal', agreement: 'formal' } },
  classification: {
    kind: 'classification',
    placement: {
      ...Object.fromEntries(Object.entries(tokens).map(([id, [, , category]]) => [id, category])),
      sisters: 'casual',
      light: 'professional',
    },
  },
};

const lines: Readonly<Record<string, readonly [string, string]>> = {
  purpose: ['What is the purpose of a professional care relationship?', 'Beth yw diben perthynas ofal broffesiynol?'],
  'purpose.wellbeing': ["The individual's well-being", 'Llesiant yr unigolyn'],
  'purpose.friendship': ['Friendship for people who are lonely', "Cyfeillgarwch i bobl sy'n unig"],
  'purpose.career': ["The worker's career", 'Gyrfa y gweithiwr'],
  online: ['What needs extra care in an online relationship?', 'Beth sydd angen gofal ychwanegol mewn perthynas ar-lein?'],
  'online.privacy': ['Privacy', 'Preifatrwydd'],
  'online.security': ['The security of accounts', 'Diogelwch cyfrifon'],
  'online.travel': ['Travel costs', 'Costau teithio'],
  colleagues: ['Two colleagues can have a professional relationship.', 'Gall dau gydweithiwr gael perthynas broffesiynol.'],
  qualities: ['Which kind of relationship does each belong to?', 'I ba fath o berthynas y mae pob un yn perthyn?'],
  'qualities.affection': ['Help out of affection', 'Cymorth o hoffter'],
  'qualities.structure': ['Structure and an agreed goal', 'Strwythur a nod y cytunwyd arno'],
  'qualities.agreement': ['A contract or a care plan', 'Contract neu gynllun gofal'],
  'qualities.informal': ['Informal care', 'Gofal anffurfiol'],
  'qualities.therapy': ['Therapeutic', 'Therapiwtig'],
  'qualities.formal': ['Formal care', 'Gofal ffurfiol'],
  sorting: ['Which kind of relationship fits each one best?', 'Pa fath o berthynas sydd fwyaf addas i bob un?'],
  ...kinds,
  ...Object.fromEntries(Object.entries(tokens).map(([id, [en, cy]]) => [`sorting.${id}`, [en, cy] as const])),
};

const languages = ['en', 'cy'] as const;
export type TestLanguage = (typeof languages)[number];

function textsIn(language: TestLanguage): Texts {
  const column = languages.indexOf(language);
  return {
    language,
    lines: Object.fromEntries(Object.entries(lines).map(([id, both]) => [id, both[column] ?? ''])),
    bodies: {},
  };
}

export const texts: Readonly<Record<TestLanguage, Texts>> = { en: textsIn('en'), cy: textsIn('cy') };

const why = {
  en: (label: string) => `Think of what it is for, who agreed to it, and what is written down about it. (${label})`,
  cy: (label: string) => `Meddyliwch am ei ddiben, pwy gytunodd arno, a beth sydd wedi'i ysgrifennu amdano. (${label})`,
};

/** One for every text of an option, token or source, and for both answers of a true-false item. */
function reasonsIn(language: TestLanguage): Reasons {
  const named = Object.keys(texts[language].lines).filter((id) => id.includes('.'));
  return Object.fromEntries([...named, 'colleagues.true', 'colleagues.false'].map((id) => [id, why[language](id)]));
}

export const reasons: Readonly<Record<TestLanguage, Reasons>> = { en: reasonsIn('en'), cy: reasonsIn('cy') };

const screens: readonly Screen[] = [
  ...Object.keys(items).map((item) => ({ kind: 'activity', id: `practice-${item}`, item }) as const),
  ...Object.keys(items).map((item) => ({ kind: 'check', id: `check-${item}`, assessment: `a-${item}`, pool: [item], draw: 1 }) as const),
];

export const content: UnitContent = {
  course: { id: 'test', activityBase: 'https://care-course.example/test', version: '1.0.0', languages, units: [] },
  unit: { id: 'test', lessons: [{ id: 'test', minutes: 1, screens, items }], objectives: ['LO-1'] },
  keys,
  locks: {},
  media: {},
  languageScripts: {},
};
