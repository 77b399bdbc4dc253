import { mediaType, Refusal, type LrsRequest } from './exchange.js';

/** Form fields that stand for headers. @see xAPI 1.0.3 Communication 1.3 */
const headerNames = [
  'authorization',
  'x-experience-api-version',
  'content-type',
  'content-length',
  'if-match',
  'if-none-match',
];

/**
 * The request that a POST with a `method` parameter stands for; any other is returned as it is.
 *
 * @throws Refusal 400 if it is not a POST of a form, has other parameters in its address, or
 *   a PUT or POST in it has no content
 * @see xAPI 1.0.3 Communication 1.3
 */
export function withoutAlternateSyntax<R extends Omit<LrsRequest, 'authority'>>(request: R): R {
  const method = request.query.get('method');
  if (method === null) return request;
  if (request.method !== 'POST') throw new Refusal(400, 'a method parameter goes with POST only');
  if (!['GET', 'HEAD', 'PUT', 'POST', 'DELETE'].includes(method))
    throw new Refusal(400, `parameter method is ${method}`);
  if ([...request.query.keys()].length > 1) throw new Refusal(400, 'beside method, parameters go into the form');
  if (mediaType(request.headers['content-type']) !== 'application/x-www-form-urlencoded') {
    throw new Refusal(400, 'with a method parameter the body is a form');
  }
  const form = new URLSearchParams(request.body.toString('utf8'));
  const content = form.get('content');
  if (content === null && (method === 'PUT' || method === 'POST')) throw new Refusal(400, 'the form has no content');
  const headers: Record<string, string> = { ...request.headers, 'content-type': 'application/json' };
  const query = new URLSearchParams();
  for (const [name, value] of form) {
    if (headerNames.includes(name.toLowerCase())) headers[name.toLowerCase()] = value;
    else if (name !== 'content') query.append(name, value);
  }
  return { ...request, method, query, headers, body: Buffer.from(content ?? '', 'utf8') };
}
