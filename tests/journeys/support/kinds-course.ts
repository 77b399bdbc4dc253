import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StandardId } from '../../../build/standards.js';
import type { Packed } from './on-stage.js';
import { packedFolder } from './packed-modules.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../fixtures/modules/kinds');

/**
 * Packages of the course that has every kind: `k1` every kind of item, with a hint, a picture and points of its own, and of screen
 * but a result, `k2` a check judged at its end and a final assessment, `k3` a diagnostic with screens that are left out for those who
 * know, `k4` a check without and a final assessment with a time limit.
 */
export function kindsCourse(modules: readonly string[], standards: readonly StandardId[]): Promise<Packed> {
  return packedFolder(folder, modules, standards);
}
