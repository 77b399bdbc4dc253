import type { Finder } from './source.js';
import type { Report } from './problem.js';
import { nameOf, type Path } from './path.js';
import type { YamlFile } from './yaml-file.js';

/** A value in a YAML file, there or missing, that problems can be told about. */
export class Place {
  readonly #file: YamlFile;
  readonly #report: Report;
  readonly #unsound: readonly Path[];
  readonly #path: Path;

  /** @param unsound - where the file has not the shape it should have, told already */
  constructor(file: YamlFile, report: Report, unsound: readonly Path[], path: Path = []) {
    this.#file = file;
    this.#report = report;
    this.#unsound = unsound;
    this.#path = path;
  }

  at(...steps: Path): Place {
    return new Place(this.#file, this.#report, this.#unsound, [...this.#path, ...steps]);
  }

  /**
   * Whether this value itself has the right type and no unknown keys. Where it has not, what
   * seems missing from it may only be misspelt, and would be the same mistake told twice.
   */
  get intact(): boolean {
    return !this.#unsound.some((path) => path.length === this.#path.length && path.every((step, index) => step === this.#path[index]));
  }

  /** `m1/module.yaml:12`, to be named from elsewhere. */
  get where(): string {
    const { file } = this.#file.source;
    return `${file}:${this.#position().line}`;
  }

  report(found: string, wanted: string): void {
    this.#tell(this.#position(), found, wanted);
  }

  /** Tells of what an author should know, and may leave so. */
  warn(found: string, wanted: string): void {
    this.#tell(this.#position(), found, wanted, true);
  }

  reportKey(found: string, wanted: string): void {
    this.#tell(this.#file.positionOfKey(this.#path), found, wanted);
  }

  /** A report that points into the value's text, at the next occurrence of `near`. */
  reporterInside(): (near: string, found: string, wanted: string) => void {
    const find: Finder = this.#file.source.between(...this.#file.rangeOf(this.#path));
    return (near, found, wanted) => this.#tell(find(near), found, wanted);
  }

  #position() {
    return this.#file.source.positionOf(this.#file.rangeOf(this.#path)[0]);
  }

  #tell(position: { line: number; column: number }, found: string, wanted: string, warning = false): void {
    const path = nameOf(this.#file.data, this.#path) || 'file';
    this.#report({ file: this.#file.source.file, ...position, path, found, wanted, ...(warning && { warning }) });
  }
}
