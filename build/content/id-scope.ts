import { foldId, ID_FORM } from '../../src/model/ids.js';
import type { Place } from './place.js';

/** Ids that have to differ from one another, however an LMS writes them. */
export class IdScope {
  readonly #taken = new Map<string, { readonly id: string; readonly place: Place }>();

  /** @param reserved - ids that have a meaning of their own in the scope */
  constructor(private readonly reserved: readonly string[] = []) {}

  /** An id of the wrong form was told with the file's shape. */
  declare(id: string | undefined, place: Place): void {
    if (id === undefined || !ID_FORM.test(id)) return;
    // Ids become keys of plain objects, where these would be found without having been put there.
    if (this.reserved.includes(foldId(id)) || id in {}) {
      place.report(`"${id}" is a reserved word`, 'wanted another id');
      return;
    }
    const first = this.#taken.get(foldId(id));
    if (!first) this.#taken.set(foldId(id), { id, place });
    else if (first.id === id) place.report(`"${id}" again (first at ${first.place.where})`, 'wanted an id of its own');
    else {
      place.report(
        `"${id}" and "${first.id}" (${first.place.where}) are both "${foldId(id)}" for an LMS`,
        'wanted an id that differs in more than capitals and hyphens',
      );
    }
  }
}
