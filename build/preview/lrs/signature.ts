import { verify, X509Certificate } from 'node:crypto';
import { isJsonObject, isJsonArray, parseJson, textOf, type JsonObject, type JsonValue } from './json.js';
import { sameStatement } from './same-statement.js';

/** The usageType of an attachment that signs its statement. @see xAPI 1.0.3 Data 2.6 */
export const signatureUsage = 'http://adlnet.gov/expapi/attachments/signature';

const digests: Readonly<Record<string, string>> = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' };

/**
 * Why a signature is not one that an LRS may take, in a sentence; absent if it is.
 * The RSA signature itself can be verified only if its header brings a certificate (x5c);
 * who issued that certificate is not asked.
 *
 * @see xAPI 1.0.3 Data 2.6, RFC 7515
 */
export function signatureProblem(
  statement: JsonObject,
  attachment: JsonObject,
  content: Buffer | undefined,
): string | undefined {
  if (attachment['contentType'] !== 'application/octet-stream')
    return 'a signature has the content type application/octet-stream';
  if (!content) return 'a signature has to be attached';
  const [head, payload, signature, ...rest] = content.toString('latin1').split('.');
  if (!head || !payload || !signature || rest.length > 0) return 'a signature is a JWS in compact form';
  const header = decode(head);
  const signed = decode(payload);
  if (!isJsonObject(header)) return 'the header of a signature is a JSON object';
  const digest = digests[textOf(header['alg'])];
  if (!digest) return `a signature is by RS256, RS384 or RS512, not ${JSON.stringify(header['alg'])}`;
  if (!isJsonObject(signed)) return 'the payload of a signature is a statement in JSON';
  if (!sameStatement(signed, unsigned(statement, attachment))) return 'the payload of a signature is another statement';
  const certificate = isJsonArray(header['x5c']) ? header['x5c'][0] : undefined;
  if (certificate === undefined) return undefined;
  return isSignedWith(textOf(certificate), digest, `${head}.${payload}`, signature)
    ? undefined
    : 'a signature does not fit its certificate';
}

function decode(base64url: string): JsonValue | undefined {
  return parseJson(Buffer.from(base64url, 'base64url').toString('utf8'));
}

/** The statement before this signature was attached. */
function unsigned(statement: JsonObject, signature: JsonObject): JsonObject {
  const { attachments, ...rest } = statement;
  const others = isJsonArray(attachments) ? attachments.filter((attachment) => attachment !== signature) : [];
  return others.length > 0 ? { ...rest, attachments: others } : rest;
}

function isSignedWith(certificate: string, digest: string, signed: string, signature: string): boolean {
  try {
    const { publicKey } = new X509Certificate(Buffer.from(certificate, 'base64'));
    return verify(digest, Buffer.from(signed), publicKey, Buffer.from(signature, 'base64url'));
  } catch {
    return false; // no certificate, or not one of an RSA key
  }
}
