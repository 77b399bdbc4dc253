import { checkSamples } from '../check-samples.js';
import { axeSuite } from './axe-suite.js';

axeSuite(checkSamples);
