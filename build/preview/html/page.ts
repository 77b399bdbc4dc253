import { html, type Html } from './html.js';

/** A whole page around its main part. */
export function page(title: string, main: Html, script?: string): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – preview LMS</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/style.css">
</head>
<body>
<header><a href="/">Preview LMS</a></header>
<main>${main}</main>
${script === undefined ? undefined : html`<script src="/assets/${script}"></script>`}
</body>
</html>
`.toString();
}
