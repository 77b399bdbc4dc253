/** What `OPEN_PROBE` finds out, in ms since the navigation began. */
export interface Opening {
  readonly useful?: number;
  readonly usable?: number;
  readonly shift: number;
}

/**
 * To be run in a package's page before its own scripts: finds the first frames on which the first screen's text, and the
 * player's own way on, were painted, and adds up what moved. The time is that after the frame's paint, when the page would
 * hear of an input: as that does, it goes before whatever else is to be done.
 */
export const OPEN_PROBE = `
window.opening = { shift: 0 };
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.opening.shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });
const within = (root, ...path) => path.reduce((found, selector) => found && (found.shadowRoot ?? found).querySelector(selector), root);
const seen = (name) => {
  if (window.opening[name] !== undefined) return;
  scheduler.postTask(() => { window.opening[name] ??= performance.now(); }, { priority: 'user-blocking' });
};
const look = () => {
  const shell = document.querySelector('body > [lang]:not([hidden]) course-shell, course-player');
  if (shell) {
    if (shell.localName === 'course-shell' ? within(shell.querySelector('course-text-screen'), 'h1') : true) seen('useful');
    if (within(document.querySelector('course-player'), 'course-shell', 'button.next')) seen('usable');
  }
  if (window.opening.usable === undefined) requestAnimationFrame(look);
};
requestAnimationFrame(look);
`;

/** A SCORM 1.2 run-time in the page itself, that takes everything. */
export const OWN_API = `
const stored = new Map([['cmi.core.lesson_mode', 'normal'], ['cmi.core.lesson_status', 'not attempted'], ['cmi.interactions._count', '0'], ['cmi.objectives._count', '0']]);
window.API = {
  LMSInitialize: () => 'true', LMSFinish: () => 'true', LMSCommit: () => 'true',
  LMSGetValue: (element) => stored.get(element) ?? '',
  LMSSetValue: (element, value) => (stored.set(element, value), 'true'),
  LMSGetLastError: () => '0', LMSGetErrorString: () => '', LMSGetDiagnostic: () => '',
};
`;
