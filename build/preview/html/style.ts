/** The one style sheet of the preview's own pages; packages bring theirs. */
export const style = `
:root { color-scheme: light; --line: #c9d1d6; --ink: #1d2a30; --quiet: #51626b; --red: #a3131f; --link: #0b5c7a; }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: #f5f7f8; }
header { padding: .75rem 1.25rem; background: #17343f; }
header a { color: #fff; font-weight: 600; text-decoration: none; }
main { padding: 1rem 1.25rem 3rem; max-width: 84rem; margin: 0 auto; }
h1 { font-size: 1.4rem; line-height: 1.25; margin: .25rem 0 .75rem; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid #e08a00; outline-offset: 2px; }
section, .card { background: #fff; border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem 1rem; margin-block: 0 1rem; }
h3 { font-size: 1rem; margin: 1rem 0 .5rem; }
section > h2:first-child { margin-top: .25rem; }
.quiet { color: var(--quiet); }
.refused, .refused td, .refused th { color: var(--red); }
p.refused, li.refused, .refused-box { border-inline-start: 4px solid var(--red); padding-inline-start: .6rem; }
button, select, input[type=text], .button { font: inherit; min-height: 44px; padding: .3rem .8rem; border-radius: .35rem; border: 1px solid #6d7f88; background: #fff; color: inherit; }
button, .button { cursor: pointer; display: inline-flex; align-items: center; text-decoration: none; }
button.primary, .button.primary { background: var(--link); border-color: var(--link); color: #fff; }
button[aria-pressed=true] { background: var(--red); border-color: var(--red); color: #fff; }
form.row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: .5rem 0; }
form.row label { display: grid; font-size: .9rem; }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline-offset: -3px; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .3rem .6rem; border-block-end: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { white-space: nowrap; }
td.time { white-space: nowrap; }
td.number { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
code, pre { font: .85rem/1.45 ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; margin: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
ul.plain { list-style: none; padding: 0; margin: 0; }
ul.units { display: flex; flex-wrap: wrap; gap: .5rem; margin-block: 0 1rem; }
.button[aria-current] { border-color: var(--link); box-shadow: inset 0 0 0 1px var(--link); }
.launch { display: grid; grid-template-columns: minmax(0, 650px) minmax(16rem, 1fr); gap: 1.25rem; align-items: start; }
.launch iframe { width: 100%; height: 666px; border: 1px solid var(--line); background: #fff; display: block; }
.controls { display: grid; gap: .4rem; }
.controls button { text-align: start; }
@media (max-width: 60rem) {
  main:has(.launch) { padding-inline: 0; }
  main:has(.launch) > :not(.launch), .launch > :not(.frame) { padding-inline: 1rem; }
  .launch { grid-template-columns: minmax(0, 1fr); }
  .launch iframe { height: 85vh; border-inline: 0; }
}
`;
