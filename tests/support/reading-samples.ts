import type { Body, Inline, Texts } from '../../src/model/text.js';
import type { FigureView, GlossaryView, MediaView, PartsView, ResultView, SummaryView } from '../../src/model/view.js';

export const tabs: PartsView = { kind: 'reveal', id: 'r1', parts: ['online', 'formal', 'informal'], opened: ['online'], layout: 'tabs' };
export const cards: PartsView = { ...tabs, layout: 'cards', opened: [] };
export const process: PartsView = { kind: 'process', id: 'r2', parts: ['notice', 'tell', 'write'], opened: [] };

export const figure: FigureView = {
  kind: 'figure',
  id: 'r3',
  parts: ['middle', 'edge', 'whole'],
  opened: [],
  regions: { middle: { x: 40, y: 40, width: 20, height: 20 }, edge: { x: 5, y: 10, width: 30, height: 25 } },
};

export const video: MediaView = {
  kind: 'media',
  id: 'r4',
  medium: 'video',
  recording: { en: 'm1/visit.mp4', cy: 'm1/visit.mp4' },
  described: { en: 'm1/visit-described.mp4', cy: 'm1/visit-described.mp4' },
};

export const audio: MediaView = { kind: 'media', id: 'r4', medium: 'audio', recording: { en: 'm1/visit.mp4', cy: 'm1/visit.mp4' } };

export const glossary: GlossaryView = { kind: 'glossary', id: 'r5', terms: ['t-trust', 't-whistle', 't-dignity', 't-rights', 't-confid'] };

export const summary: SummaryView = {
  kind: 'summary',
  id: 'r6',
  objectives: [
    { id: 'LO-1', screens: [{ id: 'r2', done: true }, { id: 'r1', done: false }] },
    { id: 'LO-2', screens: [] },
  ],
};

export const result: ResultView = {
  kind: 'result',
  id: 'r7',
  points: { earned: 6, max: 8 },
  passed: false,
  open: [{ lesson: 'gallery', screens: ['r1'] }],
  objectives: [
    { id: 'LO-1', points: { earned: 4, max: 4 }, screens: [{ id: 'r2', done: true }] },
    { id: 'LO-2', points: { earned: 2, max: 4 }, screens: [{ id: 'r2', done: true }, { id: 'r1', done: false }] },
  ],
};

/** A second of silence, which a video element plays as well. */
export const silence = `data:audio/wav;base64,${btoa(String.fromCharCode(...wav(8000)))}`;

/** Five rings, drawn without words. */
export const rings = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="480" viewBox="0 0 800 480"><path fill="#f4f1e8" d="M0 0h800v480H0z"/><g fill="none" stroke="#0b5a6f" stroke-width="14"><circle cx="400" cy="240" r="40"/><circle cx="400" cy="240" r="100"/><circle cx="400" cy="240" r="160"/><circle cx="400" cy="240" r="215"/></g></svg>',
)}`;

export const readingSamples = {
  texts: { en: textsIn('en'), cy: textsIn('cy') },
  media: { 'm1/rings.svg': rings, 'm1/visit.mp4': silence, 'm1/visit-described.mp4': silence },
};

function textsIn(language: 'en' | 'cy'): Texts {
  const say = (en: string, cy: string): string => (language === 'en' ? en : cy);
  const paragraph = (en: string, cy: string): Body => [{ kind: 'paragraph', content: say(en, cy) }];
  const advocate: Inline = {
    kind: 'term',
    term: 't-advocate',
    definition: say('Someone who helps a person to say what they want.', "Rhywun sy'n helpu person i ddweud beth mae arno ei eisiau."),
    content: [say('advocate', 'eiriolwr')],
  };
  return {
    language,
    lines: {
      course: say('Relationships and boundaries', 'Perthnasoedd a ffiniau'),
      gallery: say('Kinds of relationship', 'Mathau o berthynas'),
      r1: say('Three kinds', 'Tri math'),
      'r1.online': say('Online', 'Ar-lein'),
      'r1.formal': say('Formal care', 'Gofal ffurfiol'),
      'r1.informal': say('Informal care', 'Gofal anffurfiol'),
      r2: say('When something worries you', 'Pan fydd rhywbeth yn eich poeni'),
      'r2.notice': say('You notice it', 'Rydych yn sylwi arno'),
      'r2.tell': say('You tell the safeguarding lead', "Rydych yn dweud wrth yr arweinydd diogelu"),
      'r2.write': say('You write it down', "Rydych yn ei ysgrifennu"),
      r3: say('Rings of closeness', 'Cylchoedd agosatrwydd'),
      'r3.middle': say('The middle', 'Y canol'),
      'r3.edge': say('The edge', 'Yr ymyl'),
      'r3.whole': say('The whole', 'Y cyfan'),
      r4: say('A visit', 'Ymweliad'),
      'r4.transcript': say('Transcript', 'Trawsgrifiad'),
      r5: say('Words of this course', 'Geiriau’r cwrs hwn'),
      't-trust': say('trust', 'ymddiriedaeth'),
      't-trust.definition': say('Being able to rely on someone.', 'Gallu dibynnu ar rywun.'),
      't-whistle': say('whistleblowing', "chwythu'r chwiban"),
      't-whistle.definition': say('Telling of wrongdoing at work.', 'Rhoi gwybod am gamwedd yn y gwaith.'),
      't-dignity': say('dignity', 'urddas'),
      't-dignity.definition': say('Being treated as someone who matters.', 'Cael eich trin fel rhywun o bwys.'),
      't-rights': say('rights', 'hawliau'),
      't-rights.definition': say('What everyone may count on.', 'Yr hyn y caiff pawb ddibynnu arno.'),
      't-confid': say('confidentiality', 'cyfrinachedd'),
      't-confid.definition': say('Keeping what you are told to those who need it.', "Cadw'r hyn a ddywedir wrthych rhwng y rhai sydd ei angen."),
      r6: say('What to keep', "Beth i'w gofio"),
      r7: say('Where you stand', 'Ble rydych chi arni'),
      'LO-1': say('You can name the kinds of relationship.', "Gallwch enwi'r mathau o berthynas."),
      'LO-2': say('You can tell them apart.', 'Gallwch wahaniaethu rhyngddynt.'),
    },
    bodies: {
      r1: paragraph('Not every relationship is chosen.', 'Nid yw pob perthynas wedi ei dewis.'),
      'r1.online': paragraph('A nurse sees Hafsa by video.', 'Mae nyrs yn gweld Hafsa drwy fideo.'),
      'r1.formal': [{ kind: 'paragraph', content: [say('Pat can ask for an ', 'Gall Pat ofyn am '), advocate, '.'] }],
      'r1.informal': paragraph('Emyr cooks for his wife.', 'Mae Emyr yn coginio i’w wraig.'),
      r2: paragraph('These are the stages, in order.', 'Dyma’r camau, yn eu trefn.'),
      'r2.notice': paragraph('A bruise, a change of mood, a remark.', 'Clais, newid hwyliau, sylw.'),
      'r2.tell': paragraph('The same day, in person or by telephone.', 'Yr un diwrnod, wyneb yn wyneb neu dros y ffôn.'),
      'r2.write': paragraph('What you saw and heard, and when.', 'Yr hyn a welsoch ac a glywsoch, a phryd.'),
      r3: [
        ...paragraph('Who stands close to a person, and who further off?', 'Pwy sy’n agos at berson, a phwy sy’n bellach?'),
        { kind: 'image', asset: 'm1/rings.svg', alternative: say('Four rings, one inside the other', 'Pedwar cylch, y naill y tu mewn i’r llall') },
      ],
      'r3.middle': paragraph('Family and close friends.', 'Teulu a ffrindiau agos.'),
      'r3.edge': paragraph('People met once.', 'Pobl a gyfarfuwyd unwaith.'),
      'r3.whole': paragraph('Everyone draws it differently.', 'Mae pawb yn ei dynnu’n wahanol.'),
      r4: paragraph('Watch how Sioned says hello.', 'Gwyliwch sut mae Sioned yn dweud helô.'),
      'r4.transcript': paragraph('Sioned knocks and waits.', 'Mae Sioned yn curo ac yn aros.'),
      r5: [],
      r6: paragraph('A warm relationship has a purpose and a limit.', 'Mae pwrpas a therfyn i berthynas gynnes.'),
      r7: [],
    },
    captions: {
      r4: [{ start: 0, end: 0.5, text: say('Good morning!', 'Bore da!') }],
      'r4.described': [{ start: 0, end: 0.5, text: say('She knocks.', 'Mae hi’n curo.') }],
    },
  };
}

function wav(samples: number): readonly number[] {
  const little = (value: number, bytes: number) => Array.from({ length: bytes }, (_, index) => (value >> (8 * index)) & 255);
  const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
  return [
    ...ascii('RIFF'), ...little(36 + samples, 4), ...ascii('WAVEfmt '), ...little(16, 4), ...little(1, 2), ...little(1, 2),
    ...little(8000, 4), ...little(8000, 4), ...little(1, 2), ...little(8, 2), ...ascii('data'), ...little(samples, 4),
    ...Array.from({ length: samples }, () => 128),
  ];
}
