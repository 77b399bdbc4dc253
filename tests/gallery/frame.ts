import { lookIn } from './look.js';
import { samples } from './samples.js';
import { showSample, type Shown } from './show-sample.js';

/** One sample on a page of its own, `frame#sample=…&language=…&colours=…&text=…`, and another when that changes. */
let shown: Shown | undefined;
addEventListener('hashchange', () => void show());
await show();

async function show(): Promise<void> {
  const asked = location.hash.slice(1);
  const search = new URLSearchParams(asked);
  const sample = samples.find(({ id }) => id === search.get('sample'));
  document.title = sample ? `${sample.group}: ${sample.state}` : 'No such sample';
  shown?.remove();
  shown = sample && (await showSample(sample, lookIn(search)));
  scrollTo(0, 0);
  // Whoever drives this page waits for it.
  document.documentElement.dataset['shown'] = asked;
}
