import { shellSamples } from '../shell-samples.js';
import { axeSuite } from './axe-suite.js';

axeSuite(shellSamples);
