/**
 * Which elements a commit sends: those that differ from what was sent before. A system that
 * takes them for sent although the commit came to nothing never sends the same values again.
 */
export class Outbox {
  readonly #sent: Map<string, string>;

  /** @param held - what the LMS holds at launch */
  constructor(held: Readonly<Record<string, string>>) {
    this.#sent = new Map(Object.entries(held));
  }

  changes(values: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
    return Object.fromEntries([...values].filter(([element, value]) => this.#sent.get(element) !== value));
  }

  /** The changes are with the LMS, or it believes so. */
  markSent(changes: Readonly<Record<string, string>>): void {
    for (const [element, value] of Object.entries(changes)) this.#sent.set(element, value);
  }
}
