import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { textId, type RichText } from '../../src/model/text.js';
import { withEdits } from '../../tests/support/broken-modules.js';
import { fromRoot } from '../project.js';
import { readContent } from './read-content.js';
import { settings } from './slots.js';

type Setting = (typeof settings)[number];

/** Where a text is: an item, and what in it. */
type Expected = readonly [item: string, part: string | undefined, en: string, cy: string];

// Written by hand: what each of them has to read, in the words of that setting.
const expected: Readonly<Record<Setting | 'none', readonly Expected[]>> = {
  none: [
    ['SC-1', 'money', 'Now, at his door in Pontypridd', 'Nawr, wrth ei ddrws ym Mhontypridd'],
    ['SC-2', 'request', 'Nansi lives in the care home in Carmarthen where you work. Her son', 'yn y cartref gofal yng Nghaerfyrddin lle rydych chi\'n gweithio. Mae ei mab'],
    ['SC-5', 'insulin', 'at a care home in Ammanford', 'mewn cartref gofal yn Rhydaman'],
    ['SC-7', 'bedding', 'at a care home in Mold. You find Mr Griffiths', 'mewn cartref gofal yn yr Wyddgrug'],
    ['SC-8', 'list', 'for a home care service in Machynlleth', 'i wasanaeth gofal cartref ym Machynlleth'],
    ['q-410', 'danger', 'A resident is being pushed about in the lounge', 'Mae preswylydd yn cael ei wthio o gwmpas yn y lolfa'],
    ['q-410b', undefined, 'on call for a home care service', 'ar alwad i wasanaeth gofal cartref'],
  ],
  'care-home': [
    ['SC-1', 'money', 'at the door of his room in Pontypridd', 'wrth ddrws ei ystafell ym Mhontypridd'],
    ['SC-2', 'request', 'Nansi lives in the care home in Carmarthen', 'Mae Nansi yn byw yn y cartref gofal yng Nghaerfyrddin'],
    ['SC-5', 'insulin', 'at a care home in Ammanford', 'mewn cartref gofal yn Rhydaman'],
    ['SC-6', 'language', '84 and lives in a care home in Caernarfon', 'yn byw mewn cartref gofal yng Nghaernarfon'],
    ['SC-7', 'bedding', 'at a care home in Mold', 'mewn cartref gofal yn yr Wyddgrug'],
    ['SC-8', 'list', 'You work at a care home in Machynlleth', 'gweithio mewn cartref gofal ym Machynlleth'],
    ['SC-8', 'sundays', 'cash for extra outings on Sundays', 'am deithiau ychwanegol ar ddydd Sul'],
    ['q-410', 'danger', 'A resident is being pushed about in the lounge', 'Mae preswylydd yn cael ei wthio o gwmpas yn y lolfa'],
    ['q-410b', undefined, 'on call for a care home', 'ar alwad i gartref gofal'],
    ['q-410b', 'complaint', 'that lunch ran late', 'am fod cinio wedi bod yn hwyr'],
  ],
  'home-care': [
    ['SC-1', 'money', 'at his door in Pontypridd', 'wrth ei ddrws ym Mhontypridd'],
    ['SC-2', 'request', 'You support Nansi at her own home in Carmarthen. Her son', 'cefnogi Nansi yn ei chartref ei hun yng Nghaerfyrddin. Mae ei mab'],
    ['SC-2', 'decline', 'the office number', 'rhif y swyddfa'],
    ['SC-5', 'insulin', 'with a home care service in Ammanford', 'gyda gwasanaeth gofal cartref yn Rhydaman'],
    ['SC-5', 'insulin', 'A senior worker rings you in a hurry', 'Mae uwch weithiwr yn eich ffonio ar frys'],
    ['SC-7', 'bedding', 'in a supported living house in Mold', 'mewn tŷ byw â chymorth yn yr Wyddgrug'],
    ['SC-8', 'list', 'for a home care service in Machynlleth', 'i wasanaeth gofal cartref ym Machynlleth'],
    ['q-410', 'danger', 'A woman is being pushed about in her kitchen', 'Mae menyw yn cael ei gwthio o gwmpas yn ei chegin'],
    ['q-302b', 'kitten', 'told an individual about her new kitten', 'wrth unigolyn am ei chath fach'],
    ['q-401b', undefined, 'In his supported living house, everyone', 'Yn ei dŷ byw â chymorth, am saith'],
    ['q-402b', 'left-out', 'The one Deaf person', 'yr unig berson Byddar'],
  ],
  children: [
    ['SC-1', 'money', 'Vernon, who is 16', 'Vernon, sy\'n 16 oed'],
    ['SC-2', 'request', 'Nansi is 12, and lives in the children\'s home in Carmarthen where you work. Her grown-up brother', 'yn byw yn y cartref plant yng Nghaerfyrddin lle rydych chi\'n gweithio. Mae ei brawd mawr'],
    ['SC-5', 'insulin', '“Ieuan\'s insulin is due,”', '“Mae\'n amser i Ieuan gael ei inswlin,”'],
    ['SC-6', 'language', 'Eirlys is 8 and lives in a children\'s home', 'Mae Eirlys yn 8 oed ac yn byw mewn cartref plant'],
    ['SC-7', 'bedding', 'at a children\'s home in Mold. You find Iolo', 'mewn cartref plant yn yr Wyddgrug. Rydych chi\'n dod o hyd i Iolo'],
    ['SC-8', 'list', 'who is 15. She is your partner\'s niece', 'sy\'n 15 oed. Nith eich partner yw hi'],
    ['q-410', 'danger', 'A child is being pushed about in the lounge', 'Mae plentyn yn cael ei wthio o gwmpas yn y lolfa'],
    ['q-302b', 'kitten', 'told a young person about', 'wrth berson ifanc am ei chath'],
    ['q-401b', undefined, 'Kuba would like his bath in the evening. At his children\'s home', 'Hoffai Kuba gael bath gyda\'r nos. Yn ei gartref plant'],
    ['q-402b', 'left-out', 'The one Deaf child', 'yr unig blentyn Byddar'],
    ['q-402b', 'turned-away', 'Rhys is turned away', 'Caiff Rhys ei droi ymaith'],
  ],
  health: [
    ['SC-1', 'money', 'on his ward in Pontypridd', 'ar ei ward ym Mhontypridd'],
    ['SC-2', 'request', 'Nansi is a patient on the ward in Carmarthen', 'Mae Nansi\'n glaf ar y ward yng Nghaerfyrddin'],
    ['SC-2', 'decline', 'the ward\'s number', 'rhif y ward'],
    ['SC-5', 'insulin', 'on a hospital ward in Ammanford', 'ar ward ysbyty yn Rhydaman'],
    ['SC-6', 'language', '84 and is in hospital in Caernarfon', '84 oed ac yn yr ysbyty yng Nghaernarfon'],
    ['SC-7', 'bedding', 'on a hospital ward in Mold', 'ar ward ysbyty yn yr Wyddgrug'],
    ['SC-8', 'list', 'for a community health team in Machynlleth', 'i dîm iechyd cymunedol ym Machynlleth'],
    ['q-410', 'danger', 'A patient is being pushed about on the ward', 'Mae claf yn cael ei wthio o gwmpas ar y ward'],
    ['q-401b', undefined, 'On his ward, everyone', 'Ar ei ward, am saith'],
    ['q-402b', 'left-out', 'The one Deaf patient', 'yr unig glaf Byddar'],
  ],
};

/** Words that belong to another setting. What a question is about, such as a contract with a care home, is in none of these items. */
const strange: Readonly<Record<Setting, RegExp>> = {
  'care-home': /home care|patient|\bward\b|hospital|children|young people|gofal cartref|claf|cleifion|ysbyty|\bplant\b/i,
  'home-care': /care home|resident|patient|\bward\b|hospital|children|young people|cartref gofal|preswyl|claf|cleifion|ysbyty|\bplant\b/i,
  children: /care home|home care|resident|patient|\bward\b|hospital|cartref gofal|gofal cartref|preswyl|claf|cleifion|ysbyty|\b(?:79|80|84)\b|\bMr /i,
  health: /care home|home care|resident|children|young people|cartref gofal|gofal cartref|preswyl|\bplant\b/i,
};

const scenes = ['SC-1', 'SC-2', 'SC-5', 'SC-6', 'SC-7', 'SC-8', 'q-410', 'q-302b', 'q-401b', 'q-402b', 'q-410b'] as const;
const languages = ['en', 'cy'] as const;

/** The real course as a service of this setting gets it. */
async function courseFor(setting: Setting | 'none') {
  const organisation = setting === 'none' ? [] : [['organisation.yaml', `setting: ${setting}\n`] as const];
  return withEdits(
    organisation,
    async (folder) => {
      const result = await readContent(folder);
      if (result.kind !== 'read') assert.fail(JSON.stringify(result.problems));
      return result.content;
    },
    fromRoot('modules'),
  );
}

function words(text: RichText | undefined): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text.map((run) => (typeof run === 'string' ? run : words(run.content))).join('');
}

for (const setting of ['none', ...settings] as const) {
  describe(setting === 'none' ? 'scenes of the course where no setting is told' : `scenes of the course for the setting ${setting}`, () => {
    let content: Awaited<ReturnType<typeof courseFor>>;
    before(async () => {
      content = await courseFor(setting);
    });

    for (const [item, part, ...wanted] of expected[setting]) {
      const id = part === undefined ? item : textId(item, part);
      it(`${id} says “${wanted[0]}”, in Welsh too`, () => {
        for (const [index, language] of languages.entries()) {
          const said = words(content.languages[language]?.texts.lines[id]);
          assert.ok(said.includes(wanted[index] ?? ''), `${language}: ${said}`);
        }
      });
    }

    if (setting === 'none') return;
    it('have no word of another setting in them, nor in what is said of an answer', () => {
      for (const language of languages) {
        const { texts, reasons } = content.languages[language] ?? assert.fail(language);
        const all = [...Object.entries(texts.lines), ...Object.entries(reasons)].filter(([id]) => scenes.some((item) => id === item || id.startsWith(`${item}.`)));
        assert.ok(all.length > 0);
        for (const [id, text] of all) assert.doesNotMatch(words(text), strange[setting], `${language} ${id}`);
      }
    });
  });
}

describe('the summary of the third module', () => {
  const said = (organisation: string) =>
    withEdits(
      [['organisation.yaml', organisation]],
      async (folder) => {
        const result = await readContent(folder);
        if (result.kind !== 'read') assert.fail(JSON.stringify(result.problems));
        return languages.map((language) => JSON.stringify(result.content.languages[language]?.texts.bodies['m3-s12']));
      },
      fromRoot('modules'),
    );

  it('asks whether there are policies only where none is linked', async () => {
    const [en, cy] = await said('policies: { gifts: https://hafod.example/gifts }\n');
    assert.match(en ?? '', /Read your service's policies on ".*hafod\.example\/gifts/);
    assert.match(cy ?? '', /Darllenwch bolisïau eich gwasanaeth ar ".*hafod\.example\/gifts/);
    assert.doesNotMatch(`${en} ${cy}`, /Does your service|Oes gan eich/);
  });

  it('asks for them where nothing is filled in', async () => {
    const [en, cy] = await said('setting: health\n');
    assert.match(en ?? '', /Does your service have policies on gifts/);
    assert.match(cy ?? '', /Oes gan eich gwasanaeth bolisïau ar roddion/);
  });
});
