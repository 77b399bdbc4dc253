import { playFew } from './support/whole-journeys.js';

playFew('the whole course with a unit for each module, played to its end in one registration', ['course-modules'], 2);
