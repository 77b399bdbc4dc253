import type { Report } from './problem.js';
import type { Tree } from './tree.js';

const homes = 'screens/, activities/, assessments/ or media/';

/** Files of a module beside its folders. */
const own: readonly string[] = ['module.yaml', 'ids.lock.json', 'translation.yaml'];

/** Tells of files that no part of the format reads; each folder's own are told by its reader. */
export function checkFiles(tree: Tree, modules: readonly string[], report: Report): void {
  for (const file of tree.files) {
    const [module = '', folder, ...rest] = file.split('/');
    const tell = (found: string, wanted: string) => report({ file, line: 1, column: 1, path: 'file', found, wanted });
    if (folder === undefined) continue;
    if (!modules.includes(module)) {
      if (folder === 'module.yaml') tell('a module that the course does not have', 'name it under modules in course.yaml, or delete the folder');
    } else if (rest.length === 0) {
      if (!own.includes(folder)) tell('a file that nothing reads', `wanted it in ${homes}`);
    } else if (folder === 'activities' || folder === 'assessments') {
      if (rest.length > 1 || !file.endsWith('.yaml')) tell('a file that nothing reads', `wanted the end .yaml, in ${module}/${folder}`);
    } else if (folder !== 'screens' && folder !== 'media') {
      tell('a folder that nothing reads', `wanted it in ${homes}`);
    }
  }
}
