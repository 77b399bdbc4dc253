import { createHash } from 'node:crypto';
import type { Language } from '../src/model/text.js';
import { wordsOf } from './page-words.js';

export interface Page {
  /** The first is the page's own until the learner chooses another. */
  readonly languages: readonly [Language, ...Language[]];
  /** In the page's language. */
  readonly title: string;
  /** In the order in which they run. */
  readonly scripts: readonly string[];
  /** The policy's `connect-src`. */
  readonly connect: string;
}

/**
 * `index.html`: names the scripts, and says what to do when they do not run. The player puts
 * itself in place of all that stands in `<body>`.
 *
 * ASCII only, like the scripts: an LMS that names another charset cannot spoil it.
 */
export function pageHtml(page: Page): string {
  const lines = (text: 'loading' | 'needsScript'): string =>
    page.languages.map((language) => `<p lang="${language}">${escaped(wordsOf(language)[text])}</p>`).join('\n');
  return `<!doctype html>
<html lang="${page.languages[0]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(page.connect)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(page.title)}</title>
<style>${style}</style>
${page.scripts.map((file) => `<script defer src="${escaped(file)}"></script>`).join('\n')}
</head>
<body>
${lines('loading')}
<noscript>
${lines('needsScript')}
</noscript>
</body>
</html>
`;
}

const style = [
  'body{margin:0;font:1rem/1.5 system-ui,sans-serif}',
  'body>p,noscript>p{margin:1rem}',
  // Without scripts nothing is loading; an older browser says both.
  '@media(scripting:none){body>p{display:none}}',
].join('');

/**
 * What the page may do. Everything comes out of the package; nothing is evaluated, framed, or sent
 * by a form. Lit's styles are adopted style sheets, which `style-src` does not concern.
 */
function policy(connect: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${hash}'`,
    "img-src 'self'",
    "media-src 'self'",
    "font-src 'none'",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]|[^\x20-\x7e]/gu, (character) => `&#${character.codePointAt(0)};`);
}
