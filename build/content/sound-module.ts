import type { Lock } from '../../src/model/shape.js';
import type { ModuleFiles } from './read-module.js';
import type { ModuleScreens } from './read-screens.js';

/** All that was read of a module, without a problem in it. */
export interface SoundModule {
  readonly files: ModuleFiles;
  readonly screens: ModuleScreens;
  readonly lock: Lock;
}

/** A module without problems has all that it refers to. */
export function there<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`${name} was not read`);
  return value;
}
