import { itemSamples } from '../item-samples.js';
import { axeSuite } from './axe-suite.js';

axeSuite(itemSamples, ['en']);
