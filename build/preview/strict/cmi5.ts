import { textOf, type JsonObject } from '../lrs/json.js';
import { formDoubts, formProblems } from './cmi5/form.js';
import type { Cmi5Launch, Cmi5Problem } from './cmi5/launch.js';
import { orderProblems } from './cmi5/order.js';
import { isDefined } from './cmi5/words.js';

/** What the strictest LMS says to statements of an AU, and what it would swallow but an author should know. */
export interface Cmi5Verdict {
  readonly problems: readonly Cmi5Problem[];
  readonly doubts: readonly string[];
}

/**
 * Holds statements that came in one request to every rule of cmi5. A statement that is held
 * already, by its id, is being sent again since an answer was lost: the LRS compares it. Pure.
 *
 * @param earlier - what is held under the registration, in the order in which it was stored
 */
export function checkStatements(sent: readonly JsonObject[], earlier: readonly JsonObject[], launch: Cmi5Launch): Cmi5Verdict {
  const known = new Set(earlier.map(idOf));
  const added = sent.filter((statement) => !known.has(idOf(statement)));
  const problems = added.flatMap((statement, index) => [
    ...formProblems(statement, launch),
    ...orderProblems(statement, [...earlier, ...added.slice(0, index)], launch),
  ]);
  const together = sent.length > 1 && added.some((statement) => isDefined(statement, 'initialized'));
  return {
    problems: together ? [{ clause: '9.3.2', reason: 'initialized goes alone: some systems refuse it with others in one request' }, ...problems] : problems,
    doubts: added.flatMap((statement) => formDoubts(statement, launch)),
  };
}

/** Case says nothing in a UUID. A statement without an id is like no other. */
function idOf(statement: JsonObject): string | symbol {
  const id = textOf(statement['id']).toLowerCase();
  return id === '' ? Symbol() : id;
}
