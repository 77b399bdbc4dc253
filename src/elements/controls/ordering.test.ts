import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { atRest, click, comesFrom, controlSuite, focused, inControl, middleOf, placeOnPage, press, spoken, tabTo } from '../../../tests/elements/control-suite.js';
import { frames, settled, stage, type StageElement } from '../../../tests/elements/stage.js';

const right = ['danger', 'talk', 'help', 'write'];

/** As the entries stand on the page. */
function shownOrder(element: StageElement): readonly string[] {
  return inControl(element, '[data-token]').map((card) => card.dataset['token'] ?? '');
}

function part(element: StageElement, entry: string, selector: string): HTMLElement {
  const [found] = inControl(element, `[data-token="${entry}"] ${selector}`);
  if (!found) throw new Error(`no ${selector} of ${entry}`);
  return found;
}

/** Moves each entry up to its place, from the first on. */
async function putInOrder(element: StageElement, up: (entry: string) => Promise<void>): Promise<void> {
  for (const [place, entry] of right.entries()) {
    for (let at = shownOrder(element).indexOf(entry); at > place; at -= 1) await up(entry);
  }
}

describe('ordering', () => {
  controlSuite({
    kind: 'ordering',
    byKeyboard: (element) =>
      putInOrder(element, async (entry) => {
        const pick = part(element, entry, '.pick');
        if (focused() !== pick) await backTo(element, pick);
        if (pick.ariaPressed !== 'true') await press('Enter', element);
        await press('ArrowUp', element);
      }),
    byPointer: (element) => putInOrder(element, (entry) => click(part(element, entry, '.up'), element)),
  });

  let element: StageElement;
  afterEach(() => document.querySelector('test-stage')?.remove());

  it('is never in order from the start, and the same for each attempt', async () => {
    element = await stage('ordering');
    expect(shownOrder(element)).to.have.members(right).and.not.deep.equal(right);
    expect(shownOrder(element)).to.deep.equal(element.view.order);
  });

  it('names its buttons after their entries, in both languages', async () => {
    element = await stage('ordering');
    expect(part(element, 'help', '.up').ariaLabel).to.equal('Move up: Call for help');
    expect(part(element, 'help', '.down').ariaLabel).to.equal('Move down: Call for help');
    element.language = 'cy';
    await settled(element);
    expect(part(element, 'help', '.up').ariaLabel).to.equal('Symud i fyny: Galw am help');
  });

  it('cannot be moved beyond its ends', async () => {
    element = await stage('ordering');
    const order = shownOrder(element);
    expect(part(element, order[0] ?? '', '.up').matches(':disabled')).to.equal(true);
    expect(part(element, order[3] ?? '', '.down').matches(':disabled')).to.equal(true);
    expect(inControl(element, '.moves :enabled')).to.have.length(6);
  });

  it('says after each move where the entry is now, and leaves the focus on the button', async () => {
    element = await stage('ordering', 'practice', { response: { kind: 'ordering', order: ['write', 'help', 'talk', 'danger'] } });
    part(element, 'talk', '.up').focus();
    await press('Enter', element);
    expect(spoken(element)).to.contain('Talk to her and ask where it hurts: place 2 of 4.');
    expect(focused()).to.equal(part(element, 'talk', '.up'));
    await press('Enter', element);
    expect(spoken(element)).to.contain('place 1 of 4.');
    expect(focused(), 'at the end').to.equal(part(element, 'talk', '.down'));
  });

  it('is moved by arrow keys while it is picked, and put back by Escape', async () => {
    const order = ['write', 'help', 'talk', 'danger'];
    element = await stage('ordering', 'practice', { response: { kind: 'ordering', order } });
    part(element, 'talk', '.pick').focus();
    await press('ArrowUp', element);
    expect(shownOrder(element), 'not picked').to.deep.equal(order);
    await press('Enter', element);
    expect(part(element, 'talk', '.pick').ariaPressed).to.equal('true');
    expect(spoken(element)).to.contain('place 3 of 4. Picked.');
    await press('ArrowDown', element);
    await press('ArrowUp', element);
    await press('ArrowUp', element);
    expect(shownOrder(element)).to.deep.equal(['write', 'talk', 'help', 'danger']);
    expect(focused()).to.equal(part(element, 'talk', '.pick'));
    await press('Escape', element);
    expect(shownOrder(element)).to.deep.equal(order);
    expect(part(element, 'talk', '.pick').ariaPressed).to.equal('false');
  });

  it('is dragged to where another entry is, which makes room', async () => {
    await setViewport({ width: 1000, height: 900 });
    element = await stage('ordering', 'practice', { response: { kind: 'ordering', order: ['write', 'help', 'talk', 'danger'] } });
    const to = middleOf(part(element, 'help', '.pick'));
    await sendMouse({ type: 'move', position: middleOf(part(element, 'danger', '.handle')) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [to[0], to[1] + 40] });
    await sendMouse({ type: 'move', position: to });
    await frames();
    expect(inControl(element, 'li.before').map((place) => place.dataset['place'])).to.deep.equal(['help']);
    await sendMouse({ type: 'up' });
    await settled(element);
    expect(shownOrder(element)).to.deep.equal(['write', 'danger', 'help', 'talk']);
    expect(spoken(element)).to.contain('Look for danger to her and to you: place 2 of 4.');
  });

  it('is where it was when a drag is broken off', async () => {
    const order = ['write', 'help', 'talk', 'danger'];
    element = await stage('ordering', 'practice', { response: { kind: 'ordering', order } });
    const [x, y] = middleOf(part(element, 'write', '.handle'));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x, y + 80] });
    await frames();
    await sendKeys({ press: 'Escape' });
    await sendMouse({ type: 'up' });
    await settled(element);
    expect(shownOrder(element)).to.deep.equal(order);
  });

  it('lets both cards that change places glide, and neither for someone who wants no motion (2.3.3)', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    element = await stage('ordering', 'practice', { response: { kind: 'ordering', order: ['write', 'help', 'talk', 'danger'] } });
    const both = ['write', 'help'].map((entry) => part(element, entry, ''));
    const before = both.map(placeOnPage);
    part(element, 'write', '.down').click();
    await settled(element);
    const from = both.map(comesFrom);
    await atRest(element);
    for (const [index, card] of both.entries()) {
      const [, top = 0] = before[index] ?? [];
      const [, now = 0] = placeOnPage(card);
      expect(from[index]?.[1], 'down').to.be.closeTo(top - now, 1).and.not.equal(0);
    }
    element.setAttribute('motion', 'none');
    part(element, 'write', '.down').click();
    await settled(element);
    expect(both.map(comesFrom)).to.deep.equal([undefined, undefined]);
    await emulateMedia({ reducedMotion: 'reduce' });
  });

  it('leaves what is in its place there, and moves the others around it', async () => {
    element = await stage('ordering', 'practice', {
      response: { kind: 'ordering', order: ['write', 'talk', 'danger', 'help'] },
      checked: true,
    });
    expect(inControl(element, '.face.fixed').map((face) => face.textContent?.trim())).to.have.length(1);
    expect(spoken(element)).to.contain('1 of 4 right. Move the others and check again.');
    await click(part(element, 'danger', '.up'), element);
    expect(shownOrder(element)).to.deep.equal(['danger', 'talk', 'write', 'help']);
    expect(spoken(element), 'still').to.contain('1 of 4 right.');
  });

  it('tells the right place of each entry once the answers are shown', async () => {
    element = await stage('ordering', 'check', { response: { kind: 'ordering', order: ['danger', 'help', 'talk', 'write'] }, checked: true });
    expect(part(element, 'help', '.verdict').textContent).to.contain('Right answer: place 3.');
    expect(part(element, 'danger', '.verdict').textContent).not.to.contain('Right answer');
  });
});

async function backTo(element: StageElement, target: HTMLElement): Promise<void> {
  element.item.focus();
  await tabTo(target);
}
