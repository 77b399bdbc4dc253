import type { Content } from '../src/model/content.js';
import type { Unit } from '../src/model/course.js';
import { bundlePlayers, type Player } from './bundle.js';
import { packageUnit, type Package } from './package.js';
import type { standards, StandardId } from './standards.js';
import { zip } from './zip.js';

export interface Built {
  readonly players: Readonly<Partial<Record<StandardId, Player>>>;
  readonly packages: readonly BuiltPackage[];
}

/** A package with its zip, which is not written anywhere yet. */
export interface BuiltPackage extends Package {
  readonly zip: Uint8Array;
}

/**
 * Every unit for every standard, in memory: nothing is written, so a failure in the last package
 * leaves no trace of the first.
 *
 * @param folder - the modules folder that the content was read from
 * @param tell - takes a line for whoever waits
 */
export async function buildPackages(
  content: Content,
  folder: string,
  units: readonly Unit[],
  forStandards: readonly (typeof standards)[number][],
  tell: (line: string) => void,
): Promise<Built> {
  tell(`Bundling the player for ${forStandards.map(({ name }) => name).join(' and ')}`);
  const players = await bundlePlayers(forStandards.map(({ id }) => id));
  const packages: BuiltPackage[] = [];
  for (const unit of units) {
    for (const standard of forStandards) {
      tell(`Packing ${unit.id} for ${standard.name}`);
      const made = await packageUnit({ content, unit, folder }, standard, players[standard.id]);
      packages.push({ ...made, zip: zip(made.files) });
    }
  }
  return { players, packages };
}
