import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The licence texts of the npm packages that these files belong to, in the packages' order by
 * name. Their licences ask that the text travels with the code, or the font.
 *
 * @param modules - absolute names of modules and other files
 * @throws Error if a package has no licence file: then it may not be shipped
 */
export async function licencesOf(modules: readonly string[]): Promise<string> {
  const folders = new Set(modules.flatMap(packageFolder).flatMap((folder) => [folder, ...inside(folder)]));
  const texts = await Promise.all([...folders].sort().map(licence));
  return texts.join(`\n${'-'.repeat(72)}\n\n`);
}

const marker = `${sep}node_modules${sep}`;

/** The part of the path up to the package's name, which has two parts when it begins with `@`. */
function packageFolder(module: string): string[] {
  // Plugins put a zero byte before the names of modules that they make up.
  const at = module.startsWith('\0') ? -1 : module.lastIndexOf(marker);
  if (at === -1) return [];
  const [first = '', second = ''] = module.slice(at + marker.length).split(sep);
  return [join(module.slice(0, at + marker.length), first.startsWith('@') ? join(first, second) : first)];
}

/** Packages that another one publishes as part of its own file, where no module of theirs is to be seen. */
function inside(folder: string): string[] {
  return folder.endsWith(join('@xapi', 'xapi')) ? [join(folder, '../../axios')] : [];
}

async function licence(folder: string): Promise<string> {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  if (!file) throw new Error(`${folder} has no licence file, so its code cannot be shipped`);
  return `${nameOf(folder)}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
}

/** Without a version: of a package inside another one it is not the installed one's. */
function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf(marker) + marker.length).replaceAll(sep, '/');
}
