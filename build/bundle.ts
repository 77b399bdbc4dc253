import { rollup, type OutputChunk, type OutputOptions, type Plugin, type RollupOptions } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';
import type { Language } from '../src/model/text.js';
import { fontFaces } from './font-faces.js';
import { licencesOf } from './licences.js';
import { fromRoot } from './project.js';
import { writtenWords, type WrittenWords } from './words/word-files.js';

/** What plays a package, for one standard. */
export interface Player {
  /** The script that runs first. */
  readonly code: string;
  /** The script with the other screens and the controls, which the first one asks for. */
  readonly screens: string;
  /** The licence texts of the packages that ended up in the code, and of the fonts beside it. */
  readonly licences: string;
}

/** What packages of a standard have in common, whatever they hold. */
export interface PlayerParts extends Player {
  /** By language, the script that brings the interface's words. */
  readonly words: Readonly<Record<Language, string>>;
}

/**
 * Builds the players as rollup.config.js says.
 *
 * @param ids - of standards; the config names its players by them
 * @param languages - those of the content
 * @throws Error if the config has no player for one of the ids or no words in one of the languages, or when
 *   rollup fails or warns: a warning there is an import that will be missing in an LMS
 */
export async function bundlePlayers<Id extends string>(ids: readonly Id[], languages: readonly Language[]): Promise<Record<Id, PlayerParts>> {
  const { options } = await loadConfigFile(fromRoot('rollup.config.js'), {});
  const words = Object.fromEntries(
    await Promise.all(languages.map(async (tag) => [tag, only(await bundleWords(tag, options)).code] as const)),
  );
  const players = await Promise.all(ids.map(async (id) => [id, { ...(await player(await bundle(`player-${id}`, options))), words }] as const));
  return Object.fromEntries(players) as Record<Id, PlayerParts>; // one entry for each of `ids`, made in the line above
}

async function player(chunks: readonly OutputChunk[]): Promise<Player> {
  if (chunks.length > 2) throw new Error(`rollup gave ${chunks.length} scripts where two were wanted`);
  const codeOf = (wanted: string): string => only(chunks.filter(({ name }) => name === wanted)).code;
  return { code: codeOf('player'), screens: codeOf('screens'), licences: await licencesOf([...chunks.flatMap(({ modules }) => Object.keys(modules)), ...fontFaces.map(({ source }) => source)]) };
}

/** A language that is written in a file has its words as data in a script like those of the others. */
async function bundleWords(language: Language, all: readonly RollupOptions[]): Promise<readonly OutputChunk[]> {
  const written = writtenWords(language);
  return written ? bundle('words-en', all, wordsModule(written)) : bundle(`words-${language}`, all);
}

/** A module that no file holds, and the plugin that knows it. */
interface MadeModule {
  readonly input: string;
  readonly plugin: Plugin;
}

function wordsModule({ language, decimal, words }: WrittenWords): MadeModule {
  const input = 'written-words.js';
  const from = JSON.stringify(fromRoot('src/i18n/written-words.ts'));
  const values = [language, decimal, words].map((value) => JSON.stringify(value));
  const code = `import { saidBy } from ${from};\nconst words = saidBy(${values.join(', ')});\nexport { words as ${JSON.stringify(language)} };\n`;
  return { input, plugin: { name: input, resolveId: (id) => (id === input ? id : null), load: (id) => (id === input ? code : null) } };
}

async function bundle(name: string, all: readonly RollupOptions[], made?: MadeModule): Promise<readonly OutputChunk[]> {
  const options = all.find((candidate) => {
    const output = outputOf(candidate);
    return output?.file?.endsWith(`/${name}.js`) ?? output?.dir?.endsWith(`/${name}`);
  });
  const output = options && outputOf(options);
  if (!options || !output) throw new Error(`rollup.config.js has no ${name}`);
  const build = await rollup({
    ...options,
    ...(made && { input: made.input, plugins: [made.plugin, options.plugins] }),
    onwarn: (warning) => {
      throw new Error(`${name}: ${warning.message}`);
    },
  });
  try {
    return (await build.generate(output)).output.filter((part) => part.type === 'chunk');
  } finally {
    await build.close();
  }
}

function outputOf({ output }: RollupOptions): OutputOptions | undefined {
  return Array.isArray(output) ? output[0] : output;
}

/** A package has room for the scripts that it knows: no manifest, page or policy speaks of another. */
function only(chunks: readonly OutputChunk[]): OutputChunk {
  const [chunk, ...others] = chunks;
  if (!chunk || others.length > 0) throw new Error(`rollup gave ${chunks.length} scripts where one was wanted`);
  return chunk;
}
