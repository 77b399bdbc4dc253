import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { readingSamples } from '../../../tests/support/reading-samples.js';
import { one, read, rootOf, words } from '../../../tests/support/screen-samples.js';
import { certificateCode } from '../../model/certificate.js';
import type { EvidenceView } from '../../model/view.js';
import '../define.js';
import type { ShellElement } from '../shell.js';
import type { EvidenceElement } from './evidence.js';

const view: EvidenceView = {
  standing: 'ready',
  passed: true,
  points: { earned: 13, max: 15 },
  day: 2517,
  seconds: 5100,
  objectives: [{ id: 'LO-1', credited: false }, { id: 'LO-2', credited: true }],
  titles: ['course', 'gallery'],
  version: '1.2.3',
  activity: 'relationships-m5',
  priorScaled: undefined,
  learnerId: 's42',
  learnerName: 'Siân Ŵyn Llŷr',
};
const nameless = { ...view, learnerName: undefined };

async function show(changes: Partial<EvidenceView> = {}, language: 'en' | 'cy' = 'en', base: EvidenceView = view): Promise<{ shell: ShellElement; element: EvidenceElement; root: ShadowRoot }> {
  const shell = await fixture<ShellElement>(html`<course-shell .words=${words[language]} .language=${language} .title=${'Kinds of relationship'}
    ><p class="screen">The result</p><course-evidence
      .view=${{ ...base, ...changes }}
      .texts=${readingSamples.texts[language]}
      .words=${words[language]}
    ></course-evidence></course-shell
  >`);
  const element = one<EvidenceElement>(shell, 'course-evidence');
  await element.updateComplete;
  return { shell, element, root: rootOf(element) };
}

async function type(element: EvidenceElement, name: string): Promise<void> {
  const input = one<HTMLInputElement>(rootOf(element), 'input');
  input.value = name;
  input.dispatchEvent(new Event('input'));
  await element.updateComplete;
}

const facts = (root: ShadowRoot) => [...root.querySelectorAll('dl > div')].map((fact) => [read(one(fact, 'dt')), read(one(fact, 'dd'))]);
const note = (root: ShadowRoot) => root.querySelector('textarea')?.value.split('\n');

describe('a certificate', () => {
  it('says who did what, when, how well, and the code over just that', async () => {
    const { root } = await show();
    expect([read(one(root, '.name')), read(one(root, '.title'))]).to.deep.equal(['Siân Ŵyn Llŷr', 'Relationships and boundaries: Kinds of relationship']);
    expect(facts(root)).to.deep.equal([
      ['Result', 'Completed and passed'],
      ['Completed on', '22 November 2026'],
      // 13 of 15 is 86.666…: a pass is rounded upwards, as the LMS has it.
      ['Best result', '86.67%'],
      ['Course version', '1.2.3'],
      ['Check code', 'DGVV-P0AT-78870'],
    ]);
    expect([...root.querySelectorAll('li')].map(read)).to.deep.equal(['You can name the kinds of relationship.', 'You can tell them apart. (known already: shown in a test)']);
    expect(read(one(root, 'article'))).to.contain('does not by itself prove competence').and.to.contain('finds copying errors, not forgery');
  });

  it('has the date in Welsh, and the same code', async () => {
    const { root } = await show({}, 'cy');
    expect(facts(root).map(([, value]) => value)).to.deep.equal(['Wedi cwblhau a phasio', '22 Tachwedd 2026', '86.67%', '1.2.3', 'DGVV-P0AT-78870']);
  });

  it('has no score where there was none, no day where none was noted, and none of a pass where none is asked for', async () => {
    const { root } = await show({ passed: false, points: undefined, day: undefined });
    expect(facts(root).map(([name]) => name)).to.deep.equal(['Result', 'Course version', 'Check code']);
    expect(facts(root)[0]?.[1]).to.equal('Completed');
    expect(one(root, 'dl').textContent).not.to.include('false');
  });

  it('has the score that the LMS had, where that is the better one', async () => {
    const best = async (priorScaled: number) => facts((await show({ priorScaled })).root)[2]?.[1];
    expect(await best(0.9)).to.equal('90%');
    expect(await best(0.5)).to.equal('86.67%');
    // As SCORM kept this very result.
    expect(await best(0.8667)).to.equal('86.67%');
  });

  it('asks for a name only where the LMS gives none, and puts it on the paper alone', async () => {
    expect((await show()).root.querySelector('input')).to.equal(null);
    for (const given of [nameless, { ...view, learnerName: 's42' }, { ...view, learnerName: 'sian@example.org' }]) {
      const { root, element } = await show({}, 'en', given);
      expect(root.querySelector('.name')).to.equal(null);
      await type(element, 'Siân Llŷr');
      expect(read(one(root, '.name'))).to.equal('Siân Llŷr');
      expect(facts(root)[4]?.[1]).to.equal(certificateCode({ activity: view.activity, learner: 's42', name: '', passed: true, percent: 86.67, day: 2517 }));
      await type(element, '');
    }
  });

  it('asks for the name once: it is there still after other screens and in the other language (WCAG 3.3.7)', async () => {
    const { element, shell } = await show({}, 'en', nameless);
    await type(element, 'Siân Llŷr');
    shell.remove();
    const later = await show({}, 'cy', nameless);
    expect([later.root.querySelector('input')?.value, read(one(later.root, '.name'))]).to.deep.equal(['Siân Llŷr', 'Siân Llŷr']);
    await type(later.element, '');
  });

  it('is not shown before it is due, only what is missing', async () => {
    for (const standing of ['unfinished', 'unsaved'] as const) {
      const { root } = await show({ standing });
      expect(read(one(root, 'p'))).to.equal(words.en.evidence.notYet[standing]);
      expect(root.querySelectorAll('article, textarea, button').length).to.equal(0);
    }
  });

  it('is printed alone by its button, and the page as it was by any other', async () => {
    const { shell, root } = await show();
    const print = window.print;
    const shown = (element: Element) => getComputedStyle(element).display !== 'none';
    shell.support = 'Support: 999';
    await shell.updateComplete;
    const parts = () => [one(root, 'article'), one(root, '.tools'), one(shell, '.screen'), one(rootOf(shell), 'header'), one(rootOf(shell), '.support')].map(shown);
    await emulateMedia({ media: 'print' });
    try {
      expect(parts()).to.deep.equal([true, false, true, true, true]);
      let printed: boolean[] = [];
      window.print = () => void (printed = parts());
      one(root, '.tools > button').click();
      expect(printed).to.deep.equal([true, false, false, false, false]);
      window.dispatchEvent(new Event('afterprint'));
      expect(parts()).to.deep.equal([true, false, true, true, true]);
    } finally {
      window.print = print;
      await emulateMedia({ media: 'screen' });
    }
  });
});

describe('a note for a record of learning', () => {
  it('has title, date, time taken and what was learnt, in the language chosen', async () => {
    expect(note((await show()).root)).to.deep.equal([
      'Relationships and boundaries: Kinds of relationship',
      'Completed on: 22 November 2026',
      'Time taken: 1 hour 25 minutes',
      'What was learnt:',
      '- You can name the kinds of relationship.',
      '- You can tell them apart. (known already: shown in a test)',
    ]);
    expect(note((await show({ seconds: 7200 }, 'cy')).root)?.slice(1, 4)).to.deep.equal(['Cwblhawyd ar: 22 Tachwedd 2026', 'Amser a gymerwyd: 2 awr', 'Yr hyn a ddysgwyd:']);
  });

  it('says at least a minute', async () => {
    expect(note((await show({ seconds: 3 })).root)?.[2]).to.equal('Time taken: 1 minute');
  });

  /** What the browser lets be copied; what it told of it. */
  async function copy(clipboard: Partial<Clipboard> | undefined, command: boolean): Promise<{ selected: boolean; told: string }> {
    const { root, element } = await show();
    const before = document.execCommand;
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    document.execCommand = () => command;
    try {
      one(root, 'textarea + button').click();
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
    } finally {
      document.execCommand = before;
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    const field = root.querySelector('textarea');
    return { selected: field?.selectionEnd === field?.value.length && field?.selectionStart === 0, told: read(one(root, '[role=status]')) };
  }

  it('is copied by the clipboard', async () => {
    const texts: string[] = [];
    const writeText = async (text: string) => void texts.push(text);
    expect((await copy({ writeText }, false)).told).to.equal(words.en.evidence.copied);
    expect(texts.map((text) => text.split('\n').length)).to.deep.equal([6]);
  });

  it('is selected and copied where there is no clipboard, as without https, or the frame may not use it', async () => {
    const refused = { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) };
    for (const clipboard of [undefined, refused]) {
      expect(await copy(clipboard, true)).to.deep.equal({ selected: true, told: words.en.evidence.copied });
      expect(await copy(clipboard, false)).to.deep.equal({ selected: true, told: words.en.evidence.selected });
    }
  });
});

describe('what a learner can show', () => {
  for (const language of ['en', 'cy'] as const) {
    it(`passes axe in ${language}`, async () => {
      // With the line for a name, it has everything that there can be.
      await expect((await show({}, language, nameless)).shell).to.be.accessible();
    });
  }
});
