import { expect } from '@open-wc/testing';
import { preferredLanguage } from './preferred-language.js';

describe('cmi5LearnerPreferences (cmi5 11.1)', () => {
  const cases = [
    ['{"languagePreference":"en-US,fr-FR,fr-BE"}', 'en-US'],
    ['{"languagePreference":"fr-FR, cy-GB ,en"}', 'cy-GB'],
    ['{"languagePreference":"fr-FR,de"}', 'fr-FR'],
    ['{"languagePreference":" , CY"}', 'CY'],
    ['{"languagePreference":""}', undefined],
    ['{"languagePreference":7}', undefined],
    ['{"languagePreference":"<script>"}', undefined],
    ['null', undefined],
    ['no', undefined],
  ] as const;
  for (const [document, language] of cases) {
    it(`prefer ${language} of English and Welsh by ${document}`, () => {
      expect(preferredLanguage(document, ['en', 'cy'])).to.equal(language);
    });
  }
});
