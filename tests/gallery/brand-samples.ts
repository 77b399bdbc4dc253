import { readableShade, SHAPE_CONTRAST, TEXT_CONTRAST, type BrandColours } from '../../build/brand/brand.js';
import type { Screen } from '../../src/model/course.js';
import { rightFor, wrongFor } from '../elements/fixtures.js';
import { assessmentOf, stages, welcome } from './content.js';
import { sampleIn, sampleOf, type Sample, type SampleOptions } from './sample.js';

/** As pale as the check of content lets them be: nothing an employer may choose is harder to read. */
const brand: BrandColours = { main: readableShade('#e4572e', TEXT_CONTRAST), second: readableShade('#f2a541', SHAPE_CONTRAST) };

const own: SampleOptions = { brand, organisation: 'Hafod Home Care', unit: { logo: 'm1/rings.svg' } };
const practice = (item: string): Screen => ({ kind: 'activity', id: `practice-${item}`, items: [item] });
const purposeAlone: Screen = { kind: 'check', id: 'check', assessment: assessmentOf('check', { pool: ['purpose'], draw: 1, certainty: true }) };
const check: Screen = { kind: 'check', id: 'check', assessment: assessmentOf('check') };

const shown = (state: string, screen: Screen, options: SampleOptions = {}): Sample => sampleOf('brand', state, screen, { ...own, ...options });

/** An employer's two colours and logo, over all that takes its colour from them. */
export const brandSamples: readonly Sample[] = [
  shown('running text', welcome),
  shown('menu open', stages, { presses: ['[data-panel=menu]'] }),
  shown('settings open', stages, { presses: ['[data-panel=display]'] }),
  shown('an option chosen', practice('purpose'), { done: (learner) => learner.respond('purpose', rightFor['single-choice']) }),
  shown('a card taken up', practice('sorting'), { presses: ['.pick'] }),
  shown('not all right', practice('qualities'), {
    done: (learner) => {
      learner.respond('qualities', wrongFor.matching);
      learner.check('qualities');
    },
  }),
  shown('second tab', { kind: 'reveal', id: 'r1', layout: 'tabs', panels: ['online', 'formal', 'informal'] }, { presses: ['[role=tab][aria-selected=false]'] }),
  shown('how sure', purposeAlone, {
    done: (learner) => {
      learner.begin();
      learner.respond('purpose', rightFor['single-choice']);
      learner.tell({ type: 'certainty-chosen', screen: 'check', item: 'purpose', certainty: 2 });
    },
  }),
  sampleIn('brand', 'result, some right', [welcome, stages, check], check.id, { ...own, done: (learner) => learner.attempt({ right: ['purpose', 'safety'] }) }),
];
