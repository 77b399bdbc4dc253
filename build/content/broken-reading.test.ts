import { describe } from 'node:test';
import { testBroken, type Edit } from '../../tests/support/broken-modules.js';

const module = 'm1/module.yaml';
const check = '  - { id: m1-s05, kind: check, assessment: m1-check }';

/** The course with one more screen before its check, in line 13 of the module's file. */
function withScreen(yaml: string, en = '# New\n\nText.\n', cy = '# Newydd\n\nTestun.\n'): readonly Edit[] {
  return [
    [module, check, `  - { id: m1-s09, ${yaml} }\n${check}`],
    ['m1/screens/m1-s09.en.md', en],
    ['m1/screens/m1-s09.cy.md', cy],
  ];
}

const picture = '# New\n\n![Rings](media/circle.svg)\n\n## Middle {#middle}\n\nClose.\n';
const stages = ['# New\n\n## One {#one}\n\nText.\n\n## Two {#two}\n\nText.\n', '# Newydd\n\n## Un {#one}\n\nTestun.\n\n## Dau {#two}\n\nTestun.\n'] as const;
const media = '# New\n\n## Words {#transcript}\n\nShe knocks.\n';
const vtt = 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n';
const film: readonly Edit[] = [['m1/media/visit.mp4', 'x'], ['m1/media/visit.en.vtt', vtt], ['m1/media/visit.cy.vtt', vtt]];
const glossary = (id = 't-light') => `terms:\n  - id: ${id}\n    term: { en: light, cy: golau }\n    definition: { en: What we see by., cy: Yr hyn a welwn drwyddo. }\n`;

describe('an author of screens to read and look through reads', () => {
  testBroken([
    ['nothing of each kind written well', [
      ...withScreen('kind: figure, details: [{ id: middle, region: { x: 10, y: 10, width: 90, height: 20 } }]', picture, picture),
      [module, 'panels: [sun, ice]', 'panels: [sun, ice], layout: tabs, objectives: [LO-1]'],
    ], []],
    ['which layouts there are', [[module, 'panels: [sun, ice]', 'panels: [sun, ice], layout: tab']], [
      'm1/module.yaml:10:61 screens.m1-s02.layout: "tab", use one of accordion, tabs, cards',
    ]],
    ['which objective a screen cannot teach', [[module, 'kind: text }', 'kind: text, objectives: [LO-9] }']], [
      'm1/module.yaml:9:44 screens.m1-s01.objectives: "LO-9" is no objective of module m1, use one of LO-2, LO-1',
    ]],
    ['that one stage is no process', withScreen('kind: process, stages: [one]', '# New\n\n## One {#one}\n\nText.\n', '# Newydd\n\n## Un {#one}\n\nTestun.\n'), [
      'm1/module.yaml:13:42 screens.m1-s09.stages: a list of 1, wanted 2 stages or more',
    ]],
    ...['kind: reveal, panels', 'kind: worked, steps', 'kind: figure, details'].map(
      (list) =>
        [
          `that a list is empty, and nothing of the headings that it was meant for: ${list}`,
          withScreen(`${list}: []`, picture, picture),
          [`m1/module.yaml:13:${21 + list.length} screens.m1-s09.${list.split(' ').at(-1)}: an empty list, wanted one or more ${list.split(' ').at(-1)}`],
        ] as const,
    ),
    ['nothing of the headings of a process with one stage but that', withScreen('kind: process, stages: [one]', ...stages), [
      'm1/module.yaml:13:42 screens.m1-s09.stages: a list of 1, wanted 2 stages or more',
    ]],
    ['which heading is no stage', withScreen('kind: process, stages: [one, to]', ...stages), [
      'm1/screens/m1-s09.cy.md:7:8 m1-s09: "two" is no stage of m1-s09 in module.yaml, use to',
      'm1/screens/m1-s09.en.md:7:8 m1-s09: "two" is no stage of m1-s09 in module.yaml, use to',
    ]],
    ['which heading is no detail, and which one is there twice', withScreen('kind: figure, details: [{ id: midle }]', picture, picture.replaceAll('middle', 'midle') + '\n## Again {#midle}\n\nClose.\n'), [
      'm1/screens/m1-s09.cy.md:9:10 m1-s09: "midle" again, wanted one heading for each detail',
      'm1/screens/m1-s09.en.md:5:11 m1-s09: "middle" is no detail of m1-s09 in module.yaml, use midle',
    ]],
    ['that a stage has no heading', withScreen('kind: process, stages: [one, two]', '# New\n\n## One {#one}\n\nText.\n', '# Newydd\n\n## Un {#one}\n\nTestun.\n\n## Dau {#two}\n\nTestun.\n'), [
      'm1/screens/m1-s09.en.md:1:1 m1-s09: no heading for "two" of module.yaml, wanted ## Words {#two}',
    ]],
    ['that a figure has no picture', withScreen('kind: figure, details: [{ id: middle }]', picture.replace('![Rings](media/circle.svg)', 'Rings.'), picture.replace('![Rings](media/circle.svg)', 'Cylchoedd.')), [
      'm1/screens/m1-s09.cy.md:1:1 m1-s09: no picture, wanted one above the details: ![what it shows](media/…)',
      'm1/screens/m1-s09.en.md:1:1 m1-s09: no picture, wanted one above the details: ![what it shows](media/…)',
    ]],
    ['that a region reaches beyond its picture', withScreen('kind: figure, details: [{ id: middle, region: { x: 90, y: 0, width: 20, height: 20 } }]', picture, picture), [
      'm1/module.yaml:13:87 screens.m1-s09.details.middle.region.width: a region that ends at 110 percent, beyond the picture’s right edge, wanted x and width to make 100 at most',
    ]],
    ['that a detail is there twice', withScreen('kind: figure, details: [{ id: middle }, { id: middle }]', picture, picture), [
      'm1/module.yaml:13:65 screens.m1-s09.details.middle.id: "middle" again (first at m1/module.yaml:13), wanted an id of its own',
    ]],
    ['that a summary has no points to keep', withScreen('kind: summary', '# New\n'), [
      'm1/screens/m1-s09.en.md:1:1 m1-s09: no text under the title, wanted at least a paragraph',
    ]],
  ]);
});

describe('an author of a recording reads', () => {
  testBroken([
    ['nothing when all is there', [...withScreen('kind: media, video: media/visit.mp4', media, media), ...film], []],
    ['nothing when each language has a film of its own', [
      ...withScreen('kind: media, video: media/visit.mp4', media, media),
      ...film.slice(1),
      ['m1/media/visit.en.mp4', 'x'],
      ['m1/media/visit.cy.mp4', 'x'],
    ], []],
    ['nothing when the described version has the captions of the other', [
      ...withScreen('kind: media, video: media/visit.mp4, described: media/visit-described.mp4', media, media),
      ...film,
      ['m1/media/visit-described.mp4', 'x'],
    ], []],
    ['nothing of captions to what is only heard', [...withScreen('kind: media, audio: media/talk.mp3', media, media), ['m1/media/talk.mp3', 'x']], []],
    ['that captions serve no audio, with or without a language', [
      ...withScreen('kind: media, audio: media/talk.mp3', media, media),
      ['m1/media/talk.mp3', 'x'],
      ['m1/media/talk.vtt', vtt],
      ['m1/media/talk.cy.vtt', vtt],
      ['m1/media/talking.cy.vtt', vtt],
    ], [
      'm1/media/talk.cy.vtt:1:1 file: captions of audio, delete it: captions are for video, and the transcript serves audio',
      'm1/media/talk.vtt:1:1 file: captions of audio, delete it: captions are for video, and the transcript serves audio',
      'm1/media/talking.cy.vtt:1:1 file: on no screen, show it or delete it',
    ]],
    ['nothing of captions that a video has beside audio of its name', [
      ...withScreen('kind: media, video: media/visit.mp4 }\n  - { id: m1-s10, kind: media, audio: media/visit.mp3', media, media),
      ...film,
      ['m1/media/visit.mp3', 'x'],
      ['m1/screens/m1-s10.en.md', media],
      ['m1/screens/m1-s10.cy.md', media],
    ], []],
    ['that audio has no described version, and nothing of its file', [
      ...withScreen('kind: media, audio: media/talk.mp3, described: media/told.mp4', media, media),
      ['m1/media/talk.mp3', 'x'],
      ['m1/media/told.en.mp4', 'x'],
      ['m1/media/told.cy.mp4', 'x'],
    ], [
      'm1/module.yaml:13:66 screens.m1-s09.described: a described version of audio, leave it out: it is for what only a video shows, and the transcript serves audio',
    ]],
    ['the same where that is sound, too', [...withScreen('kind: media, audio: media/talk.mp3, described: media/told.mp3', media, media), ['m1/media/talk.mp3', 'x']], [
      'm1/module.yaml:13:66 screens.m1-s09.described: "media/told.mp3", wanted a video in media/ that ends in .mp4 or .webm, or none beside audio',
    ]],
    ['what the one heading of a recording is', [
      ...withScreen('kind: media, audio: media/talk.mp3', media.replace('transcript', 'words') + '\n### Why {#why}\n\nSo.\n', media + '\n## Eto {#transcript}\n\nDim.\n'),
      ['m1/media/talk.mp3', 'x'],
    ], [
      'm1/screens/m1-s09.cy.md:7:8 m1-s09: "transcript" again, wanted one heading for the transcript',
      'm1/screens/m1-s09.en.md:3:10 m1-s09: "words" is not the transcript, use transcript',
      'm1/screens/m1-s09.en.md:7:9 m1-s09.words: a heading with {#why}, wanted one without: only the transcript has it, with ##',
    ]],
    ['that the recording is missing', withScreen('kind: media, audio: media/talk.mp3', media, media), [
      'm1/module.yaml:13:39 screens.m1-s09.audio: no file "media/talk.mp3" in the module, wanted a file in media/',
    ]],
    ['that the recording in Welsh is missing', [
      ...withScreen('kind: media, audio: media/talk.mp3', media, media),
      ['m1/media/talk.en.mp3', 'x'],
    ], ['m1/media/talk.cy.mp3:1:1 m1-s09: missing, wanted the recording in Welsh']],
    ['that the captions in Welsh are missing, and not that a misspelt file is unused (WCAG 1.2.2)', [
      ...withScreen('kind: media, video: media/visit.mp4', media, media),
      ...film.slice(0, 2),
      ['m1/media/visit.wel.vtt', vtt],
    ], ['m1/media/visit.cy.vtt:1:1 m1-s09: missing, wanted the captions in Welsh']],
    ['that the transcript in Welsh is missing', [...withScreen('kind: media, video: media/visit.mp4', media, '# Newydd\n\nTestun.\n'), ...film], [
      'm1/screens/m1-s09.cy.md:1:1 m1-s09: no transcript, wanted ## Words {#transcript} and under it all that is said and can be seen',
    ]],
    ['that the file is too large for a package', [
      ...withScreen('kind: media, video: media/visit.mp4', media, media),
      ...film.slice(1),
      ['m1/media/visit.mp4', new Uint8Array(25_100_000)],
    ], ['m1/media/visit.mp4:1:1 file: 25.1 MB, wanted 25 MB at most: a shorter recording, or more compression']],
    ['that the kind of file is not played everywhere', [...withScreen('kind: media, video: media/visit.avi', media, media)], [
      'm1/module.yaml:13:39 screens.m1-s09.video: "media/visit.avi", wanted a file in media/ that ends in .mp4 or .webm',
    ]],
    ['that there is neither video nor audio', withScreen('kind: media', media, media), [
      'm1/module.yaml:13:5 screens.m1-s09: neither video nor audio, wanted one of them',
    ]],
    ['that there are both', [...withScreen('kind: media, video: media/visit.mp4, audio: media/visit.mp3', media, media), ...film, ['m1/media/visit.mp3', 'x']], [
      'm1/media/visit.mp3:1:1 file: on no screen, show it or delete it',
      'm1/module.yaml:13:5 screens.m1-s09: both video and audio, wanted one of them',
    ]],
    ...(
      [
        ['have no head', '00:01.000 --> 00:02.000\nHello\n', '1:1 captions: "00:01.000 --> 00:02.000", wanted WEBVTT in the first line'],
        ['have times with a comma', 'WEBVTT\n\n00:01,000 --> 00:02,000\nHello\n', '3:1 captions: "00:01,000 --> 00:02,000", wanted times such as 00:01.000 --> 00:04.000'],
        ['end before they begin', 'WEBVTT\n\n1\n00:03.000 --> 00:02.000\nHello\n', '4:1 captions: a caption that ends before it begins, wanted the later time second'],
        ['are out of order', `${vtt}\n00:00.500 --> 00:01.000\nBefore\n`, '6:1 captions: a caption that begins before the one above it, wanted them in order'],
        ['have no words', 'WEBVTT\n\n00:01.000 --> 00:02.000\n', '3:1 captions: a caption without words, wanted what is said, or no caption'],
        ['are none', 'WEBVTT - nothing\n\nNOTE nothing yet\n', '1:1 captions: no captions, wanted at least one'],
      ] as const
    ).map(([title, captions, line]) => [
      `that the captions ${title}`,
      [...withScreen('kind: media, video: media/visit.mp4', media, media), ...film, ['m1/media/visit.en.vtt', captions]],
      [`m1/media/visit.en.vtt:${line}`],
    ] as const),
  ]);
});

describe('an author of the glossary reads', () => {
  testBroken([
    ['nothing when a term is linked to', [['glossary.yaml', glossary()], ['m1/screens/m1-s01.en.md', '[urddas](lang:cy)', '[light](term:t-light)']], []],
    ['which term there is not', [['glossary.yaml', glossary()], ['m1/screens/m1-s01.en.md', 'lang:cy', 'term:t-night']], [
      'm1/screens/m1-s01.en.md:3:53 m1-s01: "t-night" is no term of the glossary, use t-light',
    ]],
    ['that there is no glossary', [['m1/screens/m1-s01.en.md', 'lang:cy', 'term:t-light']], [
      'm1/screens/m1-s01.en.md:3:53 m1-s01: "t-light" is no term of the glossary, wanted no link to a term here',
    ]],
    ['that a screen with all terms needs some', withScreen('kind: glossary'), [
      'm1/module.yaml:13:25 screens.m1-s09.kind: a glossary in a course without glossary.yaml, write glossary.yaml beside course.yaml, or leave the screen out',
    ]],
    ['nothing of such a screen where there are some', [...withScreen('kind: glossary'), ['glossary.yaml', glossary()]], []],
    ['nothing of what needs terms but that the list is empty', [
      ...withScreen('kind: glossary'),
      ['glossary.yaml', 'terms: []\n'],
      ['m1/screens/m1-s01.en.md', 'lang:cy', 'term:t-light'],
    ], ['glossary.yaml:1:8 terms: an empty list, wanted one or more terms']],
    ['that a definition leads to no other', [['glossary.yaml', glossary().replace('What we see by.', '"What we [see](term:t-light) by."')]], [
      'glossary.yaml:4:38 terms.t-light.definition.en: "t-light" is no term of the glossary, wanted no link to a term here',
    ]],
    ['that a term is missing in Welsh', [['glossary.yaml', glossary().replace(', cy: golau', '')]], [
      'glossary.yaml:3:11 terms.t-light.term.cy: missing, wanted the Welsh text',
    ]],
    ['that a term has the id of something else', [['glossary.yaml', glossary('LO-1')]], [
      'glossary.yaml:2:9 terms.LO-1.id: "LO-1" again (first at course.yaml:8), wanted an id of its own',
    ]],
    ['that a name is no place for a term', [['glossary.yaml', glossary()], ['m1/screens/m1-s01.en.md', '# Welcome', '# [Welcome](term:t-light)']], [
      'm1/screens/m1-s01.en.md:1:13 m1-s01: a link in a name, wanted words only: names stand on buttons and in menus',
    ]],
  ]);
});
