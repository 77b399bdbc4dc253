import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLrs } from './lrs.js';
import { LrsStore } from './store.js';

/**
 * An LRS by itself on loopback, empty at each start, to try clients and conformance suites
 * on: `node --import tsx build/preview/lrs/serve.ts [port]`. Name and password are `author`.
 */
const mount = '/xapi';
const lrs = createLrs({
  store: new LrsStore(),
  credentials: () => [{ name: 'author', password: 'author' }],
  authorityHomePage: 'http://localhost/preview',
  now: () => new Date(),
  newId: randomUUID,
});

const server = createServer((request, response) => {
  const path = request.url?.split('?')[0] ?? '';
  if (path.startsWith(`${mount}/`)) {
    void lrs(request, response, path.slice(mount.length));
  } else {
    response.writeHead(404).end();
  }
});

server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  // A server that listens on a host and port has an address of that form.
  const { port } = server.address() as AddressInfo;
  console.log(`LRS at http://127.0.0.1:${port}${mount}, name author, password author`);
});
