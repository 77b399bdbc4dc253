import type { AnswerKey, Reasons } from '../../src/model/answer-key.js';
import type { Assessment } from '../../src/model/assessment.js';
import type { LanguageContent, UnitContent } from '../../src/model/content.js';
import type { Screen, Unit } from '../../src/model/course.js';
import type { Item } from '../../src/model/item.js';
import type { Body, RichText, Texts } from '../../src/model/text.js';
import { content as fixture, items as itemsOfEachKind, media as pictures, reasons, texts } from '../elements/fixtures.js';
import { readingSamples, rings } from '../support/reading-samples.js';

export type GalleryLanguage = 'en' | 'cy';

/** One item of each kind, one with pictures for two kinds, and one about people's safety. */
export const items: Readonly<Record<string, Item>> = {
  ...itemsOfEachKind,
  safety: { kind: 'true-false', id: 'safety', objective: 'LO-2', points: 1, critical: true },
};

const keys: Readonly<Record<string, AnswerKey>> = { ...fixture.keys, safety: { kind: 'true-false', value: false } };

/** What stands around the screen that a sample shows. */
export const welcome: Screen = { kind: 'text', id: 'welcome' };
export const stages: Screen = { kind: 'process', id: 'r2', stages: ['notice', 'tell', 'write'], objectives: ['LO-1'] };

export interface UnitOptions extends Partial<Pick<Unit, 'cutScore' | 'objectiveCutScores'>> {
  /** Addresses in place of the usual ones. */
  readonly media?: Readonly<Record<string, string>>;
  /** Items that are about people's safety, beside the one that always is. */
  readonly critical?: readonly string[];
  /** Name of the picture among the media. */
  readonly logo?: string;
}

/** A unit with these screens and no others. */
export function unitOf(screens: readonly Screen[], { media = {}, critical = [], logo, ...unit }: UnitOptions = {}): UnitContent {
  const marked = Object.fromEntries(Object.entries(items).map(([id, item]) => [id, critical.includes(id) ? { ...item, critical: true as const } : item]));
  return {
    ...fixture,
    unit: { id: 'gallery', lessons: [{ id: 'gallery', minutes: 1, screens, items: marked }], objectives: ['LO-1', 'LO-2'], ...unit },
    keys,
    media: { ...pictures, ...readingSamples.media, ...media },
    ownNames: { en: 'English', cy: 'Cymraeg' },
    ...(logo !== undefined && { logo }),
  };
}

/** An assessment of three questions, one of them about people's safety. */
export function assessmentOf(id: string, others: Partial<Assessment> = {}): Assessment {
  return {
    id: `a-${id}`,
    role: 'check',
    pool: ['purpose', 'online', 'safety'],
    draw: 3,
    quotas: [],
    include: [],
    feedback: 'at-once',
    retry: 'new-draw',
    certainty: false,
    ...others,
  };
}

/** All that can be read in the gallery. */
export const languageContent: Readonly<Record<GalleryLanguage, LanguageContent>> = { en: contentIn('en'), cy: contentIn('cy') };

function contentIn(language: GalleryLanguage): LanguageContent {
  const say = (en: string, cy: string): string => (language === 'en' ? en : cy);
  const paragraph = (en: string, cy: string): Body => [{ kind: 'paragraph', content: say(en, cy) }];
  const own = linesIn(say);
  const reading = readingSamples.texts[language];
  const ofItems: Texts = texts[language];
  return {
    texts: {
      ...reading,
      lines: { ...reading.lines, ...ofItems.lines, ...own },
      bodies: {
        ...reading.bodies,
        welcome: welcomeIn(language, say),
        check: paragraph('Take as long as you like, and look back at any screen.', 'Cymerwch faint fynnoch o amser, ac edrychwch yn ôl ar unrhyw sgrin.'),
        w1: paragraph('Read one step at a time.', 'Darllenwch un cam ar y tro.'),
        'w1.one': paragraph('Gwyn says that his key worker is like family.', 'Mae Gwyn yn dweud bod ei weithiwr allweddol fel teulu.'),
        'w1.two': paragraph('She is paid, and there is a care plan.', "Mae hi'n cael ei thalu, ac mae cynllun gofal."),
        'w1.three': paragraph('So it is professional, however warm it is.', 'Felly perthynas broffesiynol ydyw, pa mor gynnes bynnag y bo.'),
      },
    },
    reasons: reasonsIn(language, say),
  };
}

function linesIn(say: (en: string, cy: string) => string): Readonly<Record<string, RichText>> {
  const practice = say('Try it yourself', 'Rhowch gynnig arni');
  return {
    welcome: say('Welcome', 'Croeso'),
    check: say('What do you know?', "Beth ydych chi'n ei wybod?"),
    w1: say('Gwyn and his key worker', "Gwyn a'i weithiwr allweddol"),
    'w1.one': say('What happens', "Beth sy'n digwydd"),
    'w1.two': say('What is professional', "Beth sy'n broffesiynol"),
    'w1.three': say('The answer', 'Yr ateb'),
    safety: say('A bruise need not be written down if the person does not mind.', "Nid oes angen cofnodi clais os nad yw'r person yn poeni amdano."),
    several: practice,
    ...Object.fromEntries(Object.keys(items).map((id) => [`practice-${id}`, practice])),
  };
}

/** Everything that running text can hold. */
function welcomeIn(language: GalleryLanguage, say: (en: string, cy: string) => string): Body {
  return [
    {
      kind: 'paragraph',
      content: [
        say('A relationship has a ', 'Mae gan berthynas '),
        { kind: 'strong', content: [say('purpose', 'bwrpas')] },
        say(' and a ', ' a '),
        { kind: 'emphasis', content: [say('limit', 'therfyn')] },
        say('. An ', '. Gall '),
        {
          kind: 'term',
          term: 't-advocate',
          definition: say('Someone who helps a person to say what they want.', "Rhywun sy'n helpu person i ddweud beth mae arno ei eisiau."),
          content: [say('advocate', 'eiriolwr')],
        },
        say(' can help. In the other language it is called ', ' helpu. Yn yr iaith arall ei enw yw '),
        language === 'en' ? { kind: 'foreign', language: 'cy', content: ['perthynas'] } : { kind: 'foreign', language: 'en', content: ['relationship'] },
        '.',
      ],
    },
    { kind: 'heading', content: say('What comes next', 'Beth sy’n dod nesaf') },
    { kind: 'list', ordered: false, items: [[{ kind: 'paragraph', content: say('Four kinds', 'Pedwar math') }], [{ kind: 'paragraph', content: say('One check', 'Un gwiriad') }]] },
    { kind: 'callout', blocks: [{ kind: 'paragraph', content: say('Remember: it is about the person.', 'Cofiwch: y person sy’n bwysig.') }] },
    { kind: 'paragraph', content: [{ kind: 'screen-link', screen: 'r2', content: [say('Go to the stages', 'Ewch at y camau')] }, say(' or read the ', ' neu darllenwch y '), { kind: 'link', href: 'https://care-course.example/code', content: [say('code of practice', 'cod ymarfer')] }, '.'] },
    { kind: 'image', asset: 'm1/rings.svg', alternative: say('Four rings, one inside the other', 'Pedwar cylch, y naill y tu mewn i’r llall') },
  ];
}

function reasonsIn(language: GalleryLanguage, say: (en: string, cy: string) => string): Reasons {
  return {
    ...reasons[language],
    'safety.true': say('It has to be written down on the same day, whoever minds.', "Rhaid ei gofnodi'r un diwrnod, pwy bynnag sy'n poeni."),
    'safety.false': say('It has to be written down on the same day, whoever minds.', "Rhaid ei gofnodi'r un diwrnod, pwy bynnag sy'n poeni."),
  };
}

/** In place of a picture or a recording: an address at which there is none. */
export const nothingThere = rings.slice(0, 24);
