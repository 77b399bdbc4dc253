/** The error codes of SCORM 1.2 (RTE 3.3, API error codes). */
export const errorStrings = {
  '0': 'No error',
  '101': 'General exception',
  '201': 'Invalid argument error',
  '202': 'Element cannot have children',
  '203': 'Element not an array - cannot have count',
  '301': 'Not initialized',
  '401': 'Not implemented error',
  '402': 'Invalid set value, element is a keyword',
  '403': 'Element is read only',
  '404': 'Element is write only',
  '405': 'Incorrect data type',
} as const;

export type ErrorCode = keyof typeof errorStrings;

/** The text for a code; empty for one that the standard does not know, as it asks. */
export function errorString(code: string): string {
  return code in errorStrings ? errorStrings[code as ErrorCode] : ''; // checked by `in`
}
