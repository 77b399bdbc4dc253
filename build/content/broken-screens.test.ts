import { describe } from 'node:test';
import { testBroken } from '../../tests/support/broken-modules.js';

const module = 'm1/module.yaml';
const activity = 'm1/activities/CA-1.yaml';
const s01 = 'm1/screens/m1-s01.en.md';
const s02 = 'm1/screens/m1-s02.en.md';
const s03 = 'm1/screens/m1-s03.cy.md';
const para = 'A **strong** word, an *important* one, and [urddas](lang:cy).';

describe('an author who writes what the format does not have reads', () => {
  testBroken([
    ['HTML in a line, once for both tags', [[s01, para, 'A <b>strong</b> word.']], ['m1/screens/m1-s01.en.md:3:3 m1-s01: HTML (<b>), wanted Markdown; a plain < is written \\<']],
    ['a block of HTML', [[s01, para, '<div class="x">\nText\n</div>']], ['m1/screens/m1-s01.en.md:3:1 m1-s01: HTML (<div class="x">), wanted Markdown; a plain < is written \\<']],
    ['a script', [[s01, para, `Text.\n\n<script>alert(1)</script>`]], ['m1/screens/m1-s01.en.md:5:1 m1-s01: HTML (<script>), wanted Markdown; a plain < is written \\<']],
    ['an HTML comment', [[s01, para, 'Text <!-- to do --> and more.']], ['m1/screens/m1-s01.en.md:3:6 m1-s01: HTML (<!--), wanted Markdown; a plain < is written \\<']],
    ['HTML in a list', [[s01, '1. First', '1. <i>First</i>']], ['m1/screens/m1-s01.en.md:10:4 m1-s01: HTML (<i>), wanted Markdown; a plain < is written \\<']],
    ['HTML in a title', [[s01, '# Welcome', '# Welcome <br>']], ['m1/screens/m1-s01.en.md:1:11 m1-s01: HTML (<br>), wanted Markdown; a plain < is written \\<']],
    ['HTML in YAML', [[activity, 'Fire is *warm*', 'Fire is <b>warm</b>']], ['m1/activities/CA-1.yaml:10:27 tokens.fire.reason.en: HTML (<b>), wanted Markdown; a plain < is written \\<']],
    ['nothing of a plain < that is escaped, or no tag', [[s01, para, 'A \\<b> and &lt;i> and 1 < 2.']], []],
    ...['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html;base64,PGI+', 'vbscript:x', 'file:///etc/passwd', 'page.html', '#part', '//site.example'].map(
      (address) =>
        [
          `a link to ${address}`,
          [[s01, 'https://site.example/page', address]],
          [`m1/screens/m1-s01.en.md:8:16 m1-s01: a link to "${address}", wanted an address with https:, http:, mailto:, tel:, screen:, term:, policy: or lang:`],
        ] as const,
    ),
    ['a link of the wrong scheme in angle brackets', [[s01, para, 'See <javascript:alert(1)>.']], [
      'm1/screens/m1-s01.en.md:3:6 m1-s01: a link to "javascript:alert(1)", wanted an address with https:, http:, mailto:, tel:, screen:, term:, policy: or lang:',
    ]],
    ['a javascript link in YAML', [[activity, 'Fire is *warm*', '"Fire is [warm](javascript:alert(1))"']], [
      'm1/activities/CA-1.yaml:10:35 tokens.fire.reason.en: a link to "javascript:alert(1)", wanted an address with https:, http:, mailto:, tel:, screen:, term:, policy: or lang:',
    ]],
    ['nothing of mail and telephone links', [[s01, para, '[Write](mailto:a@site.example) or [call](tel:+441234).']], []],
    ['a link to an unknown screen', [[s01, 'screen:m1-s02', 'screen:m1-s20']], [
      'm1/screens/m1-s01.en.md:7:25 m1-s01: "m1-s20" is no screen of this module, use one of m1-s01, m1-s02, m1-s03, m1-s04, m1-s05',
    ]],
    ['a link to an unknown screen in YAML', [[activity, 'Fire is *warm*', '"Fire is [warm](screen:m2-s01)"']], [
      'm1/activities/CA-1.yaml:10:35 tokens.fire.reason.en: "m2-s01" is no screen of this module, use one of m1-s01, m1-s02, m1-s03, m1-s04, m1-s05',
    ]],
    ['a link to a screen in the course file', [['course.yaml', 'Sort them', '"[Sort](screen:m1-s04) them"']], [
      'course.yaml:11:25 objectives.LO-2.text.en: "m1-s04" is no screen of this module, wanted no link to a screen here',
    ]],
    ['an unknown language', [[s01, 'lang:cy', 'lang:wel']], ['m1/screens/m1-s01.en.md:3:53 m1-s01: "wel" is no language of the course, use one of en, cy']],
    ['a link in a name', [[activity, '{ en: Fire,', '{ en: "[Fire](https://site.example)",']], [
      'm1/activities/CA-1.yaml:8:26 tokens.fire.label.en: a link in a name, wanted words only: names stand on buttons and in menus',
    ]],
    ['a link with a title', [[s01, 'site.example/page)', 'site.example/page "More")']], [
      'm1/screens/m1-s01.en.md:8:16 m1-s01: a link with a title, wanted only the address in the brackets',
    ]],
    ['code in a line', [[s01, para, 'A `word`.']], ['m1/screens/m1-s01.en.md:3:3 m1-s01: code (`word`), wanted text without backquotes']],
    ['a block of code', [[s01, para, '```\nx\n```']], ['m1/screens/m1-s01.en.md:3:1 m1-s01: a block of code, wanted paragraphs without ```']],
    ['an indented block', [[s01, para, '    x']], ['m1/screens/m1-s01.en.md:3:5 m1-s01: a block of code, wanted text that is not indented']],
    ['a table', [[s01, para, '| a | b |\n|---|---|\n| <i> | d |']], ['m1/screens/m1-s01.en.md:3:1 m1-s01: a table, wanted paragraphs or a list']],
    ['a rule', [[s01, para, `${para}\n\n---`]], ['m1/screens/m1-s01.en.md:5:1 m1-s01: a rule (a line of ---, *** or ___), wanted a heading or nothing']],
    ['text struck through', [[s01, para, 'A ~~word~~.']], ['m1/screens/m1-s01.en.md:3:3 m1-s01: text struck through, wanted text without ~~']],
    ['a forced line break', [[s01, para, 'A line  \nand another']], [
      'm1/screens/m1-s01.en.md:3:1 m1-s01: a forced line break, wanted a new paragraph, or no spaces or backslash at the end of the line',
    ]],
    ['a list that begins elsewhere', [[s01, '1. First\n2. Second', '3. First\n4. Second']], ['m1/screens/m1-s01.en.md:10:1 m1-s01: a list that does not begin at 1, wanted 1. first']],
    ['a heading of the wrong level', [[s01, '## A heading', '### A heading']], ['m1/screens/m1-s01.en.md:5:1 m1-s01: a heading with ###, wanted ##']],
    ['a heading in a list', [[s01, '1. First', '1. ## First']], ['m1/screens/m1-s01.en.md:10:4 m1-s01: a heading in a list or callout, wanted it outside']],
    ['a second title', [[s01, '## A heading', '# A heading']], ['m1/screens/m1-s01.en.md:5:1 m1-s01: a second # title, wanted ## for a heading']],
    ['a panel’s heading on a text screen', [[s01, '## A heading', '## A heading {#sun}']], [
      'm1/screens/m1-s01.en.md:5:14 m1-s01: a heading with {#sun}, wanted one without: only panels, steps, stages and details of module.yaml have it, with ##',
    ]],
    ['an id on a heading within a panel', [[s02, 'Ice is cold.', 'Ice is cold.\n\n### Why {#why}\n\nIt is.']], [
      'm1/screens/m1-s02.en.md:13:9 m1-s02.ice: a heading with {#why}, wanted one without: only panels of module.yaml have it, with ##',
    ]],
  ]);
});

describe('an author whose screen file does not agree with the module reads', () => {
  testBroken([
    ['no title', [[s01, '# Welcome\n\n', '']], ['m1/screens/m1-s01.en.md:1:1 m1-s01: no title, wanted # and the title in the first line']],
    ['a title without words', [[s01, '# Welcome', '#']], ['m1/screens/m1-s01.en.md:1:1 m1-s01: a title without words, wanted # and the title in the first line']],
    ['an empty file', [['m1/screens/m1-s04.en.md', '']], ['m1/screens/m1-s04.en.md:1:1 m1-s04: an empty file, wanted # and the title in the first line']],
    ['no text', [[s01, '# Welcome']], [
      'm1/screens/m1-s01.en.md:1:1 m1-s01: no text under the title, wanted at least a paragraph',
    ]],
    ['a misspelt panel, and not that it is missing too', [[s02, '{#sun}', '{#son}']], ['m1/screens/m1-s02.en.md:5:8 m1-s02: "son" is no panel of m1-s02 in module.yaml, use sun']],
    ['a panel that module.yaml does not have', [[s02, '## Ice', '## Rain {#rain}\n\nWet.\n\n## Ice']], [
      'm1/screens/m1-s02.en.md:9:9 m1-s02: "rain" is no panel of m1-s02 in module.yaml, use sun or ice',
    ]],
    ['a missing panel', [[s02, '## Ice {#ice}\n\nIce is cold.\n', '']], ['m1/screens/m1-s02.en.md:1:1 m1-s02: no heading for "ice" of module.yaml, wanted ## Words {#ice}']],
    ['a step without its id', [[s03, '## Ail gam {#two}', '## Ail gam']], [
      'm1/screens/m1-s03.cy.md:11:1 m1-s03: the heading "Ail gam" without {#id}, wanted {#two}, or ### for a heading within the text',
    ]],
    ['panels out of order', [[module, '[sun, ice]', '[ice, sun]']], [
      'm1/screens/m1-s02.cy.md:5:9 m1-s02: "sun" out of order, wanted the order of module.yaml: ice, sun',
      'm1/screens/m1-s02.en.md:5:8 m1-s02: "sun" out of order, wanted the order of module.yaml: ice, sun',
    ]],
    ['a panel twice', [[s02, '## Ice', '## Sun {#sun}\n\nStill warm.\n\n## Ice']], ['m1/screens/m1-s02.en.md:9:8 m1-s02: "sun" again, wanted one heading for each panel']],
    ['a step that module.yaml does not have', [[s03, '{#two}', '{#too}']], ['m1/screens/m1-s03.cy.md:11:12 m1-s03: "too" is no step of m1-s03 in module.yaml, use two']],
    ['a panel without text', [[s02, '\nIce is cold.\n', '']], ['m1/screens/m1-s02.en.md:9:1 m1-s02.ice: no text under the heading, wanted at least a paragraph']],
    ['a panel without words in its heading', [[s02, '## Ice {#ice}', '## {#ice}']], ['m1/screens/m1-s02.en.md:9:1 m1-s02.ice: a heading without words, wanted ## Words {#ice}']],
    ['a mistake within a panel, by the panel’s id', [[s02, 'Ice is cold.', 'Ice is `cold`.']], ['m1/screens/m1-s02.en.md:11:8 m1-s02.ice: code (`cold`), wanted text without backquotes']],
    ['an image without alternative text', [[s01, '![A black circle]', '![]']], ['m1/screens/m1-s01.en.md:15:1 m1-s01: the image "media/circle.svg" without alternative text, wanted ![what it shows](…)']],
    ['an image within a line', [[s01, '![A black circle](media/circle.svg)', 'See ![a circle](media/circle.svg).']], [
      'm1/screens/m1-s01.en.md:15:5 m1-s01: an image within a line, wanted it alone in a paragraph of a screen file',
    ]],
    ['an image with a title', [[s01, 'circle.svg)', 'circle.svg "Round")']], ['m1/screens/m1-s01.en.md:15:19 m1-s01: an image with a title, wanted only the address in the brackets']],
    ['an image in English only', [['m1/screens/m1-s01.cy.md', '![Cylch du](media/circle.svg)\n', '']], [
      'm1/screens/m1-s01.en.md:15:19 m1-s01: the image media/circle.svg in English only, wanted it in Welsh too',
    ]],
    ['a missing asset, once for each language that shows it', [['m1/media/circle.svg']], [
      'm1/screens/m1-s01.cy.md:15:13 m1-s01: no file "media/circle.svg" in the module, wanted a file in media/',
      'm1/screens/m1-s01.en.md:15:19 m1-s01: no file "media/circle.svg" in the module, wanted a file in media/',
    ]],
    ['a misspelt asset, and not that the one meant is unused', [
      [s01, 'media/circle.svg', 'media/Circle.svg'],
      ['m1/screens/m1-s01.cy.md', 'media/circle.svg', 'media/Circle.svg'],
    ], [
      'm1/screens/m1-s01.cy.md:15:13 m1-s01: no file "media/Circle.svg" in the module, use media/circle.svg',
      'm1/screens/m1-s01.en.md:15:19 m1-s01: no file "media/Circle.svg" in the module, use media/circle.svg',
    ]],
    ['an image from elsewhere', [[s01, 'media/circle.svg', 'https://site.example/a.png']], [
      'm1/screens/m1-s01.en.md:15:19 m1-s01: no file "https://site.example/a.png" in the module, wanted a file in media/',
    ]],
    ['an unused asset', [['m1/media/square.svg', '<svg/>']], ['m1/media/square.svg:1:1 file: on no screen, show it or delete it']],
    ['nothing of an image that has its language in its name', [
      [s01, 'media/circle.svg', 'media/map.en.svg'],
      ['m1/screens/m1-s01.cy.md', 'media/circle.svg', 'media/map.cy.svg'],
      ['m1/media/circle.svg'],
      ['m1/media/map.en.svg', '<svg/>'],
      ['m1/media/map.cy.svg', '<svg/>'],
    ], []],
    ['a screen without a file in one language', [['m1/screens/m1-s04.cy.md']], ['m1/screens/m1-s04.cy.md:1:1 m1-s04: missing, wanted the screen in Welsh']],
    ['a screen without any file', [['m1/screens/m1-s04.cy.md'], ['m1/screens/m1-s04.en.md']], [
      'm1/module.yaml:12:11 screens.m1-s04.id: no screen file, write m1/screens/m1-s04.en.md and m1/screens/m1-s04.cy.md',
    ]],
  ]);
});
