import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { style } from './html/style.js';

export interface Asset {
  readonly type: string;
  readonly body: string;
}

/** The scripts of the preview's own pages, bundled, and their style sheet, by file name. */
export async function bundleAssets(): Promise<ReadonlyMap<string, Asset>> {
  const names = ['launch', 'attempt'];
  const { outputFiles } = await build({
    entryPoints: names.map((name) => fileURLToPath(new URL(`./page/${name}.ts`, import.meta.url))),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    outdir: '/',
    logLevel: 'warning',
  });
  return new Map([
    ['style.css', { type: 'text/css; charset=utf-8', body: style }],
    ...outputFiles.map((file): [string, Asset] => [
      file.path.replace(/^.*[\\/]/, ''),
      { type: 'text/javascript; charset=utf-8', body: file.text },
    ]),
  ]);
}
