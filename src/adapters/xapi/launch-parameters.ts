/**
 * The query string of a launch by name in lower case, read forgivingly: a second question
 * mark, `&amp;`, values escaped twice; of parameters given twice the first that says something.
 *
 * @param search - `location.search`
 */
export function launchParameters(search: string): ReadonlyMap<string, string> {
  const query = search.replace(/^\?+/, '').replace(/#.*$/, '').replaceAll('?', '&');
  const parameters = new Map<string, string>();
  for (const [given, value] of new URLSearchParams(query)) {
    const name = given.replace(/^amp;/, '').toLowerCase();
    if (!parameters.get(name)) parameters.set(name, unescaped(value.trim()));
  }
  return parameters;
}

/** A value that still begins like an escaped URL or object was escaped twice. */
function unescaped(value: string): string {
  if (!/^(https?%3A|%7B|%5B|Basic%20|Bearer%20)/i.test(value)) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The address of an LRS, absolute and with a slash at its end. */
export function endpointOf(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text)) return undefined;
  try {
    return new URL(text).href.replace(/\/*$/, '/');
  } catch {
    return undefined;
  }
}

/** An IRI with a scheme; in launches of some LMSs a bare number stands where one belongs. */
export function iriOf(text: string | undefined): string | undefined {
  return text && /^[a-z][a-z0-9+.-]*:[^\s]+$/i.test(text) ? text : undefined;
}
