import { ScormAdapter, type ScormSession } from '../scorm/adapter.js';
import { functionsOf, type Scorm12Api } from './api.js';
import { toCalls } from './calls.js';
import { standIns } from './stand-ins.js';

/** An initialised SCORM 1.2 session. */
export class Scorm12Adapter extends ScormAdapter {
  constructor(api: Scorm12Api, session: ScormSession) {
    super(functionsOf(api), { toCalls, standIns }, session);
  }
}
