import { unzipSync } from 'fflate';
import { readCmi5Course } from './cmi5-course.js';
import { readImsManifest } from './ims-manifest.js';
import type { Manifest, ShelfEntry } from './package.js';
import { readTincan } from './tincan.js';

/** The package in a zip, or why an LMS would not import it. */
export function readPackage(name: string, zip: Uint8Array): ShelfEntry {
  try {
    const files = unzip(zip);
    if (!hasManifest(files) && files.has('index.html')) return { kind: 'page', name, files };
    const manifest = readManifest(files);
    for (const href of [manifest.href, ...(manifest.cmi5?.aus ?? []).map(({ url }) => url)]) {
      const start = decodeURIComponent(href.replace(/[?#].*$/, ''));
      if (!files.has(start)) throw new Error(`the manifest launches ${start}, which is not in the zip`);
    }
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

const readers: Readonly<Record<string, (bytes: Uint8Array) => Manifest>> = {
  'imsmanifest.xml': readImsManifest,
  'tincan.xml': readTincan,
  'cmi5.xml': readCmi5Course,
};

/** At the root, or deeper, where it is a mistake to be told. */
function hasManifest(files: ReadonlyMap<string, Uint8Array>): boolean {
  return [...files.keys()].some((path) => /(^|\/)(imsmanifest|tincan|cmi5)\.xml$/.test(path));
}

function readManifest(files: ReadonlyMap<string, Uint8Array>): Manifest {
  const found = Object.entries(readers).filter(([file]) => files.has(file));
  const [first] = found;
  if (found.length > 1) throw new Error(`${found.map(([file]) => file).join(' and ')} are both in it: an LMS could take it for either`);
  if (first) return first[1](files.get(first[0]) ?? new Uint8Array());
  const deeper = [...files.keys()].find((path) => /\/(imsmanifest|tincan|cmi5)\.xml$/.test(path));
  throw new Error(deeper ? `${deeper} is not at the root of the zip` : 'neither imsmanifest.xml nor tincan.xml nor cmi5.xml is at the root of the zip');
}
