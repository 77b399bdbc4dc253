import { readFile } from 'node:fs/promises';
import { interfaceLanguages } from '../../src/i18n/table.js';
import type { Language } from '../../src/model/text.js';
import type { TextFile } from '../content/replace-files.js';
import type { Tree } from '../content/tree.js';
import { fromRoot } from '../project.js';
import { wordFile } from '../translation/words/word-file.js';
import { allParameters, readWordFiles, type WrittenWords } from './word-files.js';
import { wordsSource, type WordsModule } from './words-source.js';

/** Code that is made of a file of words; its name is from the project's root. */
export interface MadeFile extends TextFile {
  /** Whether it has to be written. */
  readonly changed: boolean;
}

/**
 * The code of the languages that the interface speaks by itself, as it has to be from now on.
 *
 * @param languages - of the course
 */
export async function madeWords(tree: Tree, languages: readonly Language[]): Promise<readonly MadeFile[]> {
  const { written } = readWordFiles(tree, languages);
  const made = written.filter(({ language }) => interfaceLanguages.includes(language)).flatMap(sourcesOf);
  return Promise.all(
    made.map(async ({ file, text }) => {
      const there = await readFile(fromRoot(file), 'utf8').catch(() => '');
      // A checkout may have turned its line breaks into those of its system.
      return { file, text, changed: there.replaceAll('\r\n', '\n') !== text };
    }),
  );
}

function sourcesOf({ language, words, statement }: WrittenWords): readonly TextFile[] {
  const module = { language, madeOf: `modules/${wordFile(language)}` };
  const statementName = `statement${language.charAt(0).toUpperCase()}${language.slice(1)}`;
  return [
    { file: `src/i18n/${language}.ts`, text: wordsSource(words, allParameters, { ...module, declaration: `${language}: Words`, imports: importsFor('./', 'Words', './words.js') }) },
    {
      file: `build/access/statement-${language}.ts`,
      text: wordsSource(statement, allParameters.statement, { ...module, declaration: `${statementName}: StatementWords`, imports: importsFor('../../src/i18n/', 'StatementWords', './statement-words.js') }),
    },
  ];
}

function importsFor(folder: string, type: string, file: string): WordsModule['imports'] {
  return {
    type: `import type { ${type} } from '${file}';`,
    plural: `import { pluralIn } from '${folder}plural.js';`,
    shortNumber: `import { shortNumber } from '${folder}short-number.js';`,
  };
}
