import { brandSamples } from '../brand-samples.js';
import { axeSuite } from './axe-suite.js';

axeSuite(brandSamples);
