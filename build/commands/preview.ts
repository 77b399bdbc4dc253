import { resolve } from 'node:path';
import { defineCommand } from 'citty';
import { startPreview } from '../preview/server.js';
import { fromRoot } from '../project.js';
import { refuseUnknown, UsageError } from './usage-error.js';

/** The options of every command that serves the preview. */
export const previewArgs = {
  port: { type: 'string', valueHint: 'number', description: 'Port on this machine; the next free one if it is taken (Default: 8080)' },
  data: { type: 'string', valueHint: 'file', description: 'File that keeps learners and attempts', default: '.preview/attempts.json' },
} as const;

export const previewCommand = defineCommand({
  meta: { name: 'preview', description: 'Serves the zips in dist/ in the preview LMS, without building them' },
  args: previewArgs,
  async run({ args }) {
    refuseUnknown(args, previewArgs);
    await preview(args);
  },
});

/**
 * Serves until the process is interrupted.
 *
 * @throws UsageError if the port is none
 */
export async function preview(options: { readonly port?: string | undefined; readonly data: string }): Promise<void> {
  const port = portOf(options.port);
  const server = await startPreview({
    dist: fromRoot('dist'),
    data: resolve(fromRoot(''), options.data),
    ...(port !== undefined && { port }),
  });
  console.log(`\nThe preview LMS is at ${server.url}/\nPress Ctrl+C to stop it.`);
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  await server.close();
}

/** @throws UsageError */
export function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UsageError(`"${text}" is not a port: use a whole number from 0 to 65535, 0 for any that is free.`);
}
