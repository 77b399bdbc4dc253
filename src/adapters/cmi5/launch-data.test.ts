import { expect } from '@open-wc/testing';
import { readLaunchData } from './launch-data.js';

const contextTemplate = {
  contextActivities: { grouping: [{ id: 'https://care.example/m1' }] },
  extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's1' },
};
const read = (more: Readonly<Record<string, unknown>>) => readLaunchData(JSON.stringify({ contextTemplate, ...more }));

describe('LMS.LaunchData (cmi5 10.2)', () => {
  it('gives template, mode, mastery score and return address', () => {
    expect(read({ launchMode: 'Normal', moveOn: 'Passed', masteryScore: 0.75, returnURL: 'https://lms.example/back?id=12' })).to.deep.equal({
      template: contextTemplate,
      mode: 'normal',
      masteryScore: 0.75,
      returnUrl: 'https://lms.example/back?id=12',
    });
  });

  for (const text of ['', 'null', '[]', '"a"', '{', '{}', '{"contextTemplate":[]}', '{"contextTemplate":"a"}']) {
    it(`is none without a template: ${text}`, () => {
      expect(readLaunchData(text)).to.equal(undefined);
    });
  }

  for (const [launchMode, mode] of [['Normal', 'normal'], ['Browse', 'browse'], ['Review', 'review'], ['review', 'review'], [undefined, 'normal'], [7, 'normal']] as const) {
    it(`says with launchMode ${launchMode} that the mode is ${mode} (10.2.2)`, () => {
      expect(read({ launchMode })?.mode).to.equal(mode);
    });
  }

  for (const [masteryScore, score] of [[0, 0], [1, 1], ['0.8', 0.8], [80, undefined], [-0.1, undefined], ['', undefined], ['high', undefined], [null, undefined], [true, undefined]] as const) {
    it(`says with masteryScore ${JSON.stringify(masteryScore)} that it is ${score} (10.2.4)`, () => {
      expect(read({ masteryScore })?.masteryScore).to.equal(score);
    });
  }

  for (const returnURL of ['javascript:alert(1)', 'back', '', 7, null, 'https://']) {
    it(`has no return address ${JSON.stringify(returnURL)} (10.2.6)`, () => {
      expect(read({ returnURL })?.returnUrl).to.equal(undefined);
    });
  }

  it('may write a list of one activity as that activity, and leave lists and extensions out (xAPI 1.0.3, Data 2.4.6.2)', () => {
    const of = (template: unknown) => read({ contextTemplate: template })?.template;
    expect(of({ contextActivities: { grouping: { id: 'a:b' } } })).to.deep.equal({ contextActivities: { grouping: [{ id: 'a:b' }] }, extensions: {} });
    expect(of({ platform: 'LMS', contextActivities: 7, extensions: [] })).to.deep.equal({ platform: 'LMS', contextActivities: {}, extensions: {} });
  });
});
