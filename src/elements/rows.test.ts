import { expect, html } from '@open-wc/testing';
import { render } from 'lit';
import { rows } from './rows.js';

describe('rows', () => {
  const place = document.createElement('ul');
  const show = (keys: readonly string[]) => {
    render(html`<li>first</li>${rows(keys, (key, index) => html`<li id=${key}>${index}</li>`)}<li>last</li>`, place);
  };
  const shown = () => [...place.children].map(({ id, textContent }) => `${id}${textContent}`);
  const elements = () => new Map([...place.children].map((element) => [element.id, element]));

  it('stand in the order of their keys, whatever it was before, and keep their elements', () => {
    // Every order of each of these to every order of each other.
    const orders = ['', 'a', 'ab', 'abc', 'bcd', 'abcd'].flatMap((keys) => permutations([...keys]));
    for (const before of orders) {
      for (const after of orders) {
        show(before);
        const held = elements();
        show(after);
        expect(shown(), `${before.join('')} to ${after.join('')}`).to.deep.equal(['first', ...after.map((key, index) => `${key}${index}`), 'last']);
        for (const key of after) if (before.includes(key)) expect(elements().get(key)).to.equal(held.get(key));
      }
    }
  });

  it('do not move the one that others are put before', () => {
    document.body.append(place);
    show(['a', 'b', 'c']);
    const [, first] = place.children;
    if (!(first instanceof HTMLElement)) throw new Error('no row');
    first.tabIndex = -1;
    first.focus();
    show(['b', 'c', 'a']);
    expect(document.activeElement).to.equal(first);
    place.remove();
  });
});

function permutations(keys: readonly string[]): string[][] {
  if (keys.length === 0) return [[]];
  return keys.flatMap((key) => permutations(keys.filter((other) => other !== key)).map((rest) => [key, ...rest]));
}
