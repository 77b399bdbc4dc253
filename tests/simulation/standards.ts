import { cmi5 } from './cmi5.js';
import type { Standard } from './model-lms.js';
import { scorm12 } from './scorm12.js';
import { scorm2004 } from './scorm2004.js';
import { web } from './web.js';
import { xapi } from './xapi.js';

/** Every standard that is simulated, by the name that the command line knows it by. */
export const standards: Readonly<Record<string, Standard>> = {
  scorm12,
  scorm2004,
  xapi,
  cmi5,
  web,
};
