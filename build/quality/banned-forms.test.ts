import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatProblem } from '../content/problem.js';
import { bannedForms } from './banned-forms.js';
import { readingTexts } from './reading-texts.js';
import { courseTree } from './testing/course-tree.js';

function told(question: string, statements: readonly string[] = []): readonly string[] {
  return bannedForms(readingTexts(courseTree({ 'm1/activities/q.yaml': `id: q\n${question}\n` })), new Set(statements)).map((problem) => formatProblem(problem).replace(/^.* q\.(?:options\.a\.)?/, ''));
}

const option = (language: string, words: string) => told(`options:\n  - { id: a, label: { ${language}: "${words}" } }`);
const prompt = (language: string, words: string) => told(`prompt: { ${language}: "${words}" }`);

describe('an answer that leans on the others', () => {
  const leaning = [
    ['en', 'All of the above', 'All of the above'],
    ['en', 'None of these.', 'None of these'],
    ['en', 'Both of the answers', 'Both of the answers'],
    ['cy', "Pob un o'r uchod", "Pob un o'r uchod"],
    ['cy', "Dim un o'r rhain", "Dim un o'r rhain"],
    ['cy', 'Y cyfan o’r atebion', 'Y cyfan o’r atebion'],
  ] as const;
  for (const [language, words, found] of leaning) {
    it(`is found in "${words}"`, () =>
      assert.deepEqual(option(language, words), [`label: an answer that leans on the others ("${found}"), wanted an answer that stands by itself`]));
  }

  const standing = [
    ['en', 'All of the team'],
    ['en', 'Agree that neither of them tells the manager'],
    ['cy', 'Pob un yn y tîm'],
    ['cy', 'Gofyn i un o’r lleill'],
  ] as const;
  for (const [language, words] of standing) it(`is not found in "${words}"`, () => assert.deepEqual(option(language, words), []));
});

describe('a question in the negative', () => {
  const negative = [
    ['en', 'Which of these is not a duty?', 'not'],
    ['en', 'Here is a list. Which would you never do?', 'never'],
    ['en', "What shouldn't you do?", "shouldn't"],
    ['en', 'All are duties except which?', 'except'],
    ['cy', "Pa un nad yw'n ddyletswydd?", 'nad'],
    ['cy', 'Beth na ddylech ei wneud byth?', 'byth'],
    ['cy', 'Pa un sydd ddim yn iawn?', 'ddim'],
  ] as const;
  for (const [language, words, found] of negative) {
    it(`is found in "${words}"`, () => assert.deepEqual(prompt(language, words), [`prompt: a question in the negative ("${found}"), wanted one that asks what is so`]));
  }

  const positive = [
    ['en', 'You have not been trained for this. What do you do?'],
    ['en', 'He notes the time. Which note helps?'],
    ['en', 'He is often left waiting, and does not complain. So this is acceptable.'],
    ['cy', 'Ni chawsoch hyfforddiant. Beth wnewch chi?'],
    ['cy', 'Pa niwed sydd yma?'],
  ] as const;
  for (const [language, words] of positive) it(`is not found in "${words}"`, () => assert.deepEqual(prompt(language, words), []));
});

describe('a statement in the negative', () => {
  const statement = (language: string, words: string) => told(`prompt: { ${language}: "${words}" }`, ['q']);

  const negative = [
    ['en', 'A worker does not take money.', 'not'],
    ['cy', 'Nid yw gweithiwr yn cymryd arian.', 'Nid'],
  ] as const;
  for (const [language, words, found] of negative) {
    it(`is found in "${words}"`, () => assert.deepEqual(statement(language, words), [`prompt: a statement in the negative ("${found}"), wanted one that says what is so`]));
  }

  const positive = [
    ['en', 'He does not complain. So this is acceptable.'],
    ['cy', "Nid yw'n cwyno. Felly mae hyn yn dderbyniol."],
  ] as const;
  for (const [language, words] of positive) it(`is not found in "${words}"`, () => assert.deepEqual(statement(language, words), []));
});
