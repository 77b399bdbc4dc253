import { openScorm2004 } from '../adapters/scorm2004/open.js';
import { run } from './run.js';

run(() => openScorm2004(window));
