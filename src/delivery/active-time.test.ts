import { expect } from '@open-wc/testing';
import { ActiveTime, IDLE_AFTER } from './active-time.js';

describe('active time', () => {
  it('counts while the learner shows signs of life', () => {
    const time = new ActiveTime(1000);
    time.alive(61_000);
    time.alive(121_000);
    expect(time.at(131_000)).to.equal(130_000);
  });

  it('counts a long pause only up to the moment the learner is taken to be away', () => {
    const time = new ActiveTime(0);
    time.alive(3_600_000);
    expect(time.at(3_600_000)).to.equal(IDLE_AFTER);
    expect(time.at(3_610_000)).to.equal(IDLE_AFTER + 10_000);
  });

  it('leaves out the time in which the page is hidden', () => {
    const time = new ActiveTime(0);
    time.hidden(10_000);
    expect(time.at(50_000)).to.equal(10_000);
    time.shown(60_000);
    time.alive(65_000);
    expect(time.at(65_000)).to.equal(15_000);
  });

  it('is not counted twice when the page is said to be shown or hidden twice', () => {
    const time = new ActiveTime(0);
    time.shown(5_000);
    time.hidden(10_000);
    time.hidden(20_000);
    expect(time.at(30_000)).to.equal(10_000);
  });

  it('says how much of a pause was left out', () => {
    const time = new ActiveTime(0);
    expect(time.alive(50_000)).to.equal(0);
    expect(time.alive(50_000 + IDLE_AFTER + 7_000)).to.equal(7_000);
    expect(time.hidden(190_000)).to.equal(0);
    expect(time.shown(200_000)).to.equal(10_000);
    expect(time.shown(210_000)).to.equal(0);
  });

  it('never runs backwards when the clock does', () => {
    const time = new ActiveTime(10_000);
    time.alive(4_000);
    expect(time.at(5_000)).to.equal(1_000);
  });
});
