import { rollup, type OutputChunk, type OutputOptions, type RollupOptions } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { licencesOf } from './licences.js';
import { fromRoot } from './project.js';

/** The script that plays a package, for one standard. */
export interface Player {
  readonly code: string;
  /** The licence texts of the packages that ended up in the code. */
  readonly licences: string;
}

/**
 * Builds the players as rollup.config.js says.
 *
 * @param ids - of standards; the config names its players by them
 * @throws Error if the config has no player for one of them, or when rollup fails or warns: a
 *   warning there is an import that will be missing in an LMS
 */
export async function bundlePlayers<Id extends string>(ids: readonly Id[]): Promise<Record<Id, Player>> {
  const { options } = await loadConfigFile(fromRoot('rollup.config.js'), {});
  const players = await Promise.all(ids.map(async (id) => [id, await bundle(id, options)] as const));
  return Object.fromEntries(players) as Record<Id, Player>; // one entry for each of `ids`, made in the line above
}

async function bundle(id: string, all: readonly RollupOptions[]): Promise<Player> {
  const options = all.find((candidate) => outputOf(candidate)?.file?.endsWith(`player-${id}.js`));
  const output = options && outputOf(options);
  if (!options || !output) throw new Error(`rollup.config.js has no player for ${id}`);
  const build = await rollup({
    ...options,
    onwarn: (warning) => {
      throw new Error(`${id}: ${warning.message}`);
    },
  });
  try {
    const chunk = only((await build.generate(output)).output.filter((part) => part.type === 'chunk'));
    return { code: chunk.code, licences: await licencesOf(Object.keys(chunk.modules)) };
  } finally {
    await build.close();
  }
}

function outputOf({ output }: RollupOptions): OutputOptions | undefined {
  return Array.isArray(output) ? output[0] : output;
}

/** A package has room for one script: no manifest, page or policy speaks of a second. */
function only(chunks: readonly OutputChunk[]): OutputChunk {
  const [chunk, ...others] = chunks;
  if (!chunk || others.length > 0) throw new Error(`rollup gave ${chunks.length} scripts where one was wanted`);
  return chunk;
}
