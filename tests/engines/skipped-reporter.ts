import { relative } from 'node:path';
import type { Reporter, TestSuiteResult } from '@web/test-runner';

/** Names each test that was skipped: the default reporter says nothing of them. */
export function skippedReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      for (const { testFile, testResults } of sessions)
        for (const title of testResults ? skippedIn(testResults) : []) console.log(`SKIPPED  ${relative('.', testFile)}: ${title}`);
    },
  };
}

function skippedIn({ tests, suites }: TestSuiteResult): readonly string[] {
  const own = tests.filter(({ skipped }) => skipped).map(({ name }) => name);
  return [...own, ...suites.flatMap((suite) => skippedIn(suite).map((title) => `${suite.name} › ${title}`))];
}
