import { playFew } from './support/whole-journeys.js';

playFew('the whole course as one unit, played to its end', ['course'], 2);
