import type { Language } from '../../src/model/text.js';
import { nameIn, type LocalText } from './local-text.js';
import type { AuthoredOrganisation } from './organisation-file.js';
import type { Salvaged } from './shape.js';
import { nothingLocal, policies, type LocalWords, type ValueSlot } from './slots.js';

/** What the organisation has filled in, in one language. What it has in another language only is not there, but for its name. */
export function localWords(own: Salvaged<AuthoredOrganisation> | undefined, language: Language): LocalWords {
  if (!own) return nothingLocal;
  const manager = own.manager?.[language];
  const lead = own['safeguarding-lead'];
  const review = own['review-date'];
  const months = own['refresher-months'];
  const values: Readonly<Record<ValueSlot, string | undefined>> = {
    organisation: nameIn(own.name, language),
    manager: manager && plainly(manager),
    'safeguarding-lead': [lead?.name && plainly(lead.name), lead?.phone && dialled(lead.phone), lead?.email && `[${plainly(lead.email)}](mailto:${lead.email})`].filter(Boolean).join(', '),
    'out-of-hours': own['out-of-hours'] && dialled(own['out-of-hours']),
    'review-date': review && dateIn(review, language),
    refresher: months === undefined ? undefined : new Intl.NumberFormat(language, { style: 'unit', unit: 'month', unitDisplay: 'long' }).format(months),
  };
  const links = policies.map((policy) => [policy, linkIn(own.policies?.[policy], language)] as const);
  return {
    values: new Map(Object.entries(values).flatMap(([slot, value]) => (value ? [[slot, value]] : []))),
    policies: new Map(links.flatMap(([policy, link]) => (link ? [[policy, link]] : []))),
    situation: [own.nation, own.setting].flatMap((each) => each ?? []),
  };
}

function linkIn(link: string | Salvaged<LocalText> | undefined, language: Language): string | undefined {
  return typeof link === 'object' ? link[language] : link;
}

/** Read in one line. The (0) of `+44 (0)1234` is for those who ring without the +44. */
function dialled(number: string): string {
  return `[${number.replaceAll(' ', '\u00a0')}](tel:${number.replace(/^(\+.*)\(0\)/, '$1').replaceAll(/[^+\d]/g, '')})`;
}

/** As it is written in this country. Node knows the months in Welsh, which browsers need not. What is no date was told. */
function dateIn(date: string, language: Language): string | undefined {
  if (Number.isNaN(Date.parse(date))) return undefined;
  const here = new Intl.Locale(language, { region: 'GB' });
  return new Intl.DateTimeFormat(here, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** What was written as words stays words: a `*` in a name is no emphasis. */
function plainly(text: string): string {
  return text.trim().replaceAll(/[\\`*_[\]<>~{}|!&]/g, '\\$&');
}
