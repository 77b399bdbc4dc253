import type { RecordFile } from '../tracking/port.js';

/** Hands a file to the browser to save. Nothing is sent anywhere. */
export function download({ name, type, text }: RecordFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
