import type { Agent } from '@xapi/xapi';

/**
 * The learner as an LRS accepts them, out of what launches carry: arrays where single
 * values belong, the account's older member names, an e-mail address without its scheme,
 * numbers where strings belong, more than one identifier (the most lasting is kept).
 *
 * @returns undefined when nothing identifies the learner
 * @see xAPI 1.0.3, Data 2.4.2.1: an Agent has exactly one inverse functional identifier
 */
export function readActor(json: string): Agent | undefined {
  const actor = first(parsed(json));
  if (!isRecord(actor)) return undefined;
  const identifier = accountOf(first(actor['account'])) ?? mailOf(actor) ?? openIdOf(actor);
  if (!identifier) return undefined;
  const name = text(actor['name']);
  return { objectType: 'Agent', ...(name && { name }), ...identifier };
}

/** What tells the actor from others, as one text. */
export function identifierOf({ account, mbox, mbox_sha1sum, openid }: Agent): string {
  return account ? `${account.homePage} ${account.name}` : (mbox ?? mbox_sha1sum ?? openid ?? '');
}

function accountOf(account: unknown): Agent | undefined {
  if (!isRecord(account)) return undefined;
  const homePage = text(account['homePage']) || text(account['accountServiceHomePage']);
  const name = text(account['name']) || text(account['accountName']);
  return homePage && name ? { account: { homePage, name } } : undefined;
}

function mailOf(actor: Readonly<Record<string, unknown>>): Agent | undefined {
  // A plus sign in the address that came unescaped was read as a space.
  const address = text(actor['mbox']).replace(/^mailto:/i, '').trim().replaceAll(' ', '+');
  if (/^[^@]+@[^@]+$/.test(address)) return { mbox: `mailto:${address}` };
  const sum = text(actor['mbox_sha1sum']);
  return /^[0-9a-f]{40}$/i.test(sum) ? { mbox_sha1sum: sum } : undefined;
}

function openIdOf(actor: Readonly<Record<string, unknown>>): Agent | undefined {
  const openid = text(actor['openid']);
  return /^https?:/i.test(openid) ? { openid } : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function text(value: unknown): string {
  const one = first(value);
  return typeof one === 'string' || typeof one === 'number' ? String(one) : '';
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
