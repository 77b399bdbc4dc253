import type { InteractionWriter } from './writer.js';

/** Nobody is told: what a learner thinks about is their own. */
export const reflection: InteractionWriter<'reflection'> = () => undefined;
