import assert from 'node:assert/strict';
import { createHash, createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { JsonObject } from './json.js';
import { boundaryOf, formatMultipart, parseMultipart, type Part } from './multipart.js';
import { signatureUsage } from './signature.js';
import { LoopbackLrs } from './testing/loopback-lrs.js';
import { statement, uuid } from './testing/statements.js';

const file = Buffer.from([0, 13, 10, 45, 45, 255, 128, 13, 10]);
const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const attachment = (content: Buffer, members: JsonObject = {}): JsonObject => ({
  usageType: 'http://localhost/usage',
  display: { en: 'A file' },
  contentType: 'application/octet-stream',
  length: content.length,
  sha2: sha256(content),
  ...members,
});
const partOf = (content: Buffer, headers: Readonly<Record<string, string>> = {}): Part => ({
  headers: {
    'content-type': 'application/octet-stream',
    'content-transfer-encoding': 'binary',
    'x-experience-api-hash': sha256(content),
    ...headers,
  },
  content,
});
const jsonPart = (value: unknown, type = 'application/json'): Part => ({
  headers: { 'content-type': type },
  content: Buffer.from(JSON.stringify(value)),
});

let lrs: LoopbackLrs;
beforeEach(async () => {
  lrs = await LoopbackLrs.start();
});
afterEach(() => lrs.stop());

async function post(parts: readonly Part[], contentType = 'multipart/mixed; boundary="a b"'): Promise<number> {
  const response = await lrs.send('/statements', {
    method: 'POST',
    headers: { 'content-type': contentType },
    body: formatMultipart(parts, 'a b'),
  });
  return response.status;
}

describe('statements with attachments (Communication 1.5.2)', () => {
  const withFile = statement({ id: uuid(1), attachments: [attachment(file)] });

  it('come back octet by octet with attachments=true', async () => {
    assert.equal(await post([jsonPart(withFile), partOf(file)]), 200);
    const response = await lrs.send(`/statements?statementId=${uuid(1)}&attachments=true`);
    const boundary = boundaryOf(response.headers.get('content-type') ?? '') ?? '';
    const [first, second, ...rest] = parseMultipart(Buffer.from(await response.arrayBuffer()), boundary) ?? [];
    assert.deepEqual(rest, []);
    // The first part is the statement, as without attachments.
    assert.deepEqual((JSON.parse(first?.content.toString('utf8') ?? '') as JsonObject)['attachments'], [
      attachment(file),
    ]);
    assert.deepEqual(second, partOf(file));
  });

  it('come back as JSON alone without attachments=true', async () => {
    await post([jsonPart(withFile), partOf(file)]);
    const response = await lrs.send(`/statements?statementId=${uuid(1)}`);
    assert.equal(response.headers.get('content-type'), 'application/json');
  });

  it('may point to a fileUrl instead, also as plain JSON', async () => {
    const body = statement({ attachments: [attachment(file, { fileUrl: 'http://localhost/file' })] });
    assert.equal((await lrs.send('/statements', { method: 'POST', body })).status, 200);
  });

  const refusals: readonly (readonly [string, readonly Part[], string?])[] = [
    ['an attachment that is not there', [jsonPart(withFile)]],
    ['a part that no statement names', [jsonPart(withFile), partOf(file), partOf(Buffer.from('x'))]],
    ['a part without hash', [jsonPart(withFile), partOf(file, { 'x-experience-api-hash': '' })]],
    ['a part with the hash of other content', [jsonPart(withFile), { ...partOf(file), content: Buffer.from('x') }]],
    ['a part in another encoding', [jsonPart(withFile), partOf(file, { 'content-transfer-encoding': 'base64' })]],
    ['a first part that is not JSON by type', [jsonPart(withFile, 'text/plain'), partOf(file)]],
    ['no part at all', []],
    ['a body without boundary', [jsonPart(withFile), partOf(file)], 'multipart/mixed'],
    ['a body with another boundary', [jsonPart(withFile), partOf(file)], 'multipart/mixed; boundary=other'],
    ['another kind of multipart', [jsonPart(withFile), partOf(file)], 'multipart/form-data; boundary="a b"'],
  ];
  for (const [title, parts, contentType] of refusals) {
    it(`are refused with ${title}`, async () => {
      assert.equal(await post(parts, contentType), 400);
      assert.equal(lrs.store.revision, 0);
    });
  }

  it('within a SubStatement count too', async () => {
    const outer = statement({
      object: { objectType: 'SubStatement', ...statement({ attachments: [attachment(file)] }) },
    });
    assert.equal(await post([jsonPart(outer)]), 400);
    assert.equal(await post([jsonPart(outer), partOf(file)]), 200);
  });
});

describe('signed statements (Data 2.6)', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const jws = (payload: unknown, header: JsonObject, digest = 'sha256'): Buffer => {
    const signed = `${encode(header)}.${encode(payload)}`;
    const signature =
      header['alg'] === 'HS256'
        ? createHmac('sha256', 'k').update(signed).digest()
        : sign(digest, Buffer.from(signed), privateKey);
    return Buffer.from(`${signed}.${signature.toString('base64url')}`);
  };
  const plain = statement({ id: uuid(1) });
  const send = (signature: Buffer, members: JsonObject = {}): Promise<number> =>
    post([
      jsonPart({ ...plain, attachments: [attachment(signature, { usageType: signatureUsage, ...members })] }),
      partOf(signature),
    ]);

  for (const [alg, digest] of [
    ['RS256', 'sha256'],
    ['RS384', 'sha384'],
    ['RS512', 'sha512'],
  ] as const) {
    it(`are taken with ${alg} over the statement`, async () =>
      assert.equal(await send(jws(plain, { alg }, digest)), 200));
  }

  const refusals: readonly (readonly [string, Buffer, JsonObject?])[] = [
    ['another algorithm', jws(plain, { alg: 'HS256' })],
    ['another statement in the payload', jws(statement({ id: uuid(1), result: { success: true } }), { alg: 'RS256' })],
    ['no statement in the payload', jws('text', { alg: 'RS256' })],
    ['two parts instead of three', Buffer.from('a.b')],
    ['another content type', jws(plain, { alg: 'RS256' }), { contentType: 'text/plain' }],
    ['a certificate that is none', jws(plain, { alg: 'RS256', x5c: ['AAAA'] })],
  ];
  for (const [title, signature, members] of refusals) {
    it(`are refused with ${title}`, async () => assert.equal(await send(signature, members), 400));
  }
});
