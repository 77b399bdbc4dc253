/**
 * A learner's name as it is read out. SCORM 1.2 has the family name first and a comma after it; SCORM 2004 leaves the
 * form open, allows a language before it, and most LMSs keep to the older form.
 *
 * @see SCORM 1.2 RTE 3.4, cmi.core.student_name; SCORM 2004 RTE 4.2.12, localized_string_type in 4.1.1.3
 */
export function readingOrder(name: string): string {
  return name.replace(/^\{lang=[^}]*\}/, '').replace(/^([^,]+),([^,]+)$/, '$2 $1').trim();
}
