/** Keeps the page of an attempt up to date while it is played in another window. */
setInterval(() => void refresh(), 1500);

async function refresh(): Promise<void> {
  const live = document.getElementById('live');
  // Nothing moves under a reader's hands: an open selection or a focus inside is left alone until it goes.
  if (!live || document.hidden || live.contains(document.activeElement) || getSelection()?.type === 'Range') return;
  const response = await fetch(location.href);
  if (!response.ok) return;
  const next = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('live');
  if (!next || next.dataset['revision'] === live.dataset['revision']) return;
  for (const open of live.querySelectorAll('details[open]')) next.querySelector(`#${open.id}`)?.setAttribute('open', '');
  live.replaceWith(next);
}
