/** What trouble an LMS is to make, and how often it was really met. */
export class Troubles {
  readonly met = new Map<string, number>();
  readonly #left = new Map<string, number>();

  /** Makes it at the next calls. */
  make(kind: string, calls: number): void {
    this.#left.set(kind, (this.#left.get(kind) ?? 0) + calls);
  }

  /** Whether this call meets it. */
  meets(kind: string): boolean {
    const left = this.#left.get(kind) ?? 0;
    if (left === 0) return false;
    this.#left.set(kind, left - 1);
    this.count(kind);
    return true;
  }

  count(kind: string): void {
    this.met.set(kind, (this.met.get(kind) ?? 0) + 1);
  }

  calm(): void {
    this.#left.clear();
  }
}
