import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateIn, isCode, nameShown, withCode, type HeldValues } from './certificate.js';
import { crc64 } from './crc64.js';

const held: HeldValues = {
  activity: 'relationships-m5',
  learner: 's42',
  name: 'Siân Ŵyn Llŷr',
  status: 'passed',
  percent: '86.67',
  date: '2026-11-22',
};

describe('the check code of a certificate, worked out from a record', () => {
  // The check value that the catalogue of parametrised CRC algorithms gives for CRC-64/XZ.
  it('rests on CRC-64/XZ', () => assert.equal(crc64(Buffer.from('123456789')), 0x995d_c9bb_df19_39fan));

  // The same value as in src/model/certificate.test.ts: two programs, one code.
  it('is the one that the player prints', () => assert.equal(withCode(held).code, 'DGVV-P0AT-78870'));

  it('is known whatever became of it in copying, but for a wrong digit', () => {
    const certificate = { ...held, code: '10AB-CDEF-GH234' };
    for (const copied of ['10AB-CDEF-GH234', ' 10ab cdef gh234 ', 'IOABCDEFGH234', 'lo-ab-cdefgh234']) assert.equal(isCode(copied, certificate), true, copied);
    for (const copied of ['10AB-CDEF-GH243', '10AB-CDEF-GH23', '']) assert.equal(isCode(copied, certificate), false, copied);
  });
});

describe('what a record holds of a certificate', () => {
  it('names the learner as they are read out, and never by an id or an address', () => {
    const cases = [
      ['Llŷr, Siân Ŵyn', 'Siân Ŵyn Llŷr'],
      ['Siân  Llŷr', 'Siân Llŷr'],
      ['s42', ''],
      ['sian@example.org', ''],
      ['https://example.org/s42', ''],
      ['', ''],
    ] as const;
    for (const [given, shown] of cases) assert.equal(nameShown(given, 's42'), shown);
  });

  // A is 0 and B is 1 in the alphabet, so BA is 64: AnV is 39 * 64 + 21 = 2517 days after 1 January 2020.
  it('has the day in front of the suspend data', () => {
    assert.equal(dateIn('BAnVxyz'), '2026-11-22');
    assert.equal(dateIn('BAAAxyz'), '2020-01-01');
    assert.equal(dateIn('AAnVxyz'), '');
    assert.equal(dateIn(''), '');
  });
});
