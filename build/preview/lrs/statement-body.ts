import { createHash } from 'node:crypto';
import { mediaType, Refusal, type LrsRequest } from './exchange.js';
import { isJsonArray, isJsonObject, listOf, parseJson, textOf, type JsonObject, type JsonValue } from './json.js';
import { boundaryOf, parseMultipart, type Part } from './multipart.js';
import { signatureProblem, signatureUsage } from './signature.js';
import { statementProblems } from './validation/statement.js';

/** The statements that a request carries, valid, with the attachments that came along. */
export interface StatementBody {
  /** Whether they came as an array. */
  readonly batch: boolean;
  readonly statements: readonly JsonObject[];
  /** By lower-case SHA-2. */
  readonly parts: ReadonlyMap<string, Part>;
}

/**
 * @throws Refusal 400 for a body that is no JSON or no whole multipart, a statement that the
 *   standard does not allow, or attachments that do not go with the statements
 * @see xAPI 1.0.3 Communication 1.5
 */
export function readStatements(request: LrsRequest): StatementBody {
  const { json, parts } = readBody(request);
  if (json === undefined) throw new Refusal(400, 'the body is not JSON');
  const values = isJsonArray(json) ? json : [json];
  const problems = values.flatMap((value, index) =>
    statementProblems(value).map((found) =>
      isJsonArray(json) ? { ...found, path: `[${index}].${found.path}` } : found,
    ),
  );
  if (problems.length > 0) throw new Refusal(400, 'a statement is not valid', problems);
  const statements = values.filter(isJsonObject);
  checkAttachments(statements, parts);
  return { batch: isJsonArray(json), statements, parts };
}

function readBody({ headers, body }: LrsRequest): { json: JsonValue | undefined; parts: ReadonlyMap<string, Part> } {
  const contentType = headers['content-type'] ?? '';
  switch (mediaType(contentType)) {
    case 'application/json':
      return { json: parseJson(body.toString('utf8')), parts: new Map() };
    case 'multipart/mixed': {
      const boundary = boundaryOf(contentType);
      const [first, ...others] = (boundary && parseMultipart(body, boundary)) || [];
      if (!first)
        throw new Refusal(400, 'the body is not a whole multipart/mixed with the boundary of its content type');
      if (mediaType(first.headers['content-type']) !== 'application/json') {
        throw new Refusal(400, 'the first part of a multipart/mixed has to be application/json');
      }
      return {
        json: parseJson(first.content.toString('utf8')),
        parts: new Map(others.map((part) => [hashOf(part), part])),
      };
    }
    default:
      throw new Refusal(
        400,
        `statements come as application/json or multipart/mixed, not ${contentType || 'without a content type'}`,
      );
  }
}

/** The hash that a part claims and has. @see xAPI 1.0.3 Communication 1.5.2 */
function hashOf({ headers, content }: Part): string {
  if (headers['content-transfer-encoding'] !== 'binary')
    throw new Refusal(400, 'an attachment has to have Content-Transfer-Encoding: binary');
  const claimed = headers['x-experience-api-hash']?.toLowerCase() ?? '';
  const algorithm = `sha${claimed.length * 4}`;
  if (!['sha224', 'sha256', 'sha384', 'sha512'].includes(algorithm)) {
    throw new Refusal(400, 'an attachment has to have X-Experience-API-Hash, a SHA-2 in hexadecimal');
  }
  const found = createHash(algorithm).update(content).digest('hex');
  if (found !== claimed) throw new Refusal(400, `an attachment has the hash ${found}, not ${claimed}`);
  return claimed;
}

function checkAttachments(statements: readonly JsonObject[], parts: ReadonlyMap<string, Part>): void {
  const wanted = new Set<string>();
  for (const statement of statements) {
    for (const attachment of attachmentsOf(statement)) {
      const sha2 = textOf(attachment['sha2']).toLowerCase();
      const part = parts.get(sha2);
      wanted.add(sha2);
      if (!part && attachment['fileUrl'] === undefined)
        throw new Refusal(400, `attachment ${sha2} has neither a fileUrl nor a part`);
      if (attachment['usageType'] !== signatureUsage) continue;
      const found = signatureProblem(statement, attachment, part?.content);
      if (found) throw new Refusal(400, found);
    }
  }
  for (const sha2 of parts.keys()) {
    if (!wanted.has(sha2)) throw new Refusal(400, `no statement has an attachment with the hash ${sha2}`);
  }
}

/** The attachments of a statement and of a SubStatement within it. */
export function attachmentsOf({ attachments, object }: JsonObject): readonly JsonObject[] {
  const own = listOf(attachments).filter(isJsonObject);
  return isJsonObject(object) && object['objectType'] === 'SubStatement' ? [...own, ...attachmentsOf(object)] : own;
}
