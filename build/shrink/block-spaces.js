/** Elements that begin a line of their own, and end it. */
const BLOCKS = 'article|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|legend|li|main|nav|ol|p|section|table|tbody|td|th|thead|tr|ul';
const BEFORE = new RegExp(`\\s+(?=</?(?:${BLOCKS})[\\s>])`, 'g');
const AFTER = new RegExp(`(?<=</?(?:${BLOCKS})(?: [^<>$]*)?>)\\s+`, 'g');

/** A template without the spaces around elements that begin and end a line: no two words meet there. */
export function withoutBlockSpaces(template) {
  return template.replace(BEFORE, '').replace(AFTER, '');
}
