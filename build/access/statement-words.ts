import type { ParametersOf } from '../../src/i18n/parameters.js';
import type { Criterion } from './criteria.js';
import type { How } from './evidence.js';

/** Every word of the accessibility statement that is not the author's, in one language. */
export interface StatementWords {
  /** @param course - its title */
  title(course: string): string;
  /** @param version - of the content */
  version(version: string): string;
  readonly aim: string;
  /** @param shown - how many criteria have a test @param all - how many there are */
  claim(shown: number, all: number): string;
  readonly whatYouCanDo: string;
  readonly canDo: readonly string[];
  readonly notTried: string;
  readonly notTriedList: readonly string[];
  readonly report: string;
  /** Where nobody is named. */
  readonly tellTrainer: string;
  /** @param name - of the organisation */
  tellOrganisation(name: string): string;
  readonly reportWhat: string;
  readonly shown: string;
  readonly shownNote: string;
  readonly hows: Readonly<Record<How, string>>;
  readonly open: string;
  readonly openNote: string;
  readonly criteria: Readonly<Record<Criterion, string>>;
}

/** The names of what its sentences are about, for those who write them in a file. */
export const statementParameters: ParametersOf<StatementWords> = {
  title: ['course'],
  version: ['version'],
  claim: ['shown', 'all'],
  tellOrganisation: ['name'],
};
