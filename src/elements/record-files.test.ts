import { expect, fixture, html } from '@open-wc/testing';
import { cy } from '../i18n/cy.js';
import { en } from '../i18n/en.js';
import './define.js';
import type { RecordTakeEvent } from './events.js';
import type { RecordFilesElement } from './record-files.js';

describe('<course-record-files>', () => {
  for (const words of [en, cy]) {
    it(`says in ${words.language} where the record is, and hands it out in either form`, async () => {
      const element = await fixture<RecordFilesElement>(html`<course-record-files .words=${words}></course-record-files>`);
      const asked: string[] = [];
      element.addEventListener('record-take', ({ format }: RecordTakeEvent) => asked.push(format));
      const buttons = [...element.renderRoot.querySelectorAll('button')];
      for (const button of buttons) button.click();
      expect(buttons.map((button) => button.textContent)).to.deep.equal([words.record.takeTable, words.record.takeData]);
      expect(asked).to.deep.equal(['table', 'data']);
      expect(element.renderRoot.textContent).to.contain(words.record.kept);
      await expect(element).to.be.accessible();
    });
  }
});
