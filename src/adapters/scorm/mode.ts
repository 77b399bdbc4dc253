import type { Launch } from '../../tracking/port.js';

/**
 * The mode by its word, which both SCORMs share; a missing or unknown one is normal. Credit
 * is another matter: without it, state is saved all the same.
 *
 * @see SCORM 1.2 RTE 3.4, cmi.core.lesson_mode; SCORM 2004 RTE 4.2.16, cmi.mode
 */
export function modeOf(word: string): Launch['mode'] {
  const mode = word.toLowerCase();
  return mode === 'browse' || mode === 'review' ? mode : 'normal';
}
