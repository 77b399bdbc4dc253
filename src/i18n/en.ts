import type { Words } from './words.js';

export const en: Words = {
  language: 'en',
  ownName: 'English',
  next: 'Next',
  previous: 'Previous',
};
