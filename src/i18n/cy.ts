import type { Words } from './words.js';

export const cy: Words = {
  language: 'cy',
  ownName: 'Cymraeg',
  next: 'Nesaf',
  previous: 'Blaenorol',
};
