import { screenSamples } from '../screen-samples.js';
import { axeSuite } from './axe-suite.js';

axeSuite(screenSamples);
