import { jsonAnswer, methodNotAllowed, Refusal, type LrsAnswer, type LrsContext, type LrsRequest } from './exchange.js';
import { isJsonObject, textOf, type JsonObject } from './json.js';
import { Parameters } from './parameters.js';
import { sameStatement, withActivityArrays } from './same-statement.js';
import { attachmentsOf, readStatements, type StatementBody } from './statement-body.js';
import { getStatements } from './statements-get.js';
import type { StoredAttachment } from './store-data.js';

/** The Statement Resource. @see xAPI 1.0.3 Communication 2.1 */
export function statementsResource(request: LrsRequest, context: LrsContext): LrsAnswer {
  switch (request.method) {
    case 'GET':
      return getStatements(request, context);
    case 'PUT':
      return putStatement(request, context);
    case 'POST':
      return postStatements(request, context);
    default:
      return methodNotAllowed(request);
  }
}

function putStatement(request: LrsRequest, context: LrsContext): LrsAnswer {
  const parameters = new Parameters(request.query, ['statementId']);
  const id = parameters.requiredUuid('statementId');
  const body = readStatements(request);
  const [statement] = body.statements;
  if (body.batch || !statement) throw new Refusal(400, 'PUT takes one statement');
  const given = statement['id'] ?? id;
  if (textOf(given).toLowerCase() !== id.toLowerCase())
    throw new Refusal(400, `the statement's id is ${textOf(given)}, the parameter ${id}`);
  add({ ...body, statements: [{ ...statement, id }] }, request, context);
  return { status: 204 };
}

function postStatements(request: LrsRequest, context: LrsContext): LrsAnswer {
  new Parameters(request.query, []);
  return jsonAnswer(add(readStatements(request), request, context));
}

/** Adds all or, if one cannot be added, none; the ids in order. */
function add({ statements, parts }: StatementBody, request: LrsRequest, context: LrsContext): readonly string[] {
  const stored = context.now().toISOString();
  const complete = statements.map((statement) => completed(statement, stored, request.authority, context));
  const ids = complete.map(({ id }) => textOf(id));
  const repeated = ids.find((id, index) => ids.findIndex((other) => other.toLowerCase() === id.toLowerCase()) < index);
  if (repeated !== undefined) throw new Refusal(400, `two statements of the batch have the id ${repeated}`);
  const added = complete.filter((statement, index) => {
    const held = context.store.statement(ids[index] ?? '');
    if (held && !sameStatement(statements[index] ?? statement, held)) {
      throw new Refusal(409, `another statement already has the id ${ids[index]}`);
    }
    return !held;
  });
  if (added.length > 0) context.store.addStatements(added, attachmentsIn(added, parts));
  return ids;
}

/** With what an LRS sets. @see xAPI 1.0.3 Data 2.4.1, 2.4.7 to 2.4.10 */
function completed(statement: JsonObject, stored: string, authority: JsonObject, { newId }: LrsContext): JsonObject {
  const whole = withActivityArrays(statement);
  return {
    ...whole,
    id: whole['id'] ?? newId(),
    timestamp: whole['timestamp'] ?? stored,
    stored,
    authority,
    version: whole['version'] ?? '1.0.0',
  };
}

function attachmentsIn(
  statements: readonly JsonObject[],
  parts: StatementBody['parts'],
): ReadonlyMap<string, StoredAttachment> {
  const found = new Map<string, StoredAttachment>();
  for (const { sha2, contentType } of statements.flatMap(attachmentsOf).filter(isJsonObject)) {
    const hash = textOf(sha2).toLowerCase();
    const part = parts.get(hash);
    if (part) found.set(hash, { contentType: textOf(contentType), content: part.content.toString('base64') });
  }
  return found;
}
