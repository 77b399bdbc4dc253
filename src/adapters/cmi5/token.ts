import { createTransport, type Fetch } from '../xapi/transport.js';

export type TokenReading =
  | { readonly kind: 'token'; readonly token: string }
  /** `ended` where the token was given already, or the session is over. */
  | { readonly kind: 'no-token'; readonly problem: string; readonly ended: boolean };

/** What helps in every case: the URL gives no second token. */
const RELAUNCH = 'the course has to be launched again';

/**
 * Asks for the authorization token. Once: not even an answer that got lost is asked for again.
 * An error comes as JSON too, and with status 200. Never rejects.
 *
 * @returns the credentials of the Basic scheme, without its name
 * @see cmi5 8.2.1 (POST, 200, `auth-token`), 8.2.3 (`error-code`, `error-text`)
 */
export async function fetchToken(url: string, fetch: Fetch): Promise<TokenReading> {
  try {
    const { status, data } = await createTransport(fetch)({ url, method: 'POST' });
    const answer = parsed(data);
    const token = answer['auth-token'];
    if (typeof token === 'string' && token.trim() !== '') return { kind: 'token', token: token.trim().replace(/^Basic /i, '') };
    const code = answer['error-code'];
    const reason = code === undefined ? data : `${String(code)} ${String(answer['error-text'] ?? '')}`;
    // 8.2.3.2: 1 is used already, or expired.
    return noToken(`${status} ${reason}`.slice(0, 200).trim(), String(code) === '1');
  } catch (error) {
    return noToken(String(error), false);
  }
}

function noToken(reason: string, ended: boolean): TokenReading {
  return { kind: 'no-token', problem: `POST fetch: ${reason}; ${RELAUNCH}`, ended };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
