import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { PackageFile } from '../../build/page-parts.js';

/** A web server of one package, that compresses as web servers do. */
export interface PackageServer {
  /** Of the folder with the page. */
  readonly url: string;
  close(): Promise<void>;
}

export async function servePackage(files: readonly PackageFile[]): Promise<PackageServer> {
  const packed = new Map(files.map(({ name, bytes }) => [`/${name}`, gzipSync(bytes, { level: 9 })]));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const body = packed.get(path === '/' ? '/index.html' : path);
    const type = /\.js$/.test(path) ? 'text/javascript' : /\.svg$/.test(path) ? 'image/svg+xml' : 'text/html';
    if (body) response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'gzip', 'content-length': body.length }).end(body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's, as asked for in the line before
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
