import type { AnswerKey, Reasons } from '../../src/model/answer-key.js';
import type { UnitContent } from '../../src/model/content.js';
import type { Screen } from '../../src/model/course.js';
import type { Item, ItemKind, Response } from '../../src/model/item.js';
import { closingId, type Texts } from '../../src/model/text.js';

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
  /** With pictures, a hint, and a token that belongs in no category. */
  people: {
    ...base,
    kind: 'classification',
    id: 'people',
    points: 3,
    image: 'test/kitchen.svg',
    tokens: [{ id: 'nurse', number: 0, image: 'test/kitchen.svg' }, ...parts('none', 'cousin', 'kettle').slice(1)],
    categories: parts('professional', 'personal'),
    pool: true,
  },
  /** With pictures and a hint. */
  danger: {
    ...base,
    kind: 'single-choice',
    id: 'danger',
    options: [{ id: 'wet', number: 0, image: 'test/kitchen.svg' }, { id: 'dry', number: 1, image: 'test/kitchen.svg' }],
  },
  kitchen: {
    ...base,
    kind: 'hotspot',
    id: 'kitchen',
    image: 'test/kitchen.svg',
    choose: 'many',
    regions: [
      { id: 'pan', number: 0, x: 10, y: 5, width: 4, height: 6 },
      { id: 'window', number: 1, x: 60, y: 5, width: 30, height: 30 },
      { id: 'puddle', number: 2, x: 25, y: 65, width: 40, height: 25 },
    ],
  },
  gift: {
    ...base,
    kind: 'case',
    id: 'gift',
    points: 2,
    steps: [
      {
        id: 'offer',
        number: 0,
        options: [
          { id: 'accept', number: 0, to: 'again' },
          { id: 'decline', number: 1, to: 'family' },
          { id: 'later', number: 2, to: 'family' },
        ],
      },
      {
        id: 'family',
        number: 1,
        options: [
          { id: 'record', number: 3, to: 'end' },
          { id: 'keep', number: 4, to: 'end' },
        ],
      },
    ],
  },
  falls: { ...base, kind: 'ordering', id: 'falls', points: 2, entries: parts('danger', 'talk', 'help', 'write') },
  telephone: { ...base, kind: 'fill-in', id: 'telephone' },
  fridge: { ...base, kind: 'numeric', id: 'fridge' },
  sure: { ...base, kind: 'rating', id: 'sure', points: 0, options: parts('not', 'little', 'fairly', 'very') },
  moment: { ...base, kind: 'reflection', id: 'moment', points: 0 },
};

/** Address of each asset. */
export const media: Readonly<Record<string, string>> = {
  'test/kitchen.svg':
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='600' height='360'%3E%3Cpath fill='%23e8e2d4' d='M0 0h600v360H0z'/%3E%3Cpath fill='%23bcd9e6' d='M360 18h180v108H360z'/%3E%3Cpath fill='%238a5a3b' d='M40 60h140v20H40z'/%3E%3Cellipse cx='270' cy='279' rx='110' ry='38' fill='%2376a9c4'/%3E%3C/svg%3E",
};

/** The item of each kind. */
export const itemFor: Readonly<Record<ItemKind, string>> = {
  'single-choice': 'purpose',
  'multiple-choice': 'online',
  'true-false': 'colleagues',
  matching: 'qualities',
  classification: 'sorting',
  hotspot: 'kitchen',
  case: 'gift',
  ordering: 'falls',
  'fill-in': 'telephone',
  numeric: 'fridge',
  rating: 'sure',
  reflection: 'moment',
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
  people: { kind: 'classification', accepts: { nurse: ['professional'], cousin: ['personal'] } },
  danger: { kind: 'single-choice', option: 'wet' },
  kitchen: { kind: 'hotspot', regions: ['pan', 'puddle'] },
  gift: { kind: 'case', grades: { accept: 'unsafe', decline: 'best', later: 'partly', record: 'best', keep: 'unsafe' } },
  falls: { kind: 'ordering', order: ['danger', 'talk', 'help', 'write'] },
  telephone: { kind: 'fill-in', accepted: { en: ['advocate'], cy: ['eiriolwr', 'eiriôlwraig'] }, capitals: 'ignored', marks: 'forgiven' },
  fridge: { kind: 'numeric', value: 4.5, tolerance: 0.5 },
  sure: { kind: 'rating' },
  moment: { kind: 'reflection' },
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
  hotspot: { kind: 'hotspot', regions: ['pan', 'puddle'] },
  case: { kind: 'case', path: ['decline', 'record'] },
  ordering: { kind: 'ordering', order: ['danger', 'talk', 'help', 'write'] },
  'fill-in': { kind: 'fill-in', text: 'Advocate' },
  numeric: { kind: 'numeric', value: 4.5 },
  rating: { kind: 'rating', option: 'fairly' },
  reflection: { kind: 'reflection' },
};

/** Complete and not right; of matching two of three, of ordering two of four, of classification seven of nine are. */
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
  hotspot: { kind: 'hotspot', regions: ['pan', 'window'] },
  case: { kind: 'case', path: ['accept', 'later', 'keep'] },
  ordering: { kind: 'ordering', order: ['danger', 'help', 'talk', 'write'] },
  'fill-in': { kind: 'fill-in', text: 'manager' },
  numeric: { kind: 'numeric', value: 8 },
  // Nothing is: these are others.
  rating: { kind: 'rating', option: 'little' },
  reflection: { kind: 'reflection' },
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
  people: ['Which of these is a relationship with a person, and of which kind?', "Pa rai o'r rhain sy'n berthynas â pherson, ac o ba fath?"],
  'people..image': ['A kitchen', 'Cegin'],
  'people.nurse': ['The district nurse', 'Y nyrs ardal'],
  'people.nurse.image': ['A bag on a table', 'Bag ar fwrdd'],
  'people.cousin': ['A cousin who visits', "Cefnder sy'n ymweld"],
  'people.kettle': ['The kettle', 'Y tegell'],
  'people..hint': ['Ask of each what it is there for.', "Gofynnwch am bob un i beth y mae yno."],
  danger: ['Which kitchen is dangerous?', "Pa gegin sy'n beryglus?"],
  'danger..hint': ['Look at what people walk on.', 'Edrychwch ar yr hyn y mae pobl yn cerdded arno.'],
  'danger.wet': ['This one', 'Hon'],
  'danger.wet.image': ['A kitchen with water on the floor', 'Cegin gyda dŵr ar y llawr'],
  'danger.dry': ['The other one', 'Y llall'],
  'danger.dry.image': ['A kitchen with a dry floor', 'Cegin gyda llawr sych'],
  kitchen: ['What in this kitchen could hurt someone?', 'Beth yn y gegin hon allai niweidio rhywun?'],
  'kitchen..image': ['A kitchen with a hob, a window and water on the floor', 'Cegin gyda hob, ffenestr a dŵr ar y llawr'],
  'kitchen.pan': ['The handle of the pan', 'Coes y badell'],
  'kitchen.window': ['The open window', 'Y ffenestr agored'],
  'kitchen.puddle': ['Water on the floor', 'Dŵr ar y llawr'],
  gift: ['A gift from Mr Rees', 'Rhodd gan Mr Rees'],
  'gift.offer': ['Mr Rees wants to give you twenty pounds for being so kind to him this week.', "Mae Mr Rees am roi ugain punt i chi am fod mor garedig wrtho yr wythnos hon."],
  'gift.accept': ['Take it, so that he is not hurt', 'Ei gymryd, rhag ei frifo'],
  'gift.decline': ['Thank him, and say kindly why you cannot take it', 'Diolch iddo, a dweud yn garedig pam na allwch ei gymryd'],
  'gift.later': ['Say that you will think about it', 'Dweud y byddwch yn meddwl am y peth'],
  'gift.family': ['His daughter asks you on the telephone whether he has offered you money.', "Mae ei ferch yn gofyn i chi ar y ffôn a yw wedi cynnig arian i chi."],
  'gift.record': ['Tell your manager and write down what happened', "Dweud wrth eich rheolwr ac ysgrifennu beth ddigwyddodd"],
  'gift.keep': ['Say no, to keep the peace', 'Dweud na, er mwyn heddwch'],
  falls: ['Mrs Evans has fallen. In which order do you act?', 'Mae Mrs Evans wedi cwympo. Ym mha drefn y byddwch yn gweithredu?'],
  'falls.danger': ['Look for danger to her and to you', "Edrych am berygl iddi hi ac i chi"],
  'falls.talk': ['Talk to her and ask where it hurts', "Siarad â hi a gofyn ble mae'n brifo"],
  'falls.help': ['Call for help', 'Galw am help'],
  'falls.write': ['Write down what happened and tell her family', "Ysgrifennu beth ddigwyddodd a dweud wrth ei theulu"],
  telephone: ['Who speaks up for an individual who cannot do so alone?', 'Pwy sy’n siarad ar ran unigolyn na all wneud hynny ar ei ben ei hun?'],
  fridge: ['How cold should a fridge be?', 'Pa mor oer ddylai oergell fod?'],
  'fridge.unit': ['°C', '°C'],
  sure: ['How sure do you feel about saying no to a gift?', "Pa mor sicr ydych chi ynglŷn â gwrthod rhodd?"],
  'sure.not': ['Not sure at all', 'Ddim yn sicr o gwbl'],
  'sure.little': ['A little sure', 'Ychydig yn sicr'],
  'sure.fairly': ['Fairly sure', 'Eithaf sicr'],
  'sure.very': ['Very sure', 'Sicr iawn'],
  moment: ['Think of a time when someone listened to you well. What did they do?', 'Meddyliwch am adeg pan wrandawodd rhywun arnoch yn dda. Beth wnaethon nhw?'],
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

export const why = {
  en: (label: string) => `Think of what it is for, who agreed to it, and what is written down about it. (${label})`,
  cy: (label: string) => `Meddyliwch am ei ddiben, pwy gytunodd arno, a beth sydd wedi'i ysgrifennu amdano. (${label})`,
};

/** One for every text of an option, token or source, for both answers of a true-false item, and for what is typed; and what is said at the end of two. */
function reasonsIn(language: TestLanguage): Reasons {
  const named = Object.keys(texts[language].lines).filter((id) => id.includes('.'));
  const closings = [itemFor.classification, itemFor.case].map(closingId);
  return Object.fromEntries([...named, ...closings, 'colleagues.true', 'colleagues.false', 'telephone.answer', 'fridge.answer'].map((id) => [id, why[language](id)]));
}

export const reasons: Readonly<Record<TestLanguage, Reasons>> = { en: reasonsIn('en'), cy: reasonsIn('cy') };

const assessment = { role: 'check', draw: 1, quotas: [], include: [], feedback: 'at-once', retry: 'new-draw', certainty: false } as const;

const screens: readonly Screen[] = [
  ...Object.keys(items).map((item) => ({ kind: 'activity', id: `practice-${item}`, items: [item] }) as const),
  ...Object.keys(items).map((item) => ({ kind: 'check', id: `check-${item}`, assessment: { ...assessment, id: `a-${item}`, pool: [item] } }) as const),
];

export const content: UnitContent = {
  course: { id: 'test', activityBase: 'https://care-course.example/test', version: '1.0.0', languages, units: [] },
  unit: { id: 'test', lessons: [{ id: 'test', minutes: 1, screens, items }], objectives: ['LO-1'] },
  keys,
  numbers: {},
  media,
  ownNames: {},
  languageScripts: {},
};
