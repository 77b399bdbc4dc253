/**
 * The LMS's API object: in this window or any above it, then in the windows that opened
 * one of these, and above those. Seven levels are the custom; there is no limit here.
 *
 * A window of another origin cannot be read. It ends its own chain of parents, and the
 * search goes on elsewhere. Never throws.
 *
 * @param name - `API` (SCORM 1.2), `API_1484_11` (SCORM 2004)
 * @param isApi - tells the API from what else may bear the name, such as a frame called `API`
 * @see SCORM 1.2 RTE 3.3, finding the API: parents first, opener second
 */
export function findApi<Api>(
  start: Window,
  name: string,
  isApi: (candidate: unknown) => candidate is Api,
): Api | undefined {
  const seen = new Set<Window>();
  const starts: Window[] = [start];
  for (let from = starts.shift(); from; from = starts.shift()) {
    for (let window: Window | undefined = from; window && !seen.has(window); window = parentOf(window)) {
      seen.add(window);
      const look = lookIn(window, name);
      if (look.kind === 'closed') break;
      if (passes(look.value, isApi)) return look.value;
      const opener = openerOf(window);
      if (opener) starts.push(opener);
    }
  }
  return undefined;
}

type Look = { readonly kind: 'open'; readonly value: unknown } | { readonly kind: 'closed' };

/** Reading any name of another origin's window throws a SecurityError. */
function lookIn(window: Window, name: string): Look {
  try {
    return { kind: 'open', value: Reflect.get(window, name) };
  } catch {
    return { kind: 'closed' };
  }
}

/** The candidate may itself be another origin's window, whose members cannot be read. */
function passes<Api>(candidate: unknown, isApi: (candidate: unknown) => candidate is Api): candidate is Api {
  try {
    return isApi(candidate);
  } catch {
    return false;
  }
}

/** The topmost window is its own parent, so it ends the chain as a window already seen. */
function parentOf(window: Window): Window | undefined {
  try {
    return window.parent;
  } catch {
    return undefined;
  }
}

function openerOf(window: Window): Window | undefined {
  try {
    // The DOM types leave `opener` open; it is a window or null by the HTML standard.
    return (window.opener as Window | null) ?? undefined;
  } catch {
    return undefined;
  }
}
