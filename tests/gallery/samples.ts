import { brandSamples } from './brand-samples.js';
import { checkSamples } from './check-samples.js';
import { evidenceSamples } from './evidence-samples.js';
import { itemSamples } from './item-samples.js';
import type { Sample } from './sample.js';
import { screenSamples } from './screen-samples.js';
import { shellSamples } from './shell-samples.js';

/** Every element in every state: what the gallery shows, axe looks at, and is told to a screen reader. */
export const samples: readonly Sample[] = [...itemSamples, ...screenSamples, ...checkSamples, ...evidenceSamples, ...shellSamples, ...brandSamples];

/** By what they show, in the gallery's order. */
export const groups: ReadonlyMap<string, readonly Sample[]> = new Map(
  samples.map(({ group }) => [group, samples.filter((sample) => sample.group === group)]),
);
