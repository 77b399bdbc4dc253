import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { figure, readingSamples } from '../../../tests/support/reading-samples.js';
import { one, read, showScreen } from '../../../tests/support/screen-samples.js';
import '../define.js';

async function show(language: 'en' | 'cy' = 'en') {
  const shown = await showScreen(figure, language, readingSamples);
  const opens: string[] = [];
  shown.shell.addEventListener('part-open', ({ part }) => opens.push(part));
  await one<HTMLImageElement>(shown.root, 'img').decode();
  return { ...shown, opens };
}

describe('a figure screen', () => {
  it('opens its details by keyboard alone, those without a place in the picture too', async () => {
    const { root, screen, opens } = await show();
    one(root, '#button-middle').focus();
    for (const key of ['Enter', 'Tab', 'Space', 'Tab', 'Enter']) await sendKeys({ press: key });
    await screen.updateComplete;
    expect(opens).to.deep.equal(['middle', 'edge', 'whole']);
    expect(read(one(root, '#panel-whole'))).to.equal('Everyone draws it differently.');
  });

  it('opens a detail by its place in the picture, and leads on to its panel', async () => {
    const { root, screen, opens } = await show();
    one(root, '.region').click();
    await screen.updateComplete;
    expect(opens).to.deep.equal(['middle']);
    expect(root.activeElement?.id).to.equal('button-middle');
    expect(one(root, '.region').classList.contains('open')).to.equal(true);
  });

  it('keeps the places in the picture from screen readers and the Tab key, as the panels say the same', async () => {
    const { root } = await show();
    const regions = [...root.querySelectorAll<HTMLElement>('.region')];
    expect(regions.map(({ tabIndex, ariaHidden }) => [tabIndex, ariaHidden])).to.deep.equal([[-1, 'true'], [-1, 'true']]);
  });

  it('has each place where the author put it, also when the picture is large', async () => {
    const { root, screen } = await show();
    const place = () => {
      const picture = one(root, 'img').getBoundingClientRect();
      const region = one(root, '.region').getBoundingClientRect();
      return [(region.x - picture.x) / picture.width, (region.y - picture.y) / picture.height, region.width / picture.width, region.height / picture.height];
    };
    const near = (found: number[]) => found.forEach((value, index) => expect(value).to.be.closeTo([0.4, 0.4, 0.2, 0.2][index] ?? 0, 0.01));
    near(place());
    const before = one(root, 'img').clientWidth;
    one(root, '.way-on button').click();
    await screen.updateComplete;
    expect(one(root, 'img').clientWidth).to.be.at.least(1.25 * before);
    near(place());
  });

  it('has its numbers on the corners of the places, so that these are seen, and inside where the picture scrolls', async () => {
    const { root, screen } = await show();
    const fromCorner = () => {
      const region = one(root, '.region').getBoundingClientRect();
      const number = one(root, '.region span').getBoundingClientRect();
      return [number.x + number.width / 2 - region.x, number.y + number.height / 2 - region.y];
    };
    for (const away of fromCorner()) expect(away).to.be.closeTo(0, 2);
    one(root, '.way-on button').click();
    await screen.updateComplete;
    for (const away of fromCorner()) expect(away).to.be.greaterThan(8);
  });

  it('scrolls the large picture in its own window, by keyboard too', async () => {
    const { root, screen } = await show();
    expect(one(root, '.window').tabIndex).to.equal(-1);
    one(root, '.way-on button').click();
    await screen.updateComplete;
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    one(root, '.window').focus();
    expect(root.activeElement).to.equal(one(root, '.window'));
    expect(one(root, '.way-on button').getAttribute('aria-pressed')).to.equal('true');
  });

  for (const language of ['en', 'cy'] as const) {
    it(`passes axe in ${language}, small and large`, async () => {
      const { shell, root, screen } = await show(language);
      one(root, '#button-middle').click();
      await screen.updateComplete;
      await expect(shell).to.be.accessible();
      one(root, '.way-on button').click();
      await screen.updateComplete;
      await expect(shell).to.be.accessible();
    });
  }
});
