import { ScormAdapter, type ScormSession } from '../scorm/adapter.js';
import { functionsOf, type Scorm2004Api } from './api.js';
import { toCalls } from './calls.js';

/**
 * An initialised SCORM 2004 session of either edition.
 *
 * There are no stand-ins: no SCORM 2004 run-time was seen that skips a value which it believes
 * to have sent, so after a commit in doubt setting again what no good commit has saved is enough.
 */
export class Scorm2004Adapter extends ScormAdapter {
  constructor(api: Scorm2004Api, session: ScormSession) {
    super(functionsOf(api), { toCalls, standIns: () => [] }, session);
  }
}
