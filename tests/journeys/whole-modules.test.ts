import { parcels, playFew } from './support/whole-journeys.js';

playFew('modules, each played to its end', parcels.filter((parcel) => !parcel.startsWith('course')), 3);
