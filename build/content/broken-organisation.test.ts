import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linesOf, testBroken, withEdits, type Edit } from '../../tests/support/broken-modules.js';
import { readContent } from './read-content.js';

const file = 'organisation.yaml';
const name = 'name: { en: Home Care, cy: Gofal Cartref }\n';
const logo: Edit = ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'];

const written = (text: string): Edit => [file, text];

describe('an author whose organisation file is wrong reads', () => {
  testBroken([
    ['nothing where all is right', [written(`${name}logo: logo.svg\ncolours: { main: "#0b5a6f", second: "#c2571a" }\n`), logo], []],
    ['nothing where only a colour is set', [written('colours: { main: "#0B5A6F" }\n')], []],
    ['which language the name is missing in', [written('name: { en: Home Care }\n')], ['organisation.yaml:1:7 name.cy: missing, wanted the Welsh text']],
    // By WCAG's formula #ffcc00 has a luminance of 0.6444 and the darkest pale ground, #f1efe9, one of 0.8631: 0.9131 / 0.6944.
    // A hundredth paler than the shades told, #856a00 has 4.49 and #a98700 has 2.97.
    [
      'how far text in the main colour is from being read, and the nearest shade that is (WCAG 1.4.3)',
      [written('colours: { main: "#ffcc00" }\n')],
      ['organisation.yaml:1:18 colours.main: "#ffcc00" has a contrast of 1.31 with the page, and text needs 4.5, use "#826800" or a darker one'],
    ],
    [
      'the same of a line in the second colour, which needs less (WCAG 1.4.11)',
      [written('colours: { main: "#0b5a6f", second: "#ffcc00" }\n')],
      ['organisation.yaml:1:37 colours.second: "#ffcc00" has a contrast of 1.31 with the page, and a line needs 3, use "#a68500" or a darker one'],
    ],
    [
      'that YAML takes a colour without quotes for a comment',
      [written('colours:\n  main: #0b5a6f\n')],
      ['organisation.yaml:2:3 colours.main: empty, wanted a colour as # and six digits, in quotes, such as "#0b5a6f"'],
    ],
    [
      'how a colour is written',
      [written('colours: { main: teal }\n')],
      ['organisation.yaml:1:18 colours.main: "teal", wanted a colour as # and six digits, in quotes, such as "#0b5a6f"'],
    ],
    ['which logo was meant', [written(`${name}logo: logo.png\n`), logo], ['organisation.yaml:2:7 logo: no file "logo.png" in the folder, use logo.svg']],
    ['where a logo has to be', [written(`${name}logo: m1/logo.svg\n`)], ['organisation.yaml:2:7 logo: "m1/logo.svg", wanted the name of a picture in this folder, such as logo.svg']],
    [
      'that nobody waits for a large logo',
      [written(`${name}logo: logo.svg\n`), ['logo.svg', `<svg>${' '.repeat(30_000)}</svg>`]],
      ['organisation.yaml:2:7 logo: a file of 30011 bytes, wanted 30000 or fewer: every learner waits for it'],
    ],
    [
      'that a logo needs words',
      [written('logo: logo.svg\n'), logo],
      ['organisation.yaml:1:7 logo: a logo without a name, wanted name too: it is what the logo says to those who cannot see it'],
    ],
    ['only of the misspelt key, where that may be the name', [written('nam: { en: A, cy: A }\nlogo: logo.svg\n'), logo], ['organisation.yaml:1:1 nam: unknown key, use name']],
    [
      'that nothing takes up a pass mark or attempts',
      [written('pass-mark: 90\nattempts: 2\n')],
      [
        'organisation.yaml:1:1 pass-mark: no module has a final assessment, leave it out',
        'organisation.yaml:2:1 attempts: no module has a final assessment, leave it out',
      ],
    ],
    ['that an id is taken', [['course.yaml', 'id: sample', 'id: organisation']], ['course.yaml:1:5 id: "organisation" is a reserved word, wanted another id']],
  ]);
});

describe('an organisation', () => {
  const final: Edit = ['m1/assessments/m1-check.yaml', 'id: m1-check\n', 'id: m1-check\nrole: final\nattempts: 5\n'];

  const read = async (edits: readonly Edit[]) =>
    withEdits(edits, async (folder) => {
      const result = await readContent(folder);
      assert.deepEqual(linesOf(result), []);
      assert.ok(result.kind === 'read');
      return result.content;
    });

  const marksOf = ({ course }: Awaited<ReturnType<typeof read>>) => {
    const screens = course.units[0]?.lessons[0]?.screens ?? [];
    return [course.units[0]?.cutScore, ...screens.flatMap((screen) => (screen.kind === 'check' ? [screen.assessment.attempts] : []))];
  };

  it('is no part of a course that has none', async () => {
    const content = await read([]);
    assert.equal('organisation' in content, false);
    assert.equal('organisation' in (content.languages['en']?.texts.lines ?? {}), false);
  });

  it('has its name in each language, its logo among the media and its colours in small letters', async () => {
    const content = await read([written(`${name}logo: logo.svg\ncolours: { main: "#0B5A6F" }\n`), logo]);
    assert.deepEqual(content.organisation, { logo: 'organisation/logo.svg', colours: { main: '#0b5a6f' } });
    assert.equal(content.media['organisation/logo.svg'], 'logo.svg');
    assert.deepEqual(
      ['en', 'cy'].map((language) => content.languages[language]?.texts.lines['organisation']),
      ['Home Care', 'Gofal Cartref'],
    );
  });

  it('sets its own pass mark and attempts where a final assessment decides', async () => {
    assert.deepEqual(marksOf(await read([final])), [0.8, 5]);
    assert.deepEqual(marksOf(await read([final, written('pass-mark: 90\nattempts: 2\n')])), [0.9, 2]);
  });

  it('may set one and leave the other to the course', async () => {
    assert.deepEqual(marksOf(await read([final, written('attempts: 2\n')])), [0.8, 2]);
  });
});
