import type { AttemptReport, CallRecord } from '../attempts/report.js';

/** The element with this id. @throws Error if the page has none of that class */
export function byId<Wanted extends HTMLElement>(id: string, wanted: { new (): Wanted; readonly name: string }): Wanted {
  const element = document.getElementById(id);
  if (!(element instanceof wanted)) throw new Error(`no ${wanted.name} #${id}`);
  return element;
}

const shown: Readonly<Record<string, string>> = {
  'cmi.core.lesson_status': 'status',
  'cmi.core.score.raw': 'score',
  'cmi.core.lesson_location': 'location',
  'cmi.completion_status': 'status',
  'cmi.success_status': 'success',
  'cmi.score.raw': 'score',
  'cmi.location': 'location',
};
let refused = 0;

/** Keeps the few lines beside the frame: from a call of SCORM, or from what the server holds. */
export function showNow(call: CallRecord | undefined, attempt?: string): void {
  if (attempt !== undefined) void showReport(attempt);
  if (!call) return;
  const place = shown[call.args[0] ?? ''];
  if (place !== undefined && /SetValue$/.test(call.call) && !call.refused) byId(place, HTMLElement).textContent = call.args[1] ?? '';
  if (call.refused) showRefusals([call], ++refused);
}

async function showReport(attempt: string): Promise<void> {
  const response = await fetch(attempt);
  if (!response.ok) return;
  const report = (await response.json()) as AttemptReport; // what this address answers
  byId('status', HTMLElement).textContent = report.completion ?? report.status;
  byId('success', HTMLElement).textContent = report.success ?? '–';
  byId('score', HTMLElement).textContent = report.score.scaled ?? report.score.raw ?? '–';
  if (report.refused.length === refused) return;
  const added = report.refused.slice(refused);
  refused = report.refused.length;
  showRefusals(added, refused);
}

/** The last five; all are on the attempt's own page. */
function showRefusals(calls: readonly CallRecord[], count: number): void {
  byId('refused', HTMLElement).textContent = String(count);
  const list = byId('refusals', HTMLElement);
  for (const call of calls) {
    const line = document.createElement('li');
    line.className = 'refused';
    line.textContent = `${call.call} ${call.args[0] ?? ''}: ${call.code} ${call.refused?.reason ?? ''}`;
    list.prepend(line);
  }
  while (list.children.length > 5) list.lastElementChild?.remove();
}
