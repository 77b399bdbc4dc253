import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundleAssets } from './assets.js';
import { Store } from './attempts/store.js';
import { HttpProblem, send } from './http.js';
import { Lms } from './lms.js';
import { Shelf } from './packages/shelf.js';
import { route, type RouteContext } from './routes.js';

export interface PreviewOptions {
  /** Folder with the packages, `<module>-<standard>.zip`. */
  readonly dist: string;
  /** JSON file that keeps learners and attempts; made when it is not there. */
  readonly data: string;
  /** 8080 if absent; 0 for any. The next free one is taken when it is in use. */
  readonly port?: number;
}

export interface Preview {
  /** Without a slash at its end. */
  readonly url: string;
  /** Resolves when everything is in the data file and the port is free again. */
  close(): Promise<void>;
}

/**
 * Serves the preview LMS on loopback.
 *
 * @throws Error if the data file is not one of a preview, or no port is free
 */
export async function startPreview({ dist, data, port = 8080 }: PreviewOptions): Promise<Preview> {
  const store = await Store.open(data);
  const lms = new Lms(new Shelf(dist), store);
  const assets = await bundleAssets();
  const server = createServer();
  const origin = `http://127.0.0.1:${await listen(server, port)}`;
  const context: RouteContext = { lms, assets, origin, dist };
  server.on('request', (request, response) => void answer(context, request, response));
  return {
    url: origin,
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await store.flush();
    },
  };
}

async function answer(context: RouteContext, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    refuseStrangers(request);
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    const toLrs = /^\/lrs\/([^/]+)(\/.*)$/.exec(path);
    if (toLrs) {
      const attempt = context.lms.attempt(toLrs[1] ?? '');
      await (await context.lms.lrs(attempt))(request, response, toLrs[2] ?? '/');
      return;
    }
    const reply = await route(context, request, response, path);
    if (reply) send(response, reply);
  } catch (error) {
    const status = error instanceof HttpProblem ? error.status : 500;
    const message = error instanceof Error ? error.message : String(error);
    if (status === 500) console.error(error);
    if (response.headersSent) response.destroy();
    else send(response, { status, type: 'text/plain; charset=utf-8', body: message });
  }
}

/**
 * Other pages of the reader's browser have no business here: neither under another name for
 * this machine, nor by a form or script of theirs.
 *
 * @throws HttpProblem 403
 */
function refuseStrangers({ headers }: IncomingMessage): void {
  const host = headers.host ?? '';
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host)) throw new HttpProblem(403, 'only by way of loopback');
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) throw new HttpProblem(403, 'only from pages of this preview');
}

/** @returns the port */
async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; ; tried++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(tried, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      // A server that listens on a host and port has an address of that form.
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || tried - port >= 100) throw error;
    }
  }
}
