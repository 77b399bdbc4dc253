import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unzipSync } from 'fflate';

/** A web server of one page: an LMS that takes everything, and takes its time. */
export interface SlowLms {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a package in the frame of a page with a SCORM 1.2 API. A commit holds up the page
 * as a synchronous request would, and is written down in `commits`, in ms since 1970.
 *
 * @param zip - the package, or its path
 * @param commitMs - how long a commit takes
 * @param width - of the frame, in CSS pixels
 */
export async function startSlowLms(zip: string | Uint8Array, commitMs: number, width = 1000): Promise<SlowLms> {
  const files = unzipSync(typeof zip === 'string' ? readFileSync(zip) : zip);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://lms').pathname;
    const file = files[decodeURIComponent(path.replace('/course/', ''))];
    const type = /\.js$/.test(path) ? 'text/javascript' : /\.svg$/.test(path) ? 'image/svg+xml' : 'text/html';
    if (path === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(lmsPage(commitMs, width));
    else if (file) response.setHeader('content-type', `${type}; charset=utf-8`).end(file);
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

function lmsPage(commitMs: number, width: number): string {
  return `<!doctype html><html lang="en"><title>Slow LMS</title>
<script>
const stored = new Map([['cmi.core.lesson_mode', 'normal'], ['cmi.core.lesson_status', 'not attempted'], ['cmi.interactions._count', '0'], ['cmi.objectives._count', '0']]);
const commits = [];
window.API = {
  LMSInitialize: () => 'true',
  LMSFinish: () => 'true',
  LMSGetValue: (element) => stored.get(element) ?? '',
  LMSSetValue: (element, value) => (stored.set(element, value), 'true'),
  LMSCommit: () => {
    const start = performance.timeOrigin + performance.now();
    while (performance.timeOrigin + performance.now() < start + ${commitMs});
    commits.push([start, performance.timeOrigin + performance.now()]);
    return 'true';
  },
  LMSGetLastError: () => '0',
  LMSGetErrorString: () => '',
  LMSGetDiagnostic: () => '',
};
</script>
<iframe src="course/index.html" width="${width}" height="800" title="Course"></iframe>`;
}
