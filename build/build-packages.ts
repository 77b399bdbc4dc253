import type { Content } from '../src/model/content.js';
import { bundlePlayers, type Player } from './bundle.js';
import { canPack, packParcel, type Package } from './package.js';
import type { Parcel } from './parcel.js';
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
 * Every parcel for every standard that has a package for it, in memory: nothing is written, so a failure in the last package
 * leaves no trace of the first.
 *
 * @param folder - the modules folder that the content was read from
 * @param tell - takes a line for whoever waits
 */
export async function buildPackages(
  content: Content,
  folder: string,
  parcels: readonly Parcel[],
  forStandards: readonly (typeof standards)[number][],
  tell: (line: string) => void,
): Promise<Built> {
  tell(`Bundling the player for ${forStandards.map(({ name }) => name).join(' and ')}`);
  const players = await bundlePlayers(forStandards.map(({ id }) => id), content.course.languages);
  const packages: BuiltPackage[] = [];
  for (const parcel of parcels) {
    for (const standard of forStandards) {
      if (!canPack(standard, parcel)) continue;
      tell(`Packing ${parcel.name} for ${standard.name}`);
      const made = await packParcel({ content, parcel, folder }, standard, players[standard.id]);
      packages.push({ ...made, zip: zip(made.files) });
    }
  }
  return { players, packages };
}
