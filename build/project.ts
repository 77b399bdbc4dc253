import { fileURLToPath } from 'node:url';

/** A path below the project's root, wherever the command was started. */
export function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
