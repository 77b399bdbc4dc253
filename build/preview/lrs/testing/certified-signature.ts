import type { JsonObject } from '../json.js';

/** What was signed, once, with a key that was thrown away. */
export const certifiedStatement: JsonObject = {
  id: '11111111-1111-4111-8111-111111111111',
  actor: { mbox: 'mailto:a@example.org' },
  verb: { id: 'http://localhost/verbs/signed' },
  object: { id: 'http://localhost/m1' },
};

/** The self-signed certificate of that key: DER in base64, as x5c has it (RFC 7515, 4.1.6). */
export const certificate = [
  'MIIDHzCCAgegAwIBAgIUQq/49iH0QUpB811/OEkoV4bGGp8wDQYJKoZIhvcNAQELBQAwHjEcMBoGA1UEAwwTY29uZm9ybWFuY2Ug',
  'ZXhhbXBsZTAgFw0yNjExMjEyMDUxMDFaGA8yMTI2MTAyODIwNTEwMVowHjEcMBoGA1UEAwwTY29uZm9ybWFuY2UgZXhhbXBsZTCC',
  'ASIwDQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBALh7VArq9e3rYkUYWXoHDMe+YLKya0Xnw10jHFZkgI5V2hkcmEx1n5zz7ZWz',
  'YiiYhA7xEMZ1snnL1Zj4hkRFau6xpfju1r/OP03exdp5ZdJVCgvcHwYWuwzThUqT+Wm9lWEiuQuiVt4jpJoiy7UXlpXx0P+LNkgT',
  'cUijZwA7UeXj9+ImUKyVQjacdgvUIWdGA9IDKKC6SN9EdIHE4jmfYzoPptthuZglbAHRX82m5EL4jM7Ljyza0B8H/1DIm8Gs4ihB',
  'QmRjNBvvI8wgvx7NC6zYl/Mec7Ts0aSnuSVY4AmfzAZcrtcTT2mvEg+FnuK9pjDX09SBUdB/G/z5XRdx2RkCAwEAAaNTMFEwHQYD',
  'VR0OBBYEFHzDMBXxX0pfSBPlgzYFgqyvjyfIMB8GA1UdIwQYMBaAFHzDMBXxX0pfSBPlgzYFgqyvjyfIMA8GA1UdEwEB/wQFMAMB',
  'Af8wDQYJKoZIhvcNAQELBQADggEBALJO41KR9L0l4IXck95ZretBtkBdvQMRaNxzoBzjJh0HcigFnYhJvsCcYhFfWS8+5yMmzi5z',
  'EmFlMHUcC1nmmpN5NqabgM09usGTF2XPHY76FsRa3jE/CQSNpseEhGp88M5ewN7zR5ueRqdehQp1bGshhhr2lAjFItez6jT5Hmzc',
  'ifcDMaKzDDvCDi0CrDwgJNAIeIiEb3TT6yd+/xHCytAcXeeJ7XSjf4G1axHWttIM78T3yhAVopRq4/vszq+S75oFw+nqCWfDye8J',
  'TiI1Vzeo+j72wC2SMjKjepvm4VAYYgRHTCn23qgM5ZVpCcJTwV1Vn5Fq7B42uoY+n33Swtw=',
].join('');

/** By RSA with SHA-256 over the JWS header {"alg":"RS256","x5c":[certificate]} and the statement, in base64url. */
export const certifiedSignature = [
  'IPQgi3ODw-33mg4eccyqU5mL-zcAAsX4W61aO5hraFQUVYQioqz8_LC5zhMl-b-Oiewbn3EPIaYVV6l2A5wLSfBncJfvQMJZX7KD',
  'htwUMAgEbhIyHjLaaldb2qTEINjgMcJgDfBGKbHX5A5AIIiAytwb-48BqlVaLcId_QoDl-OlurH5vVwt7sIpFfTqCv1pYA17EQ3Z',
  'cvK1RCVkIdwgOS8xhcyy8rMi3UKJ7ua2IYU5eA6EsGNZx0CRvPx85M--OokKjyaZBJfwEmo4r6IP-vScUNVpFlTKe63F6JOKXUuZ',
  'PS4rVHTtlF7j7wDw9zXEVbrVcfC6Md7DwnsmrnDGjw',
].join('');
