import { openScorm12 } from '../adapters/scorm12/open.js';
import { run } from './run.js';

run(() => openScorm12(window));
