import { appendFileSync } from 'node:fs';

/** Every test of a suite and of the suites in it. */
function testsIn(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : [];
}

function failureText(test) {
  const { name, error } = test;
  return [`✗ ${name}`, error?.message, error?.stack].filter(Boolean).join('\n    ');
}

/**
 * Reports a run of the browser tests: every failure, then the counts. `TALLY_FILE` collects them for
 * the line that closes a run of several browsers.
 *
 * @param {string} browser
 */
export function tally(browser) {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const failed = testsIn(session.testResults).filter((test) => !test.passed && !test.skipped);
        for (const error of session.errors)
          logger.log(`✗ ${testFile}: ${error.message}\n${error.stack ?? ''}`);
        for (const request of session.request404s) logger.log(`  404 ${request}`);
        for (const test of failed) logger.log(failureText(test));
        for (const log of session.logs) logger.log(`  log ${log.map(String).join(' ')}`);
      }
    },
    onTestRunFinished({ sessions, testCoverage }) {
      const tests = sessions.flatMap((session) => testsIn(session.testResults));
      const broken = sessions.filter(({ errors }) => errors.length > 0).length;
      const passed = tests.filter((test) => test.passed).length;
      const skipped = tests.filter((test) => test.skipped).length;
      const failed = tests.length - passed - skipped + broken;
      if (testCoverage) {
        const { summary } = testCoverage;
        const figures = ['statements', 'branches', 'functions', 'lines'].map(
          (kind) => `${kind} ${summary[kind].pct} %`,
        );
        console.log(`Coverage of domain and model: ${figures.join(', ')}`);
      }
      console.log(`${browser}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      if (process.env.TALLY_FILE)
        appendFileSync(process.env.TALLY_FILE, `${passed} ${failed} ${skipped}\n`);
    },
  };
}
