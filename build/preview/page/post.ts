/** @throws Error for an answer other than success */
export async function post(url: string, value: unknown): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers: json, body: JSON.stringify(value) });
  if (!response.ok) throw new Error(await response.text());
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}

/** As an LMS of SCORM does it: the page stands still until the answer is there. Whether it was success. */
export function postNow(url: string, value: unknown): boolean {
  const request = new XMLHttpRequest();
  request.open('POST', url, false);
  request.setRequestHeader('content-type', json['content-type']);
  try {
    request.send(JSON.stringify(value));
  } catch {
    // Browsers refuse this while a page is going away; an LMS then sends a beacon and says that all is well.
    return postAtUnload(url, value);
  }
  return request.status >= 200 && request.status < 300;
}

export function postAtUnload(url: string, value: unknown): boolean {
  return navigator.sendBeacon(url, new Blob([JSON.stringify(value)], { type: json['content-type'] }));
}

const json = { 'content-type': 'application/json' };
