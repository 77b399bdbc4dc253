/** What the LMS holds as far as content can know: the values at launch, and those set since. */
export class HeldValues {
  readonly #values: Map<string, string>;
  readonly #set = new Set<string>();

  /** @param known - what the LMS holds at launch, by element */
  constructor(known: Readonly<Record<string, string>>) {
    this.#values = new Map(Object.entries(known));
  }

  get(element: string): string | undefined {
    return this.#values.get(element);
  }

  set(element: string, value: string): void {
    this.#values.set(element, value);
    this.#set.add(element);
  }

  /** Whether it was set in this session. */
  wasSet(element: string): boolean {
    return this.#set.has(element);
  }

  /** Members of a list: those with any element, since the first one set of each is allowed at the end only. */
  count(list: string): number {
    const members = new Set<string>();
    for (const element of this.#values.keys()) {
      const member = element.startsWith(`${list}.`) ? element.slice(list.length + 1).split('.')[0] : undefined;
      if (member !== undefined && /^\d+$/.test(member)) members.add(member);
    }
    return members.size;
  }

  /** Whether another member of the list has this value at `name`; `cmi.objectives`, `id`. */
  isUsed(list: string, name: string, value: string, except: string): boolean {
    for (let index = 0; index < this.count(list); index++) {
      const element = `${list}.${index}.${name}`;
      if (element !== except && this.#values.get(element) === value) return true;
    }
    return false;
  }
}
