import { writeFileSync } from 'node:fs';
import type { Reporter, TestSuiteResult } from '@web/test-runner';

/** Counts for the test command's last line, into the file that `TEST_COUNTS` names. */
export function countReporter(): Reporter {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const add = (suite: TestSuiteResult): void => {
    for (const test of suite.tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    suite.suites.forEach(add);
  };
  return {
    onTestRunFinished({ sessions }) {
      for (const session of sessions) {
        if (session.testResults) add(session.testResults);
        // A file that did not load or threw outside a test has no result of its own.
        if (!session.passed && !session.testResults?.suites.length && !session.testResults?.tests.length) counts.failed += 1;
      }
      const file = process.env['TEST_COUNTS'];
      if (file) writeFileSync(file, JSON.stringify(counts));
    },
  };
}
