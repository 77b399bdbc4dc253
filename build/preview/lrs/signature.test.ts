import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signatureProblem, signatureUsage } from './signature.js';
import { certificate, certifiedSignature, certifiedStatement } from './testing/certified-signature.js';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const attachment = { usageType: signatureUsage, contentType: 'application/octet-stream' };
const problemWith = (signature: string): string | undefined =>
  signatureProblem(
    { ...certifiedStatement, attachments: [attachment] },
    attachment,
    Buffer.from(`${encode({ alg: 'RS256', x5c: [certificate] })}.${encode(certifiedStatement)}.${signature}`),
  );

describe('a signature that brings a certificate (Data 2.6)', () => {
  it('is taken if the certificate’s key made it', () => assert.equal(problemWith(certifiedSignature), undefined));

  it('is refused if one octet of it differs', () => {
    const first = certifiedSignature.startsWith('A') ? 'B' : 'A';
    assert.equal(problemWith(first + certifiedSignature.slice(1)), 'a signature does not fit its certificate');
  });
});
