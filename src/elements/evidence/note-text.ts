import { longDate } from '../../i18n/long-date.js';
import type { Words } from '../../i18n/words.js';
import { startOf } from '../../model/day.js';
import type { Texts } from '../../model/text.js';
import type { EvidenceView } from '../../model/view.js';
import { goals, titleOf } from './certificate.js';

/** What a record of learning asks for, as plain text to be copied: title, date, time taken, what was learnt. */
export function noteText(view: EvidenceView, texts: Texts, words: Words): string {
  const { evidence } = words;
  const minutes = Math.max(1, Math.round(view.seconds / 60));
  return [
    titleOf(view, texts),
    ...(view.day === undefined ? [] : [`${evidence.finishedOn}: ${longDate(words, startOf(view.day))}`]),
    `${evidence.timeTaken}: ${evidence.time(Math.floor(minutes / 60), minutes % 60)}`,
    `${evidence.learnt}:`,
    ...goals(view, texts, words).map((goal) => `- ${goal}`),
  ].join('\n');
}
