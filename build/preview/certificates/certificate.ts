import type { CertificateReport } from '../attempts/report.js';
import { crc64 } from './crc64.js';

/** What a certificate's check code is made over, as a record holds it. */
export type HeldValues = Omit<CertificateReport, 'code'>;

/** The values with their code: thirteen digits of Crockford's base 32 over six lines. */
export function withCode(held: HeldValues): CertificateReport {
  const { activity, learner, name, status, percent, date } = held;
  const sum = crc64(Buffer.from([activity, learner, name, status, percent, date].join('\n'), 'utf8'));
  const digits = sum.toString(32).padStart(13, '0').replace(/./g, (digit) => CROCKFORD.charAt(parseInt(digit, 32)));
  return { ...held, code: `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8)}` };
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Whether a code that was copied is this one: letter case, spaces and hyphens do not count, and O, I and L stand for the digits. */
export function isCode(copied: string, { code }: CertificateReport): boolean {
  const plain = (text: string) => text.toUpperCase().replace(/[^0-9A-Z]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return plain(copied) === plain(code);
}

/** `Siân Ŵyn Llŷr` of `Llŷr, Siân Ŵyn`, which SCORM has; what is an id or an address is no name. */
export function nameShown(given: string, id: string): string {
  const name = given.normalize('NFC').replace(/\s+/g, ' ').trim();
  const [family, others, ...more] = name.split(',').map((part) => part.trim());
  const read = family && others && more.length === 0 ? `${others} ${family}` : name;
  return read === id || read.includes('@') || read.includes('://') ? '' : read;
}

/** The day that suspend data begins with once the unit was finished, as `2026-11-22`; empty before it. */
export function dateIn(suspendData: string): string {
  const [, digits] = /^B([\w-]{3})/.exec(suspendData) ?? [];
  if (digits === undefined) return '';
  const days = [...digits].reduce((sum, digit) => sum * 64 + ALPHABET.indexOf(digit), 0);
  return new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
