import { gzipSync } from 'node:zlib';
import { budgets } from './budgets.js';
import type { Built } from './build-packages.js';
import type { Package } from './package.js';
import { standards } from './standards.js';

/** One measure beside what it may be. */
export interface Size {
  readonly of: string;
  readonly unit: 'bytes' | 'requests' | 'characters';
  readonly actual: number;
  /** Absent where no budget was set. */
  readonly budget?: number;
}

/** Every size that has to do with a budget. */
export function sizesOf({ players, packages }: Built): readonly Size[] {
  const scripts = standards.flatMap(({ id, name }): Size[] => {
    const player = players[id];
    return player ? [size(`player for ${name}, gzip`, 'bytes', gzipBytes(player.code) + gzipBytes(player.screens), budgets.script[id])] : [];
  });
  const screens = packages.flatMap((made) => [
    size(`first screen of ${made.name}`, 'requests', Math.max(...made.firstScreens.map((files) => files.length)), budgets.firstScreenRequests),
    size(`first screen of ${made.name}, gzip`, 'bytes', firstScreenGzip(made), budgets.firstScreen),
  ]);
  const zips = packages.map((made) => size(made.name, 'bytes', made.zip.length, budgets.zip[made.parcel]));
  const states = packages.flatMap(({ name, suspendData: { most, limit } }): Size[] =>
    limit === undefined ? [] : [size(`saved state in ${name}`, 'characters', most, Math.floor(limit * budgets.suspendData))],
  );
  return [...scripts, ...screens, ...zips, ...states];
}

export function isOver({ actual, budget }: Size): boolean {
  return budget !== undefined && actual > budget;
}

/** What a learner waits for, compressed as a web server would, on the page that has most; bytes. */
export function firstScreenGzip({ files, firstScreens }: Pick<Package, 'files' | 'firstScreens'>): number {
  const sums = firstScreens.map((first) =>
    files.filter(({ name }) => first.includes(name)).reduce((sum, { bytes }) => sum + gzipBytes(bytes), 0),
  );
  return Math.max(...sums);
}

function size(of: string, unit: Size['unit'], actual: number, budget: number | undefined): Size {
  return { of, unit, actual, ...(budget !== undefined && { budget }) };
}

function gzipBytes(data: string | Uint8Array): number {
  return gzipSync(data, { level: 9 }).length;
}
