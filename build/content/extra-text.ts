import type { Language } from '../../src/model/text.js';
import type { LineRules } from './markdown/inline.js';
import { readBlocks } from './markdown/blocks.js';
import { elementsOf, parseBlocks } from './markdown/parser.js';
import type { AuthoredOrganisation } from './organisation-file.js';
import type { ModuleScreens } from './read-screens.js';
import type { Authored } from './shape.js';
import { useOneOf } from './words.js';

/** Tells of texts for modules that the course does not have. */
export function checkExtraTexts(file: Authored<AuthoredOrganisation> | undefined, modules: readonly string[]): void {
  for (const module of Object.keys(file?.data.extra ?? {})) {
    if (!modules.includes(module)) file?.place.at('extra', module).reportKey(`"${module}" is no module of the course`, useOneOf(module, modules, ''));
  }
}

/** The module's screens with the organisation's own text as a note under that of the first, in each language that it has. */
export function withExtraText(
  screens: ModuleScreens,
  module: string,
  file: Authored<AuthoredOrganisation> | undefined,
  rulesIn: (language: Language) => LineRules,
): ModuleScreens {
  const text = file?.data.extra?.[module];
  const [first] = screens.texts;
  if (!file || !text || !first) return screens;
  const [id, languages] = first;
  const extended = languages.map((screen) => {
    const markdown = text[screen.language];
    if (markdown === undefined) return screen;
    const tell = file.place.at('extra', module, screen.language).reporterInside();
    const blocks = readBlocks(
      elementsOf(parseBlocks(markdown)),
      {
        rules: rulesIn(screen.language),
        headingLevel: 2,
        named: 'only headings of screens have it',
        tellerFor: () => tell,
        assetOf: (address) => {
          tell(address, 'a picture', 'wanted words only');
          return undefined;
        },
      },
      'block',
    );
    return { ...screen, body: [...screen.body, { kind: 'callout' as const, blocks }] };
  });
  return { ...screens, texts: new Map([...screens.texts, [id, extended]]) };
}
