import { expect } from '@open-wc/testing';
import { cy } from './cy.js';
import { en } from './en.js';

describe('counted words', () => {
  // Soft mutation after dau, aspirate after tri and chwe, none after the others.
  const welsh = [
    [0, '0 pwynt', '0 cwestiwn'],
    [1, '1 pwynt', '1 cwestiwn'],
    [2, '2 bwynt', '2 gwestiwn'],
    [3, '3 phwynt', '3 chwestiwn'],
    [4, '4 pwynt', '4 cwestiwn'],
    [6, '6 phwynt', '6 chwestiwn'],
    [12, '12 pwynt', '12 cwestiwn'],
  ] as const;
  for (const [count, points, questions] of welsh) {
    it(`mutate as Welsh asks after ${count}`, () => {
      expect(cy.check.points(count, 12)).to.equal(`${points} allan o 12`);
      expect(cy.check.questions(count)).to.equal(questions);
    });
  }

  const done = [
    [0, "Dim un o'r 11 sgrin wedi'i chwblhau eto"],
    [1, "1 sgrin o 11 wedi'i chwblhau"],
    [2, "2 sgrin o 11 wedi'u cwblhau"],
    [3, "3 sgrin o 11 wedi'u cwblhau"],
    [6, "6 sgrin o 11 wedi'u cwblhau"],
    [11, "11 sgrin o 11 wedi'u cwblhau"],
  ] as const;
  for (const [count, said] of done) {
    it(`speak of ${count} screens with the right pronoun in Welsh`, () => {
      expect(cy.shell.screensDone(count, 11)).to.equal(said);
    });
  }

  const opened = [
    [0, "Dim un o'r 8 rhan wedi'i hagor eto"],
    [1, "1 rhan o 8 wedi'i hagor"],
    [2, "2 ran o 8 wedi'u hagor"],
    [3, "3 rhan o 8 wedi'u hagor"],
    [6, "6 rhan o 8 wedi'u hagor"],
    [8, "8 rhan o 8 wedi'u hagor"],
  ] as const;
  for (const [count, said] of opened) {
    it(`speak of ${count} parts with the right mutation in Welsh`, () => {
      expect(cy.screen.partsOpened(count, 8)).to.equal(said);
    });
  }

  it('have one form for 1 and another for the rest in English', () => {
    expect([0, 1, 2].map((count) => en.check.points(count, 4))).to.deep.equal([
      '0 points out of 4',
      '1 point out of 4',
      '2 points out of 4',
    ]);
  });
});
