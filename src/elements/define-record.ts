import { RecordFilesElement } from './record-files.js';

// Only where no LMS keeps the record: the entry of that player imports it.
customElements.define('course-record-files', RecordFilesElement);

declare global {
  interface HTMLElementTagNameMap {
    'course-record-files': RecordFilesElement;
  }
}
