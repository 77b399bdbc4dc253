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
    ['nothing of a name in one language: that is a warning', [written('name: { en: Home Care }\n')], []],
    ['that a name in no language is none', [written('name: {}\n')], ['organisation.yaml:1:7 name: no text, wanted it in English and Welsh, or no such line']],
    ['of an empty text', [written('manager: { en: leader, cy: "" }\n')], ['organisation.yaml:1:28 manager.cy: empty, wanted the Welsh text']],
    ['of a language that the course does not have', [written('manager: { en: leader, cy: arweinydd, de: Leitung }\n')], ['organisation.yaml:1:39 manager.de: unknown key, use one of en, cy']],
    ['how the file is called', [['organization.yaml', name]], ['organization.yaml:1:1 file: a file that nothing reads, wanted the name organisation.yaml']],
    ['how its name ends', [['organisation.yml', name]], ['organisation.yml:1:1 file: a file that nothing reads, wanted the name organisation.yaml']],
    ['which nations there are', [written('nation: cymru\n')], ['organisation.yaml:1:9 nation: "cymru", use one of wales, england, scotland, northern-ireland']],
    ['which settings there are', [written('setting: hospital\n')], ['organisation.yaml:1:10 setting: "hospital", use one of care-home, home-care, children, health']],
    [
      'that a number without quotes loses its first 0',
      [written('out-of-hours: 01632960002\n')],
      ['organisation.yaml:1:15 out-of-hours: the number 1632960002, wanted a telephone number in quotes, such as "01234 567890"'],
    ],
    [
      'what a telephone number is',
      [written('safeguarding-lead: { phone: "ask the office" }\n')],
      ['organisation.yaml:1:29 safeguarding-lead.phone: "ask the office", wanted a telephone number in quotes, such as "01234 567890"'],
    ],
    ['that two digits are none', [written('out-of-hours: "12"\n')], ['organisation.yaml:1:15 out-of-hours: "12", wanted a telephone number in quotes, such as "01234 567890"']],
    ['nothing of a short number or one with a country', [written('out-of-hours: "101"\nsafeguarding-lead: { phone: "+44 (0)1632 960001" }\n')], []],
    ['what an email address is', [written('safeguarding-lead: { email: mair at hafod }\n')], ['organisation.yaml:1:29 safeguarding-lead.email: "mair at hafod", wanted an email address']],
    [
      'that a lead is somebody',
      [written('safeguarding-lead: {}\n')],
      ['organisation.yaml:1:20 safeguarding-lead: nothing about the safeguarding lead, wanted name, phone or email'],
    ],
    [
      'that a link is safe',
      [written('policies: { gifts: http://hafod.example/gifts }\n')],
      ['organisation.yaml:1:20 policies.gifts: "http://hafod.example/gifts", wanted a web address that begins with https://'],
    ],
    ['which policies there are', [written('policies: { gift: https://hafod.example }\n')], ['organisation.yaml:1:13 policies.gift: unknown key, use gifts']],
    [
      'what a date is',
      [written('review-date: 31/03/2027\n')],
      ['organisation.yaml:1:14 review-date: "31/03/2027", wanted a date as year, month and day, such as 2027-03-31'],
    ],
    ['that February has 28 days', [written('review-date: 2027-02-29\n')], ['organisation.yaml:1:14 review-date: "2027-02-29", wanted a date as year, month and day, such as 2027-03-31']],
    [
      'how often a refresher can be',
      [written('refresher-months: 0\n')],
      ['organisation.yaml:1:19 refresher-months: the number 0, wanted after how many months learners take a refresher, a whole number from 1'],
    ],
    ['which module a text may be for', [written('extra: { m2: { en: A, cy: A } }\n')], ['organisation.yaml:1:10 extra.m2: "m2" is no module of the course, use m1']],
    [
      'what a text of its own may hold',
      [written('extra:\n  m1: { en: "Ask ![a face](face.svg) or [us](page:1).", cy: "# Holwch" }\n')],
      [
        'organisation.yaml:2:18 extra.m1.en: an image within a line, wanted it alone in a paragraph of a screen file',
        'organisation.yaml:2:46 extra.m1.en: a link to "page:1", wanted an address with https:, http:, mailto:, tel:, screen:, term:, policy: or lang:',
        'organisation.yaml:2:62 extra.m1.cy: a heading in a list or callout, wanted it outside',
      ],
    ],
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
