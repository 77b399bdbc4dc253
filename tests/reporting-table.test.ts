import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { codeIn, listedIn, tableRows, type Row } from './support/reporting-table.js';
import { sentByScorm12, sentByScorm2004 } from './support/sent-elements.js';
import { sentByCmi5, sentByXapi, type ShortName } from './support/sent-statements.js';

const readme = readFileSync(new URL('../manifest/README.md', import.meta.url), 'utf8');
const facts = tableRows(readme, 'fact');
/** What short names begin with in full. The course's own base is that of the launches made here. */
const names = tableRows(readme, 'names').flatMap(([short = '', full = '']) =>
  codeIn(short).map((name) => [`${codeIn(full)[0] ?? ''}${name}`.replace('<activityBase>', 'https://care.example'), name] as const),
);
const short: ShortName = (iri) => names.find(([full]) => full === iri)?.[1] ?? iri;
const statements = { xapi: await sentByXapi(short), cmi5: await sentByCmi5(short) };
const standards: readonly (readonly [name: string, sent: ReadonlySet<string>, cell: (row: Row) => string])[] = [
  ['SCORM 1.2', await sentByScorm12(), ([, cell = '']) => cell],
  ['SCORM 2004', await sentByScorm2004(), ([, , cell = '']) => cell],
  ['xAPI', statements.xapi, ([, , , cell = '']) => cell],
  ['cmi5', statements.cmi5, ([, , , xapi = '', cell = '']) => (cell.startsWith('as xAPI') ? `${xapi} ${cell}` : cell)],
];

describe('The reporting table', () => {
  for (const [name, sent, cell] of standards) {
    const verbs = [...sent].filter((entry) => !/[.: ]/.test(entry));
    const listed = new Set(facts.flatMap((row) => listedIn(cell(row), verbs)));

    it(`lists all that ${name} sends`, () => {
      assert.deepEqual([...sent].filter((entry) => !listed.has(entry)).map((entry) => `${name} sends ${entry}, and no row says so`), []);
    });

    it(`lists nothing that ${name} does not send`, () => {
      assert.deepEqual([...listed].filter((entry) => !sent.has(entry)).map((entry) => `a row lists ${entry}, which ${name} does not send`), []);
    });
  }

  it('names the clause of every element and member', () => {
    // SCORM 1.2 numbers none of its elements, and a member that cmi5 leaves to xAPI has its clause there.
    const without = facts.flatMap(([fact = '', , ...cells]) =>
      cells.filter((cell) => codeIn(cell).length > 0 && !/\d\.\d/.test(cell.replaceAll(/`[^`]+`/g, ''))).map((cell) => `${fact}: ${cell}`),
    );
    assert.deepEqual(without, []);
  });

  it('gives no short name to anything that is not sent', () => {
    const all = [...statements.xapi, ...statements.cmi5].flatMap((entry) => entry.split(/[.: ]+/));
    assert.deepEqual(names.map(([, name]) => name).filter((name) => !all.includes(name)), []);
  });
});
