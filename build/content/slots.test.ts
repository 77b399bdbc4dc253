import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Content } from '../../src/model/content.js';
import { bodyOf, closingId, lineOf, textId, type Block, type Inline, type RichText } from '../../src/model/text.js';
import { linesOf, validModules, withEdits } from '../../tests/support/broken-modules.js';
import { fromRoot } from '../project.js';
import { formatProblem } from './problem.js';
import { readContent } from './read-content.js';

const fixture = join(validModules, '../local');

const everything = `
name: { en: "Hafod Home Care", cy: "Gofal Cartref Hafod" }
nation: wales
setting: home-care
manager: { en: "team *leader*", cy: "arweinydd tîm" }
safeguarding-lead: { name: "Mair Jones", phone: "+44 (0)1632 960001", email: "mair@hafod.example" }
out-of-hours: "01632 960002"
policies:
  gifts: https://hafod.example/gifts
  social-media: { en: "https://hafod.example/en/social", cy: "https://hafod.example/cy/cymdeithasol" }
  safeguarding: https://hafod.example/safeguarding
  whistleblowing: https://hafod.example/whistle
  code-of-conduct: https://hafod.example/conduct
extra:
  l1:
    en: "Our door is *open*.\\n\\n- Ask\\n- Ring"
    cy: "Mae ein drws *ar agor*."
review-date: 2027-03-31
refresher-months: 2
`;

/** Before the review date. */
const today = new Date('2026-11-22T12:00Z');

async function read(organisation: string | undefined, folder = fixture): Promise<{ content: Content; warnings: readonly string[] }> {
  const edits = !organisation ? [] : [['organisation.yaml', organisation] as const];
  return withEdits(
    edits,
    async (copy) => {
      const result = await readContent(copy, today);
      assert.deepEqual(linesOf(result), []);
      assert.ok(result.kind === 'read');
      return { content: result.content, warnings: result.warnings.map(formatProblem) };
    },
    folder,
  );
}

/** A screen as a line for each paragraph and list item, links with their address. */
function said({ languages }: Content, language: string, id: string): readonly string[] {
  const texts = languages[language]?.texts;
  assert.ok(texts);
  return bodyOf(texts, id).flatMap(blockLines);
}

function blockLines(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items.map((item) => `- ${item.flatMap(blockLines).join(' ')}`);
  if (block.kind === 'callout') return block.blocks.flatMap(blockLines).map((line) => `> ${line}`);
  return block.kind === 'image' ? [] : [words(block.content)];
}

function words(text: RichText): string {
  return typeof text === 'string' ? text : text.map(run).join('');
}

function run(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  const content = words(inline.content);
  if (inline.kind === 'link') return `${content} <${inline.href}>`;
  return inline.kind === 'foreign' ? `${content} (${inline.language})` : inline.kind === 'emphasis' ? `_${content}_` : content;
}

function line({ languages }: Content, language: string, id: string): string {
  const texts = languages[language]?.texts;
  assert.ok(texts);
  return words(lineOf(texts, id));
}

// All expected words are put together by hand from tests/fixtures/modules/local and the file above.
describe('where nothing is filled in', () => {
  it('lines with a slot are left out, and the rest is as it was', async () => {
    const { content } = await read(undefined);
    assert.equal(line(content, 'en', 'l1-s01'), 'Your service and you');
    assert.deepEqual(said(content, 'en', 'l1-s01'), ['> - Danger now: call 999.', '- Ask whenever you like.']);
    assert.deepEqual(said(content, 'cy', 'l1-s01'), ['> - Perygl nawr: ffoniwch 999.', '- Gofynnwch pryd bynnag y mynnwch.']);
  });

  it('a policy is words without a link, and a list of nothing is none', async () => {
    const { content } = await read(undefined);
    assert.deepEqual(said(content, 'en', 'l1-s02'), ['Follow your policy on gifts.']);
    assert.deepEqual(said(content, 'en', 'l1-s02.policies'), ['Every policy is in the office.']);
  });

  it('what a picture shows is said without a trace of words for others', async () => {
    const edits = [['m1/screens/m1-s01.en.md', '![A black circle]', '![A black {{wales: Welsh}} circle]'] as const];
    const image = await withEdits(edits, async (folder) => {
      const result = await readContent(folder);
      assert.ok(result.kind === 'read');
      return result.content.languages['en']?.texts.bodies['m1-s01']?.find(({ kind }) => kind === 'image');
    });
    assert.deepEqual(image, { kind: 'image', asset: 'm1/circle.svg', alternative: 'A black circle' });
  });

  it('a name or a reason has the words for everyone', async () => {
    const { content } = await read(undefined);
    assert.equal(line(content, 'en', 'CA-1.hurt'), 'Someone is hurt');
    assert.equal(line(content, 'cy', 'CA-1.hurt'), 'Mae rhywun wedi cael niwed');
    assert.equal(words(content.languages['en']?.reasons[closingId('CA-1')] ?? ''), 'Sooner is never wrong.');
    assert.equal(line(content, 'en', textId('t-code', 'definition')), 'What is expected of you.');
  });
});

describe('where everything is filled in', () => {
  it('each line has its value, in both languages', async () => {
    const { content, warnings } = await read(everything);
    assert.deepEqual(warnings, []);
    assert.equal(line(content, 'en', 'l1-s01'), 'Hafod Home Care and you');
    assert.deepEqual(said(content, 'en', 'l1-s01'), [
      // The asterisks are the employer's own, and no emphasis.
      'Your team *leader* is there for you.',
      '> - Danger now: call 999.',
      '> - Safeguarding lead: Mair Jones, +44\u00a0(0)1632\u00a0960001 <tel:+441632960001>, mair@hafod.example <mailto:mair@hafod.example>',
      '> - At night: 01632\u00a0960002 <tel:01632960002>',
      'Care Inspectorate Wales inspects services.',
      '> Ask in Welsh.',
      '- We read this course again by 31 March 2027.',
      '- You take a refresher every 2 months.',
      '- Ask, in Welsh too, whenever you like.',
      '> Our door is _open_.',
      '> - Ask',
      '> - Ring',
    ]);
    assert.deepEqual(said(content, 'cy', 'l1-s01').slice(-4), [
      '- Rydym yn darllen y cwrs hwn eto erbyn 31 Mawrth 2027.',
      "- Rydych chi'n gwneud cwrs gloywi bob 2 fis.",
      '- Gofynnwch, yn Gymraeg hefyd, pryd bynnag y mynnwch.',
      '> Mae ein drws _ar agor_.',
    ]);
    assert.equal(words(content.languages['cy']?.reasons[closingId('CA-1')] ?? ''), "Nid yw'n rhy fuan byth. Gofynnwch unrhyw awr.");
    assert.equal(line(content, 'en', textId('t-code', 'definition')), 'What is expected of you, in Wales.');
  });

  it('each policy is linked, in its language where it has one for each', async () => {
    const { content } = await read(everything);
    assert.deepEqual(said(content, 'en', 'l1-s02'), ['Follow your policy on gifts <https://hafod.example/gifts>.']);
    assert.deepEqual(said(content, 'cy', 'l1-s02.policies'), [
      'Mae pob polisi yn y swyddfa.',
      '- Rhoddion <https://hafod.example/gifts>',
      '- Cyfryngau cymdeithasol <https://hafod.example/cy/cymdeithasol>',
      '- Diogelu <https://hafod.example/safeguarding>',
      "- Chwythu'r chwiban <https://hafod.example/whistle>",
      '- Ymddygiad <https://hafod.example/conduct>',
    ]);
  });

  it('ids, structure, answers and numbers are those of the course that is nobody’s, so that records can be compared', async () => {
    const [{ content: own }, { content: nobodys }] = [await read(everything), await read(undefined)];
    assert.deepEqual(own.course, nobodys.course);
    assert.deepEqual(own.keys, nobodys.keys);
    assert.deepEqual(own.locks, nobodys.locks);
    for (const language of ['en', 'cy']) {
      const [mine, theirs] = [own.languages[language], nobodys.languages[language]];
      assert.deepEqual(Object.keys(mine?.texts.bodies ?? {}), Object.keys(theirs?.texts.bodies ?? {}));
      assert.deepEqual(Object.keys(mine?.reasons ?? {}), Object.keys(theirs?.reasons ?? {}));
      assert.deepEqual(Object.keys(mine?.texts.lines ?? {}).filter((id) => id !== 'organisation'), Object.keys(theirs?.texts.lines ?? {}));
    }
  });
});

describe('the nation decides who inspects', () => {
  const inspectors = [
    ['wales', 'Care Inspectorate Wales inspects services.'],
    ['england', 'The Care Quality Commission inspects services.'],
    ['scotland', 'The Care Inspectorate inspects services.'],
    ['northern-ireland', 'RQIA inspects services.'],
  ] as const;
  for (const [nation, sentence] of inspectors) {
    it(`in ${nation}`, async () => {
      const { content } = await read(`nation: ${nation}\n`);
      assert.equal(said(content, 'en', 'l1-s01')[1], sentence);
    });
  }
});

describe('the setting decides what people are called', () => {
  const people = [
    ['care-home', 'A resident is hurt', 'Mae preswylydd wedi cael niwed'],
    ['home-care', 'An individual you visit is hurt', "Mae unigolyn rydych chi'n ymweld ag ef wedi cael niwed"],
    ['children', 'A young person is hurt', 'Mae person ifanc wedi cael niwed'],
    ['health', 'A patient is hurt', 'Mae claf wedi cael niwed'],
  ] as const;
  for (const [setting, english, welsh] of people) {
    it(`in ${setting}`, async () => {
      const { content } = await read(`setting: ${setting}\n`);
      assert.deepEqual([line(content, 'en', 'CA-1.hurt'), line(content, 'cy', 'CA-1.hurt')], [english, welsh]);
    });
  }
});

describe('what is filled in in one language only', () => {
  it('is told before packing, stops nobody, and is not shown in the other', async () => {
    const { content, warnings } = await read('manager: { en: "team leader" }\nextra:\n  l1: { cy: "Dewch i mewn." }\npolicies:\n  gifts: { cy: "https://hafod.example/rhoddion" }\n');
    assert.deepEqual(warnings, [
      'organisation.yaml:1:10 manager: no Welsh text, so it is not shown in Welsh, wanted it in Welsh, too',
      'organisation.yaml:3:7 extra.l1: no English text, so it is not shown in English, wanted it in English, too',
      'organisation.yaml:5:10 policies.gifts: no English text, so there is no link in English, wanted it in English, too',
    ]);
    assert.equal(said(content, 'en', 'l1-s01')[0], 'Your team leader is there for you.');
    assert.equal(said(content, 'cy', 'l1-s01')[0], '> - Perygl nawr: ffoniwch 999.');
    assert.deepEqual([said(content, 'en', 'l1-s01').at(-1), said(content, 'cy', 'l1-s01').at(-1)], ['- Ask whenever you like.', '> Dewch i mewn.']);
    assert.deepEqual(said(content, 'en', 'l1-s02'), ['Follow your policy on gifts.']);
    assert.deepEqual(said(content, 'cy', 'l1-s02'), ['Dilynwch eich polisi rhoddion <https://hafod.example/rhoddion>.']);
  });

  it('is shown as it is where it is a name, marked as the other language’s', async () => {
    const { content, warnings } = await read('name: { en: "Hafod Care" }\n');
    assert.deepEqual(warnings, ['organisation.yaml:1:7 name: no Welsh text, so the other one is shown in Welsh, wanted it in Welsh, too']);
    assert.equal(line(content, 'cy', 'organisation'), 'Hafod Care (en)');
    assert.equal(line(content, 'cy', 'l1-s01'), 'Hafod Care (en) a chi');
  });
});

describe('the course in this repository', () => {
  // What is filled in only changes words: places, links and terms of every nation and setting are read whatever it is.
  it('has no mistake in any employer’s words, and leaves no bracket or sign in its texts', async () => {
    for (const organisation of ['', everything.replace('l1:', 'm1:')]) {
      const { content } = await read(organisation, fromRoot('modules'));
      assert.doesNotMatch(JSON.stringify(content.languages), /\{\{|[\uE000\uE001]/);
    }
  });
});

describe('a review date', () => {
  const onThe = (day: string) => read(`review-date: ${day}\n`);

  it('that is past is told, and stops nobody', async () => {
    assert.deepEqual((await onThe('2026-11-21')).warnings, ['organisation.yaml:1:14 review-date: the review date 2026-11-21 is past, wanted the course read through, then a later date']);
  });

  it('is not past on the day itself', async () => {
    assert.deepEqual((await onThe('2026-11-22')).warnings, []);
  });
});
