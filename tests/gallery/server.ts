import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The gallery, served on this machine alone. */
export interface Gallery {
  /** Ends in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** What a page is made of: its script, and what it looks like beside the elements. */
const pages: Readonly<Record<string, { readonly script: string; readonly style: string }>> = {
  '/': {
    script: 'index-page',
    style: `body{margin:1rem;font:1rem/1.5 system-ui,sans-serif;background:#e7e7e7;color:#111}
form{position:sticky;inset-block-start:0;display:flex;flex-wrap:wrap;gap:1rem;padding:.5rem;background:#fff}
select{min-block-size:44px;font:inherit}h2{font-size:1rem}
.samples{display:flex;flex-wrap:wrap;align-items:start;gap:1rem}iframe{min-block-size:256px;border:0;background:#fff}`,
  },
  // Under the shell the window's own colour would show where text is larger than the window.
  '/frame': { script: 'frame', style: 'body{margin:0}' },
};

/**
 * Bundles anew with every request for a script, so that a reload shows what was changed.
 *
 * @param port - 0 for any that is free
 */
export async function startGallery(port = 0): Promise<Gallery> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const page = pages[pathname];
    const script = Object.values(pages).find((each) => pathname === `/${each.script}.js`)?.script;
    const answer = (status: number, type: string, body: string) =>
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
    if (page) answer(200, 'text/html', pageHtml(page.script, page.style));
    else if (!script) answer(404, 'text/plain', 'There is nothing here.');
    else
      bundle(script).then(
        (body) => answer(200, 'text/javascript', body),
        (error: unknown) => answer(500, 'text/plain', String(error)),
      );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the gallery has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function pageHtml(script: string, style: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gallery</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<script type="module" src="${script}.js"></script>
</head>
<body></body>
</html>
`;
}

async function bundle(script: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`./${script}.ts`, import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
