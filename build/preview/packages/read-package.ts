import { unzipSync } from 'fflate';
import { readImsManifest } from './ims-manifest.js';
import type { Manifest, ShelfEntry } from './package.js';
import { readTincan } from './tincan.js';

/** The package in a zip, or why an LMS would not import it. */
export function readPackage(name: string, zip: Uint8Array): ShelfEntry {
  try {
    const files = unzip(zip);
    const manifest = readManifest(files);
    const start = decodeURIComponent(manifest.href.replace(/[?#].*$/, ''));
    if (!files.has(start)) throw new Error(`the manifest launches ${start}, which is not in the zip`);
    return { kind: 'package', name, ...manifest, files };
  } catch (error) {
    // Whatever is thrown on the way says what is wrong with the zip, fflate's and libxml2's errors too.
    return { kind: 'broken', name, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** @throws Error for a zip that cannot be read, or with names that leave its root */
function unzip(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const files = new Map(Object.entries(unzipSync(zip)));
  for (const path of files.keys()) {
    if (path.includes('\\')) throw new Error(`${path}: names in a zip have forward slashes`);
    if (path.startsWith('/') || path.split('/').includes('..')) throw new Error(`${path} lies outside the zip`);
    if (path.endsWith('/')) files.delete(path);
  }
  return files;
}

function readManifest(files: ReadonlyMap<string, Uint8Array>): Manifest {
  const ims = files.get('imsmanifest.xml');
  const tincan = files.get('tincan.xml');
  if (ims && tincan) throw new Error('imsmanifest.xml and tincan.xml are both in it: an LMS could take it for either');
  if (ims) return readImsManifest(ims);
  if (tincan) return readTincan(tincan);
  const deeper = [...files.keys()].find((path) => /\/(imsmanifest|tincan)\.xml$/.test(path));
  throw new Error(deeper ? `${deeper} is not at the root of the zip` : 'neither imsmanifest.xml nor tincan.xml is at the root of the zip');
}
