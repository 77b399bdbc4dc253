import { parseArgs } from 'node:util';
import { startGallery } from './server.js';

/*
 * `npm run gallery`: every element in every state, language, theme, width and size of letters,
 * until it is stopped.
 */

const help = `Shows every element in every state, on this machine alone.

  npm run gallery -- --port 8088

  --port  where to listen; any free port if it is left out
  --help  these lines

Forced colours, reduced motion and print are the browser's: Rendering, in its developer tools.`;

/** @returns the exit code; 2 when the command line itself is wrong, and nothing while it serves */
async function serve(): Promise<number | undefined> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' }, help: { type: 'boolean', default: false } } });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`--port is ${values.port}: it is a number from 0 to 65535.`);
    return 2;
  }
  const { url } = await startGallery(port);
  console.log(`The gallery: ${url}\nCtrl+C ends it.`);
  return undefined;
}

try {
  const code = await serve();
  if (code !== undefined) process.exitCode = code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
