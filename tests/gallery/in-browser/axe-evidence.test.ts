import { evidenceSamples } from '../evidence-samples.js';
import { axeSuite } from './axe-suite.js';

axeSuite(evidenceSamples);
