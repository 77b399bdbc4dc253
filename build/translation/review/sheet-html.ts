import type { AnswerKeys } from '../../../src/model/answer-key.js';
import type { Language } from '../../../src/model/text.js';
import { languageName } from '../../content/words.js';
import { isFor, type AuthorString } from '../author-string.js';
import { directionOf } from '../direction.js';
import type { Marked } from '../marked.js';
import type { Standing } from '../status.js';
import { markedText } from '../marked-text.js';
import { keyOfPart } from './item-keys.js';

/** What the rows of a table are made from. */
export interface Rows {
  readonly languages: readonly Language[];
  standing(string: AuthorString, language: Language): Standing | undefined;
  readonly keys: AnswerKeys;
}

/** A page of its own, without a script; to be read on a screen and on paper. */
export function page(title: string, sections: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedHtml(title)} – review sheet</title>
<style>${style}</style>
</head>
<body>
<header><p>Review sheet · <span lang="cy">Taflen adolygu</span></p><nav aria-label="Pages"><a href="index.html">All parts</a></nav></header>
<main>
<h1>${escapedHtml(title)}</h1>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

export function section(title: string, body: string, id: string): string {
  return `<section aria-labelledby="h-${id}">\n<h2 id="h-${id}">${escapedHtml(title)}</h2>\n${body}\n</section>`;
}

/** A row for each text, a column for each language. */
export function stringsTable(strings: readonly AuthorString[], rows: Rows): string {
  return textsTable(['Text', ...rows.languages.map(languageName)], strings.map((string) => row(string, rows)));
}

/** A table whose cells stand one under the other where there is little room: its roles are said, since that takes them away. */
export function textsTable(heads: readonly string[], rows: readonly string[]): string {
  const columns = heads.map((head) => `<th scope="col" role="columnheader">${escapedHtml(head)}</th>`);
  return `<table class="texts" role="table"><thead role="rowgroup"><tr role="row">${columns.join('')}</tr></thead>\n<tbody role="rowgroup">\n${rows.join('')}</tbody></table>\n`;
}

/** A row with its head, ready to be put into such a table. */
export function tableRow(head: string, cells: readonly string[], id?: string): string {
  return `<tr role="row"${id === undefined ? '' : ` id="${escapedHtml(id)}"`}><th scope="row" role="rowheader">${head}</th>${cells.join('')}</tr>\n`;
}

/** The text as it stands in HTML. */
export function escapedHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A cell in its language. */
export function cell(language: Language, html: string): string {
  return `<td role="cell" lang="${language}"${directionOf(language) === 'rtl' ? ' dir="rtl"' : ''}>${html}</td>`;
}

function row(string: AuthorString, rows: Rows): string {
  const key = keyOfPart(string, rows.keys);
  const notes = [...(string.notes ?? []), ...(string.when === undefined ? [] : [string.when])].map((note) => `<br><small>${escapedHtml(note)}</small>`).join('');
  const about = [string.role, ...(key === undefined ? [] : [`<strong>${escapedHtml(key)}</strong>`])].join(' · ');
  const cells = rows.languages.map((language) => {
    const [text, line] = [string.texts[language], markedText(string, language)];
    if (!text || !line) return `<td role="cell">${isFor(string, language) ? 'missing' : ''}</td>`;
    const standing = rows.standing(string, language);
    const place = `<small lang="en" dir="ltr">${standing ? `${statusWords(standing)} ` : ''}<code>${escapedHtml(`${text.file}:${text.line}`)}</code></small>`;
    return cell(language, `${marked(line)}<br>${place}`);
  });
  return tableRow(`<code>${escapedHtml(string.address)}</code><br><small>${about}</small>${notes}`, cells, string.address);
}

function statusWords({ status, stale }: Standing): string {
  const word = status === 'draft' ? 'draft / <span lang="cy">drafft</span>' : 'reviewed / <span lang="cy">adolygwyd</span>';
  return `<b class="${status}">${word}</b>${stale ? ' <b class="stale">older than the original / <span lang="cy">hŷn na’r gwreiddiol</span></b>' : ''}`;
}

/** Links are shown with where they lead: on paper, they lead nowhere. */
function marked(line: Marked): string {
  return line
    .map((run) => {
      if (typeof run === 'string') return escapedHtml(run);
      if ('sign' in run) return `<code>${escapedHtml(run.sign)}</code>`;
      const content = marked(run.content);
      if (run.kind !== 'link') return run.kind === 'strong' ? `<strong>${content}</strong>` : `<em>${content}</em>`;
      const foreign = /^lang:([A-Za-z-]+)$/.exec(run.address)?.[1];
      return foreign === undefined ? `<u dir="auto">${content}</u> <code dir="ltr">${escapedHtml(run.address)}</code>` : `<span lang="${foreign}" dir="auto">${content}</span>`;
    })
    .join('');
}

const style = [
  ':root{color-scheme:light dark}',
  'body{margin:0 auto;padding:1rem;max-inline-size:90rem;font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}',
  'header{display:flex;flex-wrap:wrap;gap:1rem;justify-content:space-between}header p{margin:0}',
  'h1,h2,h3{line-height:1.25}',
  'table{inline-size:100%;border-collapse:collapse;margin-block:.5rem 1.5rem}',
  'th,td{padding:.4rem .6rem;border:1px solid;text-align:start;vertical-align:top}',
  '.texts{table-layout:fixed}.texts th:first-child{inline-size:16rem;font-weight:400}',
  'thead{font-weight:600}',
  'code,small{font-size:.8rem}',
  'b.draft,b.stale{border:1px solid;padding-inline:.25rem}b.stale{border-width:3px}',
  'tr:target{outline:3px solid}',
  '@media (max-width:45rem){.texts,.texts tbody,.texts tr,.texts th,.texts td{display:block;inline-size:auto!important}.texts thead{display:none}}',
  '@media print{body{padding:0;font-size:9pt}nav{display:none}tr{break-inside:avoid}h2,h3{break-after:avoid}@page{size:A4 landscape;margin:12mm}}',
].join('');
