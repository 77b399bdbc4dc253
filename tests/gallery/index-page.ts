import { html, render } from 'lit';
import { languages, lookIn, textSizes, themes, widths } from './look.js';
import { groups } from './samples.js';

/** The gallery's first page: choices above, and every sample of a group in a frame of its own below. */
const search = new URLSearchParams(location.search);
const look = lookIn(search);
const group = [...groups.keys()].find((each) => each === search.get('group')) ?? 'single-choice';
const width = widths.find((each) => String(each) === search.get('width')) ?? 650;

const select = (name: string, label: string, choices: readonly (string | number)[], chosen: string | number) =>
  html`<label
    >${label}
    <select name=${name} @change=${choose}>
      ${choices.map((each) => html`<option ?selected=${each === chosen}>${each}</option>`)}
    </select></label
  >`;

const address = (id: string) =>
  `frame#${new URLSearchParams({ sample: id, language: look.language, colours: look.colours, text: String(look.text) }).toString()}`;

render(
  html`<form>
      ${select('group', 'What', [...groups.keys()], group)} ${select('language', 'Language', languages, look.language)}
      ${select('colours', 'Colours', themes, look.colours)} ${select('width', 'Width in px', widths, width)}
      ${select('text', 'Letters in %', textSizes, look.text)}
    </form>
    <div class="samples">
      ${groups
        .get(group)
        ?.map(
          ({ id, state }) => html`<section>
            <h2><a href=${address(id)}>${state}</a></h2>
            <iframe title=${state} width=${width} loading="lazy" src=${address(id)} @load=${grow}></iframe>
          </section>`,
        )}
    </div>`,
  document.body,
);

function choose(event: Event): void {
  const { form } = event.currentTarget as HTMLSelectElement; // bound on <select> only
  form?.requestSubmit();
}

/** As high as what is in it, like the frame of some LMSs. */
function grow(event: Event): void {
  const frame = event.currentTarget as HTMLIFrameElement; // bound on <iframe> only
  const page = frame.contentDocument?.body;
  if (!page) return;
  new ResizeObserver(() => {
    frame.style.height = `${page.scrollHeight}px`;
  }).observe(page);
}
