import { wordsOf } from '../src/i18n/table.js';
import type { Language } from '../src/model/text.js';
import { stylesIn } from './first-screen/slim.js';
import { ascii, directionAttribute, hash, quoted } from './html-text.js';

export interface Page {
  /** What can be read before any script runs, in each language; the first is shown unless the browser asks for another. */
  readonly firstScreens: readonly [FirstScreen, ...FirstScreen[]];
  /** In the order in which they run. */
  readonly scripts: readonly string[];
  /** The policy's `connect-src`. */
  readonly connect: string;
  /** `@font-face` rules. */
  readonly fonts: string;
  /** Custom properties that the player's design tokens take an organisation's colours from, by name without its hyphens. */
  readonly colours?: Readonly<Record<string, string>>;
  /** Whether a picture stands in the page itself. */
  readonly picture?: boolean;
}

export interface FirstScreen {
  readonly language: Language;
  readonly title: string;
  readonly html: string;
}

/**
 * `index.html`: the first screen to read, the scripts, and what to do when they do not run. The player puts
 * itself in place of all that stands in `<body>`.
 *
 * ASCII only, like the scripts: an LMS that names another charset cannot spoil it.
 */
export function pageHtml({ firstScreens, scripts, connect, fonts, colours = {}, picture = false }: Page): string {
  const [{ language, title }] = firstScreens;
  const first = firstScreens.map(
    (screen, index) =>
      `<div lang="${screen.language}"${dirOf(screen.language)} data-title="${ascii(quoted(screen.title))}"${index === 0 ? '' : ' hidden'}>${ascii(screen.html)}</div>`,
  );
  const style = pageStyle + fonts + brandStyle(colours);
  const inEach = (text: 'needsScript' | 'cannotOpen'): string =>
    firstScreens.map((screen) => `<p lang="${screen.language}"${dirOf(screen.language)}>${ascii(quoted(wordsOf(screen.language)[text]))}</p>`).join('\n');
  return `<!doctype html>
<html lang="${language}"${dirOf(language)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(connect, [style, ...stylesIn(first.join(''))], picture)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${ascii(quoted(title))}</title>
<style>${style}</style>
${scripts.map((file) => `<script defer src="${ascii(quoted(file))}"></script>`).join('\n')}
</head>
<body>
<noscript>
${inEach('needsScript')}
</noscript>
<template>
${inEach('cannotOpen')}
</template>
${first.join('\n')}
<script>${firstScript}</script>
</body>
</html>
`;
}

function dirOf(language: Language): string {
  return directionAttribute(wordsOf(language).direction);
}

/** Nothing of a first screen is shown until the page is whole, script and all: its footer would jump when its text arrives. */
const pageStyle = 'body{margin:0}body:not(:has(>script))>div{display:none}body>p,noscript>p{margin:1rem;font:1rem/1.5 system-ui,sans-serif}';

function brandStyle(colours: Readonly<Record<string, string>>): string {
  const set = Object.entries(colours).map(([name, colour]) => `--${name}:${colour}`);
  return set.length === 0 ? '' : `:root{${set.join(';')}}`;
}

/** As the player will choose, unless the LMS knows better: the first of the browser's languages that there is. */
const chooseLanguage = [
  'navigator.languages.some(function(wish){',
  "var mine=document.querySelector('body>[lang|=\"'+wish.toLowerCase().split(/[-_]/)[0].replace(/[^a-z]/g,'')+'\"]');",
  'if(!mine)return false;',
  "document.querySelectorAll('body>[lang]').forEach(function(each){each.hidden=each!==mine});",
  "document.documentElement.lang=mine.lang;document.documentElement.dir=mine.dir;document.title=mine.dataset.title;",
  'return true});',
].join('');

/** What is pressed before the player is there, for the player to press again (src/app/take-over.ts). */
const keepPress = [
  "addEventListener('click',function(event){",
  "var pressed=event.composedPath().find(function(each){return each.matches&&each.matches('button,[role=button],[role=link]')});",
  'if(pressed)window.coursePress=pressed})',
].join('');

const firstScript = chooseLanguage + keepPress;

/**
 * What the page may do. Everything comes out of the package; nothing is evaluated, framed, or sent
 * by a form. The styles and the one script that stand in the page itself are named by their hashes; Lit's later
 * styles are adopted style sheets, which `style-src` does not concern. A picture in its own address can do nothing but be seen.
 */
function policy(connect: string, styles: readonly string[], picture: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hash(firstScript)}`,
    `style-src 'self' ${styles.map(hash).join(' ')}`,
    `img-src 'self'${picture ? ' data:' : ''}`,
    "media-src 'self'",
    "font-src 'self'",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
